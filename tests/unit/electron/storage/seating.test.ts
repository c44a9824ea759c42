import { describe, expect, it } from 'vitest';
import type { StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { openTestSchool } from '../test-school';

const USUAL: StoredSeatingPlan = {
  id: 'usual',
  name: '',
  chosen: true,
  columns: 2,
  seats: ['lea', 'noe', null, null],
  gaps: [2],
  standing: ['zoe'],
};
const TEST: StoredSeatingPlan = { ...USUAL, id: 'test', name: 'Contrôle', chosen: false };

describe('the seating plans of a class', () => {
  it('come back as they were written, in the order in which they were added', () => {
    const { store } = openTestSchool();
    expect(store.seatingPlans('4A')).toEqual([]);
    store.putSeatingPlan('4A', USUAL);
    store.putSeatingPlan('4A', TEST);
    expect(store.seatingPlans('4A')).toEqual([USUAL, TEST]);
  });

  it('are what they were changed into, at their place, until they are removed', () => {
    const { store } = openTestSchool();
    store.putSeatingPlan('4A', USUAL);
    store.putSeatingPlan('4A', TEST);
    const changed = {
      ...USUAL,
      name: 'Salle 204',
      seats: ['zoe', null, null, 'noe'],
      standing: [],
    };
    store.putSeatingPlan('4A', changed);
    expect(store.seatingPlans('4A')).toEqual([changed, TEST]);
    store.removeSeatingPlan('usual');
    expect(store.seatingPlans('4A')).toEqual([TEST]);
  });

  it('are found by themselves, with their class', () => {
    const { store } = openTestSchool();
    store.putSeatingPlan('4A', TEST);
    expect(store.findSeatingPlan('test')).toEqual({ ...TEST, classId: '4A' });
    expect(store.findSeatingPlan('usual')).toBeUndefined();
  });
});

describe('the random picks of a class', () => {
  it('hold the last one of each pupil', () => {
    const { store } = openTestSchool();
    const first = { pupilId: 'lea', round: 1, at: '2026-11-23T07:05:00Z' };
    const other = { pupilId: 'noe', round: 1, at: '2026-11-23T07:06:00Z' };
    const again = { pupilId: 'lea', round: 2, at: '2026-11-23T07:07:00Z' };
    for (const pick of [first, other, again]) store.putPick('4A', pick);
    expect(store.picks('4A')).toEqual([other, again]);
    expect(store.picks('another')).toEqual([]);
  });

  it('go with their pupil', () => {
    const { store } = openTestSchool();
    store.putPick('4A', { pupilId: 'lea', round: 1, at: '2026-11-23T07:05:00Z' });
    store.removePupil('lea');
    expect(store.picks('4A')).toEqual([]);
  });
});
