import { describe, expect, it } from 'vitest';
import { levelDraftOf, levelsOf } from '../../../renderer/screens/classes/level-draft';
import { actsOn } from '../../../renderer/screens/classes/pupil-acts';
import {
  EMPTY_PUPIL,
  faultsOf,
  pupilDraftOf,
  pupilOf,
} from '../../../renderer/screens/classes/pupil-draft';
import { hasLevels, inOrder } from '../../../renderer/screens/classes/roster-order';
import { monthFor, monthsOf } from '../../../renderer/screens/registers/month-choices';
import { enrolled } from './test-classes';

describe('the form of a pupil', () => {
  it('gives back what it was filled with', () => {
    const { from: _from, ...lea } = enrolled('Léa', {
      usageName: 'ROUX',
      birthDate: '2012-03-01',
      sex: 'F',
      email: 'lea@exemple.fr',
    });
    const { id: _id, ...facts } = lea;
    expect(pupilDraftOf(lea).birthDate).toBe('01/03/2012');
    expect(pupilOf(pupilDraftOf(lea))).toEqual(facts);
  });

  it('leaves out what is empty', () => {
    const typed = { ...EMPTY_PUPIL, lastName: ' ROUX ', firstName: 'Tom', email: ' ' };
    expect(pupilOf(typed)).toEqual({ lastName: 'ROUX', firstName: 'Tom' });
  });

  it.each([
    ['no name', {}, ['name']],
    ['a day that does not exist', { lastName: 'A', birthDate: '31/02/2012' }, ['birthDate']],
    ['a year of two digits', { lastName: 'A', birthDate: '01/03/12' }, ['birthDate']],
    ['half an address', { lastName: 'A', email: 'lea@' }, ['email']],
    ['a first name alone', { firstName: 'Léa' }, []],
  ])('with %s is to be corrected there', (_, typed, faults) => {
    expect(faultsOf({ ...EMPTY_PUPIL, ...typed })).toEqual(faults);
  });
});

describe('the levels of a class', () => {
  it('are ticked or typed, and come in the order of the school', () => {
    expect(levelsOf({ chosen: ['CM2', 'CE1'], others: ' ULIS,, UPE2A ;' })).toEqual([
      'CE1',
      'CM2',
      'ULIS',
      'UPE2A',
    ]);
    const levels = ['CE1', 'CE2', 'ULIS'];
    expect(levelsOf(levelDraftOf(levels))).toEqual(levels);
  });

  it('are shown where there are several to tell apart', () => {
    const ce1 = enrolled('Léa', { level: 'CE1' });
    expect(hasLevels(['CE1'], [ce1])).toBe(false);
    expect(hasLevels(['CE1', 'CE2'], [])).toBe(true);
    expect(hasLevels([], [ce1, enrolled('Noé', { level: 'CE2' })])).toBe(true);
  });

  it('sort the pupils, who keep their numbers of the roll call', () => {
    const pupils = [
      enrolled('Ana', { level: 'CE2' }),
      enrolled('Bob'),
      enrolled('Cléo', { level: 'ULIS' }),
      enrolled('Dia', { level: 'CE1' }),
      enrolled('Eli', { level: 'CE2' }),
    ];
    const names = (order: 'name' | 'level') =>
      inOrder(pupils, order, ['CE1', 'CE2']).map(
        ({ pupil, number }) => `${number} ${pupil.firstName}`,
      );
    expect(names('name')).toEqual(['1 Ana', '2 Bob', '3 Cléo', '4 Dia', '5 Eli']);
    expect(names('level')).toEqual(['4 Dia', '1 Ana', '5 Eli', '3 Cléo', '2 Bob']);
  });
});

describe('what can be done with a pupil', () => {
  const inClass = { isGroup: false, hasLeft: false };

  it('is to move or leave, and to take a planned leaving back', () => {
    expect(actsOn(enrolled('Léa'), inClass)).toEqual(['change', 'move', 'leave', 'remove']);
    expect(actsOn(enrolled('Léa', { to: '2026-12-18' }), inClass)).toContain('stay');
  });

  it('is to come back for who has left', () => {
    const gone = enrolled('Léa', { to: '2026-10-02' });
    expect(actsOn(gone, { ...inClass, hasLeft: true })).toEqual(['return', 'leave', 'change']);
  });

  it('is left to the form of the group in a group', () => {
    expect(actsOn(enrolled('Léa'), { isGroup: true, hasLeft: false })).toEqual(['change']);
  });
});

describe('the months of a class', () => {
  const over = { start: '2025-09-01', end: '2026-07-04' };

  it('are the last twelve, or those of its year when that is over', () => {
    expect(monthsOf({}, '2026-11-23')).toHaveLength(12);
    expect(monthsOf({}, '2026-11-23')[0]).toBe('2026-11');
    const months = monthsOf({ over }, '2026-11-23');
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-07', '2025-09', 11]);
  });

  it('begin with the month that was looked at, where the class has it', () => {
    expect(monthFor({ over }, '2026-01', '2026-11-23')).toBe('2026-01');
    expect(monthFor({ over }, '2026-11', '2026-11-23')).toBe('2025-09');
    const called = { over: { ...over, lastCallOn: '2026-06-26' } };
    expect(monthFor(called, '2026-11', '2026-11-23')).toBe('2026-06');
    expect(monthFor({}, '2024-01', '2026-11-23')).toBe('2026-11');
    expect(monthFor({}, undefined, '2026-11-23')).toBe('2026-11');
  });
});
