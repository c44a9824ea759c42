import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
  ClassMerge,
  DecidedTarget,
  GoneDecision,
  ListedCorrection,
  ListedDecision,
} from '../../../../../core/roster/merging/merge';
import { nameKey } from '../../../../../core/roster/name-key';
import type { PupilFacts } from '../../../../../core/roster/pupil';
import type { RosterPupil } from '../../../../../core/roster/roster-file';
import { TODAY, VaultModel } from './vault-model';

/** Few names, so that namesakes, twins, corrected spellings and moves are the rule. */
const facts = fc
  .record(
    {
      lastName: fc.constantFrom('MARTIN', 'MARTEN', 'DA SILVA', 'DA SILVA COSTA', 'Petit'),
      usageName: fc.constantFrom('DURAND', 'MARTIN'),
      firstName: fc.constantFrom('Léa', 'Lea', 'Marie', 'Marie-Lou', 'Mathieu', 'Matthieu', ''),
      birthDate: fc.constantFrom('2012-01-01', '2012-05-06'),
    },
    { requiredKeys: ['lastName', 'firstName'] },
  )
  // A school gives one address to one pupil, whatever the list.
  .chain((names) =>
    fc.boolean().map(
      (known): PupilFacts => ({
        ...names,
        ...(known && {
          email: `${names.lastName}.${names.birthDate}@ecole.example`.replaceAll(' ', ''),
        }),
      }),
    ),
  );
const className = fc.constantFrom('4A', '4B', 'LATIN');
const line = fc
  .tuple(
    facts,
    fc.record(
      {
        className,
        level: fc.constantFrom('CM1', 'CM2'),
        enteredOn: fc.constantFrom('2025-09-01', '2026-09-01', '2026-11-02', '2026-12-01'),
        leftOn: fc.constantFrom('2026-10-10', TODAY, '2027-01-10'),
      },
      { requiredKeys: [] },
    ),
    fc.subarray(['ITALIEN', 'CHORALE']),
  )
  .map(([names, more, groups]): RosterPupil => ({ ...names, ...more, groups }));
const list = fc.array(line, { maxLength: 14 });
const stay = fc.record({
  pupil: fc.nat(9),
  classId: className,
  // Dates of one pupil in one class follow each other.
  span: fc.constantFrom(
    { from: '2026-09-01' },
    { from: '2026-09-01', to: '2026-10-30' },
    { from: '2026-09-01', to: TODAY },
    { from: '2026-11-03', to: '2027-02-01' },
  ),
});
const vault = fc
  .record({
    pupils: fc.array(facts, { minLength: 1, maxLength: 10 }),
    stays: fc.array(stay, { maxLength: 14 }),
    byHand: fc.array(fc.nat(9), { maxLength: 2 }),
    archived: fc.boolean(),
  })
  .map(({ pupils, stays, byHand, archived }) => {
    const make = () => {
      const model = new VaultModel();
      model.withClass('4A', []);
      model.withClass('4B', [], archived ? { archivedOn: '2026-10-01' } : {});
      model.withClass('LATIN', [], { kind: 'group' });
      const ids = pupils.map((pupil) => {
        const id = model.newId();
        model.pupils.set(id, pupil);
        return id;
      });
      for (const { pupil, classId, span } of stays) {
        const pupilId = ids[pupil % ids.length] ?? '';
        const has = model.stays.some(
          (each) => each.pupilId === pupilId && each.classId === classId,
        );
        if (!has) model.stays.push({ pupilId, classId, ...span });
      }
      for (const each of byHand) {
        const id = ids[each % ids.length] ?? '';
        model.byHand.set(id, ['firstName', 'birthDate', 'email']);
      }
      return model;
    };
    return Object.assign(make, { toString: () => JSON.stringify({ pupils, stays, byHand }) });
  });
/** Seeds of decisions: taken by remainder of what there is to choose from. */
const choices = fc.array(fc.nat(11), { minLength: 60, maxLength: 60 });
const corrections = fc.array(
  fc.tuple(fc.nat(13), facts).map(([row, { email: _email, sex: _sex, ...names }]) => ({
    row,
    ...names,
  })),
  { maxLength: 3 },
);

