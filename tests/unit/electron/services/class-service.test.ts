import { describe, expect, it } from 'vitest';
import { createClassService } from '../../../../electron/services/class-service';
import { PARIS } from '../open-test-store';
import { addGroup, enrolPupil, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

function openClasses() {
  const school = openTestSchool();
  const classes = createClassService({
    store: () => school.store,
    now: () => '2026-11-23T07:05:00Z',
    timeZone: () => PARIS,
    serviceState: () => undefined,
  });
  const names = () => value(classes.read('4A')).pupils.map(({ firstName }) => firstName);
  return { ...school, classes, names };
}

describe('a class', () => {
  it('lists its pupils by name and counts as many', () => {
    const { classes, names } = openClasses();
    expect(names()).toEqual(['Léa', 'Noé', 'Zoé']);
    expect(classes.list()).toEqual([{ id: '4A', name: '4A', kind: 'class', pupilCount: 3 }]);
  });

  it('keeps who leaves at the end of the year and who is to come, not who has left', () => {
    const { classes, names, store } = openClasses();
    enrolPupil(store, '4A', pupil('max', 'MARTIN', 'Max', { to: '2027-07-03' }));
    enrolPupil(store, '4A', pupil('eve', 'PETIT', 'Ève', { from: '2027-01-04' }));
    enrolPupil(store, '4A', pupil('tom', 'ROUX', 'Tom', { to: '2026-11-22' }));
    expect(names()).toEqual(['Léa', 'Noé', 'Max', 'Ève', 'Zoé']);
    expect(classes.list()).toMatchObject([{ pupilCount: 5 }]);
  });

  it('is told from a group', () => {
    const { classes, store } = openClasses();
    addGroup(store, 'Latin');
    store.joinGroup('Latin', 'lea', '2026-09-01');
    expect(classes.list()).toMatchObject([
      { name: '4A', kind: 'class', pupilCount: 3 },
      { name: 'Latin', kind: 'group', pupilCount: 1 },
    ]);
    expect(value(classes.read('Latin'))).toMatchObject({ kind: 'group', pupils: [{ id: 'lea' }] });
  });

  it('that does not exist is refused', () => {
    const { classes } = openClasses();
    expect(classes.read('6Z')).toEqual({ ok: false, error: { code: 'class-unknown' } });
  });
});
