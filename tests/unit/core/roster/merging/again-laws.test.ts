import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedKey } from '../../../../../core/roster/merging/listed-key';
import type { ClassMerge, DecidedTarget } from '../../../../../core/roster/merging/merge';
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
 * Always the same draws: among some three thousand others one has answers that contradict each other
 * (lines written alike, one added, one left out, one corrected into the other) and are asked again.
 */
const SEED = 2026;

/**
 * Nothing is kept of who is left out: that is to be said each time, also of a line which a correction
 * makes the same as one that is left out.
 */
function leftOutAgain(
  targets: readonly DecidedTarget[],
  merges: readonly ClassMerge[],
  corrected: ReadonlySet<number>,
): readonly DecidedTarget[] {
  const leftOut = new Set(
    targets
      .flatMap(({ lines }) => lines)
      .flatMap(({ row, decision }) => (decision.kind === 'leave-out' ? row : [])),
  );
  const all = merges.flatMap(({ lines, name }) => lines.map((line) => ({ line, name })));
  const writing = ({ line, name }: (typeof all)[number]) => `${name} ${listedKey(line.listed)}`;
  const nobody = new Set(all.filter(({ line }) => leftOut.has(line.row)).map(writing));
  for (const each of all) {
    const { row, proposed } = each.line;
    if (proposed.kind !== 'leave-out' || !corrected.has(row)) continue;
    if (nobody.has(writing(each))) leftOut.add(row);
  }
  const decision = { kind: 'leave-out' } as const;
  return targets.map((target, place) => ({
    ...target,
    lines: (merges[place]?.lines ?? []).flatMap(({ row }) =>
      leftOut.has(row) ? { row, decision } : [],
    ),
    gone: [],
  }));
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
      const again = leftOutAgain(targets, classes, corrected);
      expect(model.import(pupils, { targets: again, groups })).toEqual([]);
    }),
    { numRuns: 800, seed: SEED },
  );
});
