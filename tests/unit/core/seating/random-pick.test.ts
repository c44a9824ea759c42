import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pick, pickNext, pickState, takeBack } from '../../../../core/seating/random-pick';

const NOW = '2026-11-23T07:05:00Z';
const classes = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1, maxLength: 12 });
const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

/** A class that is gone round; the clock of the laptop stands still, which must not matter. */
function goRound(random: () => number, before: readonly Pick[] = []) {
  let picks = before;
  const keep = (kept: readonly Pick[]) => {
    const changed = new Set(kept.map(({ pupilId }) => pupilId));
    picks = [...picks.filter(({ pupilId }) => !changed.has(pupilId)), ...kept];
  };
  return {
    picks: () => picks,
    next(eligible: readonly string[]): string | null {
      const picked = pickNext(eligible, picks, { random, now: NOW });
      if (picked !== null) keep([picked]);
      return picked?.pupilId ?? null;
    },
    takeBack: () => keep(takeBack(picks)),
    state: (eligible: readonly string[]) => pickState(eligible, picks),
  };
}

describe('the random pick', () => {
  it('takes everybody once in each round, and never the same pupil twice in a row', () => {
    fc.assert(
      fc.property(classes, chances, (pupils, stream) => {
        const round = goRound(() => stream.next().value);
        const order = Array.from({ length: pupils.length * 3 }, () => round.next(pupils));
        for (let at = 0; at < order.length; at += pupils.length) {
          expect(order.slice(at, at + pupils.length).sort()).toEqual([...pupils].sort());
        }
        if (pupils.length > 1) {
          order.forEach((one, at) => void expect(one).not.toBe(order[at - 1]));
        }
      }),
    );
  });

  it('picks nobody who is away, and does not skip them for good', () => {
    fc.assert(
      fc.property(classes, chances, (pupils, stream) => {
        const [away, ...others] = pupils;
        if (away === undefined || others.length === 0) return;
        const round = goRound(() => stream.next().value);
        for (let step = 0; step < others.length + 1; step += 1) {
          expect(round.next(others)).not.toBe(away);
        }
        expect(round.state(pupils).remaining).toContain(away);
        const rest = Array.from({ length: pupils.length - 1 }, () => round.next(pupils));
        expect(rest).toContain(away);
      }),
    );
  });

  it('has a newcomer in the round that is going on', () => {
    const round = goRound(() => 0);
    round.next(['a', 'b']);
    round.next(['a', 'b']);
    expect(round.state(['a', 'b', 'new']).remaining).toEqual(['new']);
    expect(round.next(['a', 'b', 'new'])).toBe('new');
  });

  it('has nobody to pick where nobody is', () => {
    expect(goRound(() => 0).next([])).toBeNull();
  });

  it('is as likely to begin with one pupil as with another', () => {
    const pupils = ['a', 'b', 'c', 'd'];
    const counts = new Map<string | null, number>();
    for (let index = 0; index < 4000; index += 1) {
      const picked = goRound(() => ((index * 7919) % 4000) / 4000).next(pupils);
      counts.set(picked, (counts.get(picked) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual([1000, 1000, 1000, 1000]);
  });
});

describe('a pick that is taken back', () => {
  it('does not count: the pupil is to go in this round again, but not at once', () => {
    const pupils = ['a', 'b', 'c', 'd'];
    const round = goRound(() => 0);
    expect(round.next(pupils)).toBe('a');
    expect(round.next(pupils)).toBe('b');
    round.takeBack();
    expect(round.state(pupils)).toEqual({ lastId: 'a', remaining: ['b', 'c', 'd'] });
    expect(round.next(pupils)).toBe('c');
    expect(round.next(pupils)).toBe('b');
  });

  it('as the first of a round leaves the round before as it was', () => {
    fc.assert(
      fc.property(classes, chances, fc.nat(30), (pupils, stream, steps) => {
        const round = goRound(() => stream.next().value);
        for (let step = 0; step < steps; step += 1) round.next(pupils);
        const before = round.state(pupils);
        round.next(pupils);
        round.takeBack();
        const { lastId, remaining } = round.state(pupils);
        expect(lastId).toBe(before.lastId);
        expect(remaining).toEqual(before.remaining);
      }),
    );
  });

  it('several times over goes back one pupil each time', () => {
    const pupils = ['a', 'b'];
    const round = goRound(() => 0);
    for (let step = 0; step < 4; step += 1) round.next(pupils);
    const last = ['b', 'a'].map((lastId) => ({ lastId }));
    expect(round.state(pupils)).toMatchObject({ lastId: 'b', remaining: [] });
    round.takeBack();
    expect(round.state(pupils)).toMatchObject({ lastId: 'a', remaining: ['b'] });
    round.takeBack();
    expect(round.state(pupils)).toMatchObject({ ...last[0], remaining: [] });
  });

  it('changes nothing before the first one', () => {
    expect(takeBack([])).toEqual([]);
  });
});
