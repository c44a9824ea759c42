import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedKey } from '../../../../../core/roster/merging/listed-key';
import type {
  ClassMerge,
  DecidedTarget,
  ListedLine,
} from '../../../../../core/roster/merging/merge';
import { choices, corrections, list, named, vault, wantedOf } from './drawn-lists';

test('the same list again as proposed changes nothing', () => {
  fc.assert(
    fc.property(vault, list, (make, pupils) => {
      const model = make();
      const targets = named(model.compare(pupils).classes);
      model.import(pupils, { targets });
      const before = model.snapshot();
      expect(model.import(pupils, { targets })).toEqual([]);
      expect(model.snapshot()).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

/**
 * Nothing is kept of who is left out: that is to be said each time, also of a line which a correction
 * makes the same as one that is left out.
 */
function leftOutAgain(
  { lines, ...target }: DecidedTarget,
  merge: ClassMerge | undefined,
  corrected: ReadonlySet<number>,
): DecidedTarget {
  const leftOut = new Set(
    lines.flatMap(({ row, decision }) => (decision.kind === 'leave-out' ? row : [])),
  );
  const namesOf = ({ listed }: ListedLine) => listedKey(listed);
  const nobody = new Set(merge?.lines.filter(({ row }) => leftOut.has(row)).map(namesOf));
  for (const line of merge?.lines ?? []) {
    if (line.proposed.kind !== 'leave-out' || !corrected.has(line.row)) continue;
    if (nobody.has(namesOf(line))) leftOut.add(line.row);
  }
  const decision = { kind: 'leave-out' } as const;
  return { ...target, lines: [...leftOut].map((row) => ({ row, decision })), gone: [] };
}

test('the same list again changes nothing, whatever the teacher corrected, added, took or kept', () => {
  fc.assert(
    fc.property(vault, list, choices, corrections, (make, pupils, seeds, wrong) => {
      const model = make();
      const wanted = wantedOf(model, pupils, seeds, wrong);
      if (!model.acts(pupils, wanted).ok) return;
      const { classes } = model.compare(pupils, wanted);
      model.import(pupils, wanted);
      const { targets, groups } = wanted;
      const corrected = new Set(wanted.corrections.map(({ row }) => row));
      const again = targets.map((each, place) => leftOutAgain(each, classes[place], corrected));
      expect(model.import(pupils, { targets: again, groups })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
