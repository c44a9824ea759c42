import fc from 'fast-check';
import type {
  ClassMerge,
  DecidedTarget,
  GoneDecision,
  ListedCorrection,
  ListedDecision,
} from '../../../../../core/roster/merging/merge';
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
export const list = fc.array(line, { maxLength: 14 });
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
export const vault = fc
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
export const choices = fc.array(fc.nat(11), { minLength: 60, maxLength: 60 });
export const corrections = fc.array(
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
export function named(merges: readonly ClassMerge[]) {
  return merges.map(({ source, name, kind }) => ({
    source,
    name: name === '' ? '4A' : name,
    kind: name === '' ? ('class' as const) : kind,
    lines: [],
    gone: [],
  }));
}

export function wantedOf(
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
