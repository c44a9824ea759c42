import { describe, expect, it } from 'vitest';
import { addClass, addGroup, enrolPupil, openTestSchool, pupil } from '../test-school';

function openGroup() {
  const school = openTestSchool();
  const { store } = school;
  addGroup(store, 'LATIN');
  return {
    ...school,
    join: (from: string) => store.transaction(() => store.joinGroup('LATIN', 'lea', from)),
    leave: (to: string) => store.transaction(() => store.leaveGroup('LATIN', 'lea', to)),
    /** From when to when Léa is in the group. */
    stays: () => store.enrolled('LATIN').map(({ from, to }) => [from, to ?? null]),
  };
}

describe('a group', () => {
  it('is a class of its own kind', () => {
    const { store } = openGroup();
    expect(store.classes().map(({ name, kind }) => [name, kind])).toEqual([
      ['4A', 'class'],
      ['LATIN', 'group'],
    ]);
    expect(store.findClass('LATIN')).toMatchObject({ name: 'LATIN', kind: 'group' });
  });

  it('may get another name', () => {
    const { store } = openGroup();
    const latin = store.findClass('LATIN');
    if (latin !== undefined) store.changeClass({ ...latin, name: 'LCA' });
    expect(store.findClass('LATIN')?.name).toBe('LCA');
  });

  it('takes pupils who stay in their class', () => {
    const { store, join } = openGroup();
    join('2026-09-14');
    expect(store.enrolled('LATIN')).toEqual([
      pupil('lea', 'ABADIE', 'Léa', { from: '2026-09-14' }),
    ]);
    expect(store.enrolled('4A').map(({ id }) => id)).toContain('lea');
  });

  it('has a pupil who joins it twice once', () => {
    const { join, stays } = openGroup();
    join('2026-09-14');
    join('2026-09-14');
    join('2026-10-01');
    expect(stays()).toEqual([['2026-09-14', null]]);
  });

  it('has a pupil who joins it earlier than was planned once', () => {
    const { join, stays } = openGroup();
    join('2026-10-01');
    join('2026-09-14');
    expect(stays()).toEqual([['2026-09-14', null]]);
  });

  it('has a pupil until the day of leaving, included', () => {
    const { join, leave, stays } = openGroup();
    join('2026-09-14');
    leave('2026-11-20');
    expect(stays()).toEqual([['2026-09-14', '2026-11-20']]);
  });

  it('never had a pupil who leaves before having begun', () => {
    const { join, leave, stays } = openGroup();
    join('2026-11-23');
    leave('2026-11-22');
    expect(stays()).toEqual([]);
  });

  it('leaves as it was a stay that ended before', () => {
    const { join, leave, stays } = openGroup();
    join('2026-09-14');
    leave('2026-10-16');
    leave('2026-11-20');
    expect(stays()).toEqual([['2026-09-14', '2026-10-16']]);
  });

  it('may be joined again on the day it was left: nothing happened', () => {
    const { join, leave, stays } = openGroup();
    join('2026-11-23');
    leave('2026-11-23');
    join('2026-11-23');
    expect(stays()).toEqual([['2026-11-23', null]]);
  });

  it('may be joined again later: two stays', () => {
    const { join, leave, stays } = openGroup();
    join('2026-09-14');
    leave('2026-10-16');
    join('2026-11-02');
    expect(stays()).toEqual([
      ['2026-09-14', '2026-10-16'],
      ['2026-11-02', null],
    ]);
  });

  it('is not what a class is: nobody leaves a class this way', () => {
    const { store } = openGroup();
    expect(() => store.leaveGroup('4A', 'lea', '2026-08-31')).toThrow('not a group');
    expect(() => store.joinGroup('4A', 'lea', '2026-08-31')).toThrow('not a group');
    expect(store.enrolled('4A')).toHaveLength(3);
  });
});

describe('a pupil', () => {
  it('is known by id, the class apart', () => {
    const { store } = openTestSchool();
    enrolPupil(store, '4A', {
      ...pupil('ida', 'BRUN', 'Ida'),
      usageName: 'ROUX',
      birthDate: '2013-02-28',
      sex: 'F',
      email: 'ida@ecole.example',
      level: '4EME',
    });
    expect(store.findPupil('ida')).toEqual({
      id: 'ida',
      lastName: 'BRUN',
      usageName: 'ROUX',
      firstName: 'Ida',
      birthDate: '2013-02-28',
      sex: 'F',
      email: 'ida@ecole.example',
    });
    expect(store.findPupil('nobody')).toBeUndefined();
  });

  it('has the names of the class, then of the groups, of a date', () => {
    const { store, join } = openGroup();
    addGroup(store, '4-ANGLAIS');
    addClass(store, '3B', [pupil('tom', 'VIDAL', 'Tom', { to: '2026-10-16' })]);
    join('2026-09-14');
    store.joinGroup('4-ANGLAIS', 'lea', '2026-11-02');
    expect(store.classNamesOf('lea', '2026-10-16')).toEqual(['4A', 'LATIN']);
    expect(store.classNamesOf('lea', '2026-11-02')).toEqual(['4A', '4-ANGLAIS', 'LATIN']);
    expect(store.classNamesOf('tom', '2026-10-16')).toEqual(['3B']);
    expect(store.classNamesOf('tom', '2026-10-17')).toEqual([]);
  });
});
