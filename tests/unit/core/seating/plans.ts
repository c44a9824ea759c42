import fc from 'fast-check';
import type { SeatingPlan } from '../../../../core/seating/seating-plan';

const PUPILS = [...'abcdefghijklmnopqrst'];

export const pupilLists = fc.shuffledSubarray(PUPILS);

/** Plans as the vault may hold them: somebody in a gap or twice, unknown pupils, half rows. */
export const anyPlans: fc.Arbitrary<SeatingPlan> = fc.record({
  columns: fc.integer({ min: 1, max: 16 }),
  seats: fc.array(fc.option(fc.constantFrom(...PUPILS, 'gone')), { maxLength: 40 }),
  gaps: fc.array(fc.nat(45), { maxLength: 8 }),
  standing: fc.array(fc.constantFrom(...PUPILS, 'gone'), { maxLength: 4 }),
});

/** Everybody of a plan, in no order. */
export function everybody({ seats, standing }: SeatingPlan): string[] {
  return [...seats.flatMap((pupilId) => pupilId ?? []), ...standing].sort();
}

/** Whole rows, gaps in order and empty. */
export function isSound({ columns, seats, gaps }: SeatingPlan): boolean {
  return (
    seats.length % columns === 0 &&
    gaps.every((gap, index) => gap < seats.length && gap > (gaps[index - 1] ?? -1)) &&
    gaps.every((gap) => seats[gap] === null)
  );
}
