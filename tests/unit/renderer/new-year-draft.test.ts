import { describe, expect, it } from 'vitest';
import type { NewYearOffer } from '../../../core/contract/class-views';
import {
  firstDrafts,
  waysOf,
  withWay,
  yearNameFaults,
} from '../../../renderer/screens/classes/year/new-year-draft';

const known: NewYearOffer['classes'][number] = {
  id: '4A',
  schoolYearId: 'year',
  name: '4A',
  kind: 'class',
  levels: [],
  pupilCount: 28,
  roomCount: 2,
  proposed: { way: 'empty', name: '4A', levels: [] },
};
const offer: NewYearOffer = {
  from: { id: 'year', label: '2026-2027' },
  to: { label: '2027-2028', start: '2027-09-01', hasBegun: true },
  taken: ['3B'],
  classes: [known, { ...known, id: '4B', name: '4B', roomCount: 0 }],
};
const [first, second] = firstDrafts(offer);
if (first === undefined || second === undefined) throw new Error('two classes are offered');

describe('what becomes of a class', () => {
  it('is first what is proposed, with its rooms if it has any', () => {
    expect(first).toMatchObject({ way: 'empty', name: '4A', rooms: true });
    expect(second.rooms).toBe(false);
  });

  it('gives it the name of the level that its pupils reach, and back', () => {
    const up = withWay(first, known, 'promote');
    expect(up.name).toBe('3A');
    expect(withWay(up, known, 'carry').name).toBe('4A');
  });

  it('is never a level up where there is none', () => {
    expect(waysOf(known)).toContain('promote');
    expect(waysOf({ ...known, name: '3A' })).not.toContain('promote');
  });
});

describe('a name for the new year', () => {
  it('is needed of classes that are taken', () => {
    expect(yearNameFaults([{ ...first, name: ' ' }], [])).toEqual(['missing']);
    expect(yearNameFaults([{ ...first, name: ' ', way: 'leave' }], [])).toEqual([null]);
  });

  it('is not that of another class, however it is written', () => {
    expect(yearNameFaults([{ ...first, name: '3b' }], offer.taken)).toEqual(['taken']);
    expect(yearNameFaults([first, { ...second, name: '4a' }], [])).toEqual(['twice', 'twice']);
  });
});
