import { describe, expect, it } from 'vitest';
import { createGroupService } from '../../../../electron/services/group-service';
import { countedIds, PARIS } from '../open-test-store';
import { addClass, enrolPupil, lesson, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

/** Groups of the pupils of 4A (Léa, Noé, Zoé) and of 4B (Adam), in November. */
function openGroups() {
  const { store } = openTestSchool();
  addClass(store, '4B', [pupil('adam', 'CARO', 'Adam')]);
  const told: string[] = [];
  const groups = createGroupService({
    store: () => store,
    now: () => '2026-11-23T07:05:00Z',
    newId: countedIds(),
    timeZone: () => PARIS,
    tellClasses: () => told.push('classes'),
  });
  return {
    store,
    groups,
    told,
    make: (name: string, ...pupilIds: readonly string[]) =>
      value(groups.write({ name, pupilIds })).groupId,
    /** A register of the group was begun on the 16th. */
    begin(groupId: string) {
      const hours = { start: '2026-11-16T09:00:00Z', end: '2026-11-16T10:00:00Z' };
      store.addLesson(lesson({ id: 'begun', classId: groupId, ...hours }));
      store.addRegisterEvent('begun', { id: 'event', at: hours.start, kind: 'validate', roll: [] });
    },
    stays: (groupId: string) =>
      store
        .enrolled(groupId)
        .map(({ id, from, to }) => `${id} ${from} ${to ?? ''}`.trim())
        .toSorted(),
  };
}

describe('a group', () => {
  it('takes pupils of several classes, who stay in theirs', () => {
    const { store, groups, make, told } = openGroups();
    const groupId = make('  Soutien   maths ', 'lea', 'adam');
    expect(value(groups.read(groupId))).toEqual({
      id: groupId,
      name: 'Soutien maths',
      pupilIds: expect.arrayContaining(['lea', 'adam']),
    });
    expect(store.classNamesOf('lea', '2026-11-23')).toEqual(['4A', 'Soutien maths']);
    expect(told).toEqual(['classes']);
  });

  it('has had its pupils since September, so that its earlier lessons can still be called', () => {
    const { make, stays } = openGroups();
    expect(stays(make('Soutien', 'lea', 'adam'))).toEqual(['adam 2026-09-01', 'lea 2026-09-01']);
  });

  it('has no pupil before or after the classes that the pupil is in', () => {
    const { store, make, stays } = openGroups();
    enrolPupil(
      store,
      '4A',
      pupil('ines', 'NOVAK', 'Inès', { from: '2026-11-09', to: '2026-12-18' }),
    );
    expect(stays(make('Soutien', 'lea', 'ines'))).toEqual([
      'ines 2026-11-09 2026-12-18',
      'lea 2026-09-01',
    ]);
  });

  it('in which nothing was called yet forgets whom it was never to take', () => {
    const { groups, make, stays } = openGroups();
    const groupId = make('Soutien', 'lea', 'adam');
    value(groups.write({ groupId, name: 'Soutien', pupilIds: ['noe'] }));
    expect(stays(groupId)).toEqual(['noe 2026-09-01']);
  });

  it('once called keeps in its past who leaves, and takes from today who comes', () => {
    const { groups, make, begin, stays } = openGroups();
    const groupId = make('Soutien', 'lea', 'adam');
    begin(groupId);
    value(groups.write({ groupId, name: 'Soutien', pupilIds: ['adam', 'noe'] }));
    expect(stays(groupId)).toEqual([
      'adam 2026-09-01',
      'lea 2026-09-01 2026-11-22',
      'noe 2026-11-23',
    ]);
    expect(value(groups.read(groupId)).pupilIds.toSorted()).toEqual(['adam', 'noe']);
  });

  it('gets another name, its own in other letters too', () => {
    const { groups, make } = openGroups();
    const groupId = make('Soutien', 'lea');
    value(groups.write({ groupId, name: 'SOUTIEN', pupilIds: ['lea'] }));
    expect(value(groups.read(groupId)).name).toBe('SOUTIEN');
  });

  it.each([
    ['without a name', { name: ' ', pupilIds: [] }, 'class-name-missing'],
    ['with the name of a class', { name: '4a', pupilIds: [] }, 'name-taken'],
    ['with an unknown pupil', { name: 'Soutien', pupilIds: ['nobody'] }, 'pupil-unknown'],
    ['that is a class', { groupId: '4A', name: 'Soutien', pupilIds: [] }, 'group-unknown'],
    ['that is gone', { groupId: 'gone', name: 'Soutien', pupilIds: [] }, 'group-unknown'],
  ])('%s is refused, and nothing is written', (_, typed, code) => {
    const { groups, store, told } = openGroups();
    expect(groups.write(typed)).toEqual({ ok: false, error: { code } });
    expect(store.classes().map(({ name }) => name)).toEqual(['4A', '4B']);
    expect(told).toEqual([]);
  });

  it('of an earlier year does not change any more', () => {
    const { groups, store } = openGroups();
    const dates = { start: '2025-09-01', end: '2026-08-31' };
    store.addSchoolYear({ id: 'past', label: '2025-2026', timeZone: PARIS, ...dates });
    store.addClass({ id: 'old', schoolYearId: 'past', name: 'Grec', kind: 'group', levels: [] });
    expect(groups.write({ groupId: 'old', name: 'Latin', pupilIds: ['lea'] })).toEqual({
      ok: false,
      error: { code: 'year-over' },
    });
    expect(store.findClass('old')?.name).toBe('Grec');
    expect(store.enrolled('old')).toEqual([]);
  });

  it('keeps its colour and levels when its pupils change', () => {
    const { groups, store, make } = openGroups();
    const groupId = make('Soutien', 'lea');
    const known = store.findClass(groupId);
    if (known === undefined) throw new Error('the group was made');
    store.changeClass({ ...known, colour: 'olive', levels: ['4e'] });
    value(groups.write({ groupId, name: 'Soutien', pupilIds: ['noe'] }));
    expect(store.findClass(groupId)).toMatchObject({ colour: 'olive', levels: ['4e'] });
  });

  it('is read by its id, a class is not', () => {
    const { groups } = openGroups();
    expect(groups.read('4A')).toEqual({ ok: false, error: { code: 'group-unknown' } });
  });
});