/** Decides each line and each gone pupil in one of the ways that the screen offers. */
function decide(merges: readonly ClassMerge[], seeds: readonly number[]): DecidedTarget[] {
  let at = 0;
  const next = () => seeds[at++ % seeds.length] ?? 0;
  return merges.map((merge) => ({
    source: merge.source,
    name: merge.name === '' ? '4A' : merge.name,
    kind: merge.kind,
    lines: merge.lines.flatMap(({ row, candidates }) => {
      const seed = next();
      const candidate = candidates[seed % Math.max(1, candidates.length)];
      const decision: ListedDecision | undefined =
        seed === 0
          ? { kind: 'leave-out' }
          : seed === 1
            ? { kind: 'add' }
            : seed <= 5 && candidate
              ? {
                  kind: 'match',
                  pupilId: candidate.pupilId,
                  take: seed % 2 === 0,
                  ...(candidate.elsewhere && seed === 3 && { leavesOther: true as const }),
                }
              : undefined;
      return decision ? [{ row, decision }] : [];
    }),
    gone: merge.gone.flatMap(({ pupilId, from }) => {
      const seed = next();
      const decision: GoneDecision | undefined =
        seed === 0
          ? { kind: 'stay' }
          : seed === 1
            ? { kind: 'leave', on: from > TODAY ? from : TODAY }
            : undefined;
      return decision ? [{ pupilId, decision }] : [];
    }),
  }));
}

/** The names that the teacher gave to classes which the file leaves without. */
function named(merges: readonly ClassMerge[]) {
  return merges.map(({ source, name, kind }) => ({
    source,
    name: name === '' ? '4A' : name,
    kind: name === '' ? ('class' as const) : kind,
    lines: [],
    gone: [],
  }));
}

function wantedOf(
  model: VaultModel,
  pupils: readonly RosterPupil[],
  seeds: readonly number[],
  wrong: readonly ListedCorrection[],
) {
  const fixed = wrong.filter(
    ({ row }, place) =>
      row < pupils.length && wrong.findIndex((each) => each.row === row) === place,
  );
  const first = model.compare(pupils);
  const targets = named(first.classes);
  const compared = model.compare(pupils, { targets, corrections: fixed });
  const groups = compared.groups.map(({ name }) => name).slice(0, (seeds[59] ?? 0) % 3);
  return { targets: decide(compared.classes, seeds), groups, corrections: fixed };
}

/**
 * A list that does not contradict itself. It does where a leaver has the first name of another line,
 * so that who left and who stayed may be one pupil, and where two classes call one pupil by two
 * names: each answer then makes the next question another one. Namesakes, twins, near names and
 * leavers of the vault are all there.
 */
function coherent(drawn: readonly RosterPupil[]): readonly RosterPupil[] {
  return drawn.filter((each, place) => {
    const others = drawn.filter((other) => nameKey(other.firstName) === nameKey(each.firstName));
    if (each.leftOn !== undefined && others.length > 1) return false;
    return drawn
      .slice(0, place)
      .every(
        (other) =>
          !others.includes(other) || !mayBeOne(other, each) || other.className === each.className,
      );
  });
}

function mayBeOne(one: PupilFacts, other: PupilFacts): boolean {
  if (one.birthDate !== undefined && one.birthDate === other.birthDate) return true;
  const family = ({ lastName, usageName = lastName }: PupilFacts) =>
    [lastName, usageName].map(nameKey);
  return family(one).some((name) => family(other).includes(name));
}

test('merging a list again as proposed changes nothing', () => {
  fc.assert(
    fc.property(vault, list, (make, drawn) => {
      const pupils = coherent(drawn);
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
 * What a teacher adds or takes. Left out is asked again; two lines for one pupil contradict each
 * other; and who sends one namesake away answers the question which of the two a line means.
 */
function addedOrTaken(
  merges: readonly ClassMerge[],
  targets: readonly DecidedTarget[],
): readonly DecidedTarget[] | undefined {
  const meant: string[] = [];
  const kept = merges.map((merge, place): DecidedTarget => {
    const target = targets[place];
    if (target === undefined) throw new Error('each class was decided');
    const lines = target.lines.filter(
      ({ decision }) => decision.kind === 'add' || (decision.kind === 'match' && decision.take),
    );
    const decisions = new Map(lines.map(({ row, decision }) => [row, decision]));
    for (const { row, proposed } of merge.lines) {
      const decision = decisions.get(row) ?? proposed;
      if (decision.kind === 'match') meant.push(decision.pupilId);
    }
    return { ...target, lines, gone: [] };
  });
  return new Set(meant).size === meant.length ? kept : undefined;
}

test('merging a list again after adding and taking what the teacher chose changes nothing', () => {
  fc.assert(
    fc.property(vault, list, choices, (make, drawn, seeds) => {
      const pupils = coherent(drawn);
      const model = make();
      const { targets: decided, groups } = wantedOf(model, pupils, seeds, []);
      const merges = model.compare(pupils, { targets: decided }).classes;
      const targets = addedOrTaken(merges, decided);
      fc.pre(targets !== undefined);
      if (targets === undefined || !model.acts(pupils, { targets, groups }).ok) return;
      model.import(pupils, { targets, groups });
      const again = targets.map((target) => ({ ...target, lines: [] }));
      expect(model.import(pupils, { targets: again, groups })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

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
