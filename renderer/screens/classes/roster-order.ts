import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';

/** A pupil with the place that they have in the roll calls, whatever the order on the screen. */
export type NumberedPupil = { readonly pupil: EnrolledPupil; readonly number: number };

type RosterOrder = 'name' | 'level';

/** Whether a class has levels to tell apart. */
export function hasLevels(levels: readonly string[], pupils: readonly EnrolledPupil[]): boolean {
  return levels.length > 1 || new Set(pupils.map(({ level }) => level)).size > 1;
}

/**
 * Pupils who are in alphabetical order, by level: in the order of the levels of the class, then
 * the levels it does not name, then those whose level nobody said.
 */
export function inOrder(
  pupils: readonly EnrolledPupil[],
  order: RosterOrder,
  levels: readonly string[],
): readonly NumberedPupil[] {
  const numbered = pupils.map((pupil, index) => ({ pupil, number: index + 1 }));
  if (order === 'name') return numbered;
  const others = pupils.flatMap(({ level }) => level ?? []).filter((one) => !levels.includes(one));
  const places = [...levels, ...[...new Set(others)].sort()];
  const placeOf = ({ level }: EnrolledPupil) =>
    level === undefined ? places.length : places.indexOf(level);
  return numbered.sort((a, b) => placeOf(a.pupil) - placeOf(b.pupil) || a.number - b.number);
}
