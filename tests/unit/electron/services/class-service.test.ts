import { describe, expect, it } from 'vitest';
import { createClassService } from '../../../../electron/services/class-service';
import { countedIds, PARIS } from '../open-test-store';
import { addGroup, enrolPupil, lesson, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

/** The classes on 23 November 2026, after a year in which there was a 5B. */
function openClasses() {
  const school = openTestSchool();
  const { store } = school;
  store.addSchoolYear({
    id: 'past',
    label: '2025-2026',
    start: '2025-09-01',
    end: '2026-08-31',
    timeZone: PARIS,
  });
  store.addClass({ id: '5B', schoolYearId: 'past', name: '5B', kind: 'class', levels: [] });
  const told: string[] = [];
  const classes = createClassService({
    store: () => store,
    now: () => '2026-11-23T07:05:00Z',
    newId: countedIds(),
    timeZone: () => PARIS,
    tellClasses: () => told.push('classes'),
    serviceState: () => undefined,
  });
  const names = () => value(classes.read('4A')).pupils.map(({ firstName }) => firstName);
  return { ...school, classes, names, told };
}

const PLAIN = { colour: null, levels: [] };
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a class', () => {
  it('lists its pupils by name and counts as many', () => {
    const { classes, names } = openClasses();
    expect(names()).toEqual(['Léa', 'Noé', 'Zoé']);
    expect(classes.list()).toMatchObject([{ id: '4A', name: '4A', kind: 'class', pupilCount: 3 }]);
  });

  it('comes by its name as one counts: the second group before the tenth', () => {
    const { classes, store } = openClasses();
    for (const name of ['4A groupe 10', '4A groupe 2']) addGroup(store, name);
    expect(classes.list().map(({ name }) => name)).toEqual(['4A', '4A groupe 2', '4A groupe 10']);
  });

  it('keeps who leaves at the end of the year and who is to come, and tells who has left', () => {
    const { classes, names, store } = openClasses();
    enrolPupil(store, '4A', pupil('max', 'MARTIN', 'Max', { to: '2027-07-03' }));
    enrolPupil(store, '4A', pupil('eve', 'PETIT', 'Ève', { from: '2027-01-04' }));
    enrolPupil(store, '4A', pupil('tom', 'ROUX', 'Tom', { to: '2026-11-22' }));
    expect(names()).toEqual(['Léa', 'Noé', 'Max', 'Ève', 'Zoé']);
    expect(value(classes.read('4A')).left).toMatchObject([{ id: 'tom', to: '2026-11-22' }]);
    expect(classes.list()).toMatchObject([{ pupilCount: 5 }]);
  });

  it('of an earlier year is as it was on its last day, and is not among those of today', () => {
    const { classes, store } = openClasses();
    enrolPupil(store, '5B', pupil('ali', 'AMAR', 'Ali', { from: '2025-09-01' }));
    enrolPupil(store, '5B', pupil('bea', 'BON', 'Béa', { from: '2025-09-01', to: '2026-03-31' }));
    expect(value(classes.read('5B'))).toMatchObject({
      schoolYearLabel: '2025-2026',
      isCurrent: false,
      pupils: [{ id: 'ali' }],
      left: [{ id: 'bea' }],
    });
    expect(value(classes.read('5B'))).not.toHaveProperty('lastCallOn');
    expect(classes.list().map(({ id }) => id)).toEqual(['4A']);
    expect(value(classes.ofYear('past'))).toMatchObject([{ id: '5B', pupilCount: 1 }]);
    expect(classes.ofYear('nowhere')).toEqual(refused('year-unknown'));
  });

  it('of an earlier year tells the day of its last roll call, on the clock of the school', () => {
    const { classes, store } = openClasses();
    const call = (id: string, start: string, isDone: boolean) => {
      store.addLesson(lesson({ id, classId: '5B', start, end: start.replace(':00:00', ':55:00') }));
      const at = { id: `event of ${id}`, at: start };
      store.addRegisterEvent(
        id,
        isDone
          ? { ...at, kind: 'validate', roll: [] }
          : { ...at, kind: 'mark', pupilId: 'lea', mark: { presence: 'absent', evidence: 'seen' } },
      );
    };
    call('may', '2026-05-28T08:00:00Z', true);
    call('june', '2026-06-11T22:30:00Z', true);
    call('not done', '2026-06-30T08:00:00Z', false);
    expect(value(classes.read('5B')).lastCallOn).toBe('2026-06-12');
    expect(value(classes.read('4A'))).not.toHaveProperty('lastCallOn');
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
    expect(classes.read('6Z')).toEqual(refused('class-unknown'));
  });
});

