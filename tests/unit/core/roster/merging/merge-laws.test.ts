import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, corrections, list, named, vault, wantedOf } from './drawn-lists';
import { TODAY } from './vault-model';

test('each line of a list stands in one line of the comparison, each pupil of a class at most once', () => {
  fc.assert(
    fc.property(vault, list, corrections, (make, pupils, wrong) => {
      const model = make();
      const targets = named(model.compare(pupils).classes);
      const { classes } = model.compare(pupils, { targets, corrections: wrong });
      const rows = classes.flatMap(({ lines }) => lines.map(({ row }) => row));
      expect(rows.sort((a, b) => a - b)).toEqual([...pupils.keys()]);
      const known = model.known();
      for (const name of ['4A', '4B', 'LATIN']) {
        const merges = classes.filter(({ classId }) => classId === name);
        const proposed = merges.flatMap(({ lines }) =>
          lines.flatMap(({ proposed }) => (proposed.kind === 'match' ? proposed.pupilId : [])),
        );
        const gone = merges.flatMap((merge) => merge.gone.map(({ pupilId }) => pupilId));
        const named = [...proposed, ...gone];
        expect(new Set(named).size).toBe(named.length);
        const moved = classes.flatMap(({ lines }) =>
          lines.flatMap(({ proposed }) =>
            proposed.kind === 'match' && proposed.leavesOther ? proposed.pupilId : [],
          ),
        );
        const present = known.classes
          .find(({ id }) => id === name)
          ?.pupils.filter(({ to }) => to === undefined || to > TODAY);
        if (merges.length === 0) continue;
        for (const { id } of present ?? []) expect([...named, ...moved]).toContain(id);
      }
    }),
    { numRuns: 300 },
  );
});

test('a merge removes no pupil and no day on which somebody was enrolled', () => {
  fc.assert(
    fc.property(vault, list, choices, corrections, (make, pupils, seeds, wrong) => {
      const model = make();
      const before = model.snapshot();
      const acts = model.acts(pupils, wantedOf(model, pupils, seeds, wrong));
      if (!acts.ok) return;
      model.import(pupils, wantedOf(model, pupils, seeds, wrong));
      for (const [id] of before.pupils) expect(model.pupils.has(id)).toBe(true);
      // A list or the teacher may date a leaving in the past; the stay itself never goes.
      for (const { pupilId, classId, from } of before.stays) {
        const after = model.stays.find(
          (each) => each.pupilId === pupilId && each.classId === classId && each.from === from,
        );
        expect(after).toBeDefined();
      }
      const dated = pupils.some(({ leftOn }) => leftOn !== undefined && leftOn < TODAY);
      if (dated) return;
      const dayBefore = '2026-11-22';
      for (const { pupilId, classId, from, to } of before.stays) {
        if (from > dayBefore) continue;
        const last = to === undefined || to > dayBefore ? dayBefore : to;
        const after = model.stays.find(
          (each) => each.pupilId === pupilId && each.classId === classId && each.from === from,
        );
        expect(after?.to === undefined || after.to >= last).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('undoing an import at once gives back what stood before', () => {
  fc.assert(
    fc.property(vault, list, choices, corrections, (make, pupils, seeds, wrong) => {
      const model = make();
      const before = model.snapshot();
      const wanted = wantedOf(model, pupils, seeds, wrong);
      if (!model.acts(pupils, wanted).ok) return;
      const acts = model.import(pupils, wanted);
      expect(model.undo(acts)).toEqual([]);
      expect(model.snapshot()).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
