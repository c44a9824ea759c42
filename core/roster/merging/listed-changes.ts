import { nameKey } from '../name-key';
import type { PupilFacts, PupilField } from '../pupil';
import { PUPIL_FIELDS } from '../pupil';
import type { MergeChange } from './merge';
import { isRefusable, refusedKey } from './refused-value';

/**
 * What taking the word of a list would change of a pupil. A list erases nothing, and a poorer
 * writing of the same name (capitals, no accents) changes nothing. `isLearned`: the pupil is known
 * to be written so in lists, which no longer speak for names and birth date.
 */
export function listedChanges(
  listed: PupilFacts & { readonly level?: string },
  known: PupilFacts,
  given: {
    readonly byHand: readonly PupilField[];
    readonly isLearned: boolean;
    /** Values that the teacher did not take before (`refusedKey`). */
    readonly refused: ReadonlySet<string>;
    /** Of the present stay; null: there is none, and no level to change. */
    readonly stay: { readonly level?: string } | null;
  },
): readonly MergeChange[] {
  const changes: MergeChange[] = [];
  for (const field of PUPIL_FIELDS) {
    const after = listed[field];
    if (after === undefined || after === '') continue;
    const isSettled = isRefusable(field)
      ? given.refused.has(refusedKey(field, after))
      : given.isLearned;
    if (isSettled) continue;
    if (!differs(field, listed, known)) continue;
    const change = { field, before: known[field] ?? null, after };
    changes.push(given.byHand.includes(field) ? { ...change, byHand: true } : change);
  }
  const { level } = listed;
  if (given.stay === null || level === undefined || level === '') return changes;
  if (level !== given.stay.level && !given.refused.has(refusedKey('level', level))) {
    changes.push({ field: 'level', before: given.stay.level ?? null, after: level });
  }
  return changes;
}

/** A pupil with changes of a list taken over; those of the stay are not theirs. */
export function withChanges(known: PupilFacts, changes: readonly MergeChange[]): PupilFacts {
  const taken = changes.flatMap(({ field, after }) =>
    field === 'level' || field === 'leftOn' ? [] : [[field, after]],
  );
  return { ...known, ...(Object.fromEntries(taken) as Partial<PupilFacts>) };
}

function differs(field: PupilField, listed: PupilFacts, known: PupilFacts): boolean {
  const after = listed[field] ?? '';
  const before = known[field] ?? '';
  switch (field) {
    case 'lastName':
      return !isUsageName(listed, known) && namesDiffer(before, after);
    case 'usageName':
      return before === ''
        ? nameKey(after) !== nameKey(listed.lastName)
        : namesDiffer(before, after);
    case 'firstName':
      return (
        namesDiffer(before, after) ||
        (isShouted(before) && nameKey(before) === nameKey(after) && !isShouted(after))
      );
    case 'email':
      return before.toLowerCase() !== after.toLowerCase();
    case 'birthDate':
    case 'sex':
      return before !== after;
  }
}

/** The list has one column of names and gives the name in use there. */
function isUsageName(listed: PupilFacts, known: PupilFacts): boolean {
  return (
    listed.usageName === undefined &&
    known.usageName !== undefined &&
    nameKey(listed.lastName) === nameKey(known.usageName)
  );
}

function namesDiffer(before: string, after: string): boolean {
  if (before === after) return false;
  return nameKey(before) !== nameKey(after) || countAccents(after) > countAccents(before);
}

const ASCII = /^[ -~]*$/;

function countAccents(name: string): number {
  if (ASCII.test(name)) return 0;
  return name.normalize('NFD').match(/\p{Mn}/gu)?.length ?? 0;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