describe('a class by hand', () => {
  it('is of the present year, with its name and levels cleaned', () => {
    const { classes, store, told } = openClasses();
    const typed = {
      name: ' CE1  bleu ',
      colour: 'blue',
      levels: [' CE1', '', 'CE1', 'CE2'],
    } as const;
    const { classId } = value(classes.add(typed));
    expect(store.findClass(classId)).toEqual({
      id: classId,
      schoolYearId: 'year',
      name: 'CE1 bleu',
      kind: 'class',
      colour: 'blue',
      levels: ['CE1', 'CE2'],
    });
    expect(told).toEqual(['classes']);
  });

  it('may bear the name of a class of an earlier year', () => {
    const { classes } = openClasses();
    expect(classes.add({ ...PLAIN, name: '5B' }).ok).toBe(true);
  });

  it.each([
    ['an empty name', '  ', 'class-name-missing'],
    ['the name of another class, in other letters', '4a', 'name-taken'],
    ['the name of a group', 'LATIN', 'name-taken'],
  ])('is refused with %s', (_, name, code) => {
    const { classes, store, told } = openClasses();
    addGroup(store, 'Latin');
    const before = store.classes();
    expect(classes.add({ ...PLAIN, name })).toEqual(refused(code));
    expect(store.classes()).toEqual(before);
    expect(told).toEqual([]);
  });

  it('gets another name and loses its colour; its own name in other letters too', () => {
    const { classes, store } = openClasses();
    value(classes.change('4A', { name: '4e A', colour: 'plum', levels: ['4e'] }));
    value(classes.change('4A', { ...PLAIN, name: '4E A' }));
    expect(store.findClass('4A')).toEqual({
      id: '4A',
      schoolYearId: 'year',
      name: '4E A',
      kind: 'class',
      levels: [],
    });
  });

  it('that is a group gets colour and levels too, and keeps its pupils', () => {
    const { classes, store } = openClasses();
    addGroup(store, 'Latin');
    store.joinGroup('Latin', 'lea', '2026-09-01');
    value(classes.change('Latin', { name: 'Latin 4e', colour: 'ochre', levels: ['4e'] }));
    expect(value(classes.read('Latin'))).toMatchObject({
      name: 'Latin 4e',
      kind: 'group',
      colour: 'ochre',
      levels: ['4e'],
      pupils: [{ id: 'lea' }],
    });
  });

  it('that is archived leaves the list, keeps all else, and comes back', () => {
    const { classes, names } = openClasses();
    value(classes.archive('4A', true));
    expect(classes.list()).toEqual([]);
    expect(value(classes.ofYear('year'))).toMatchObject([{ id: '4A', archivedOn: '2026-11-23' }]);
    expect(names()).toEqual(['Léa', 'Noé', 'Zoé']);
    expect(classes.add({ ...PLAIN, name: '4A' })).toEqual(refused('name-taken'));
    value(classes.archive('4A', false));
    expect(classes.list()).toMatchObject([{ id: '4A' }]);
  });

  it('is removed while nothing hangs on it', () => {
    const { classes, store } = openClasses();
    const { classId } = value(classes.add({ ...PLAIN, name: '4C' }));
    store.addLesson(lesson({ id: 'planned', classId }));
    expect(classes.remove(classId)).toEqual(refused('class-in-use'));
    store.removeLesson('planned');
    value(classes.remove(classId));
    expect(store.findClass(classId)).toBeUndefined();
    expect(classes.remove('4A')).toEqual(refused('class-in-use'));
  });

  it('of an earlier year does not change any more', () => {
    const { classes, store, told } = openClasses();
    const before = store.findClass('5B');
    expect(classes.change('5B', { ...PLAIN, name: '5C' })).toEqual(refused('year-over'));
    expect(classes.archive('5B', true)).toEqual(refused('year-over'));
    expect(classes.remove('5B')).toEqual(refused('year-over'));
    expect(store.findClass('5B')).toEqual(before);
    expect(told).toEqual([]);
  });

  it('that is gone is refused', () => {
    const { classes } = openClasses();
    expect(classes.change('6Z', { ...PLAIN, name: '6Z' })).toEqual(refused('class-unknown'));
    expect(classes.archive('6Z', true)).toEqual(refused('class-unknown'));
    expect(classes.remove('6Z')).toEqual(refused('class-unknown'));
  });
});
