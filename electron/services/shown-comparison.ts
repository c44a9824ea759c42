import { type ComparedList, compareFile } from '../../core/roster/merging/compare-list';
import type { KnownClass, KnownYear } from '../../core/roster/merging/known-year';
import type { MergeTarget } from '../../core/roster/merging/merge';
import { classKey } from '../../core/roster/name-key';
import type { RosterFile } from '../../core/roster/roster-file';
import type { Wanted } from './wanted-comparison';

/** What the teacher sees of a list, and on what it was founded. */
export type ShownComparison = {
  readonly wanted: Wanted;
  readonly compared: ComparedList;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `Store.writes` at that moment. */
  readonly writes: number;
};

export function compareToShow(
  list: RosterFile,
  known: KnownYear,
  wanted: Wanted,
  writes: number,
): ShownComparison {
  return { wanted, compared: compareFile(list, known, wanted), today: known.today, writes };
}

/** Whether the list means the same for the vault as when it was shown; much else is written. */
export function stillStands(
  shown: ShownComparison,
  list: RosterFile,
  known: KnownYear,
  writes: number,
): boolean {
  if (shown.writes === writes && shown.today === known.today) return true;
  const compared = compareFile(list, known, shown.wanted);
  return shown.today === known.today && alike(compared, shown.compared);
}

/** Whether what is decided was decided of what was shown: the same classes joined, the same names. */
export function wasShown(shown: ShownComparison, known: KnownYear, decided: Wanted): boolean {
  const merges = new Map(shown.compared.classes.map((merge) => [merge.source, merge]));
  return (
    alike(shown.wanted.corrections, decided.corrections) &&
    decided.targets.every((target) => {
      const merge = merges.get(target.source);
      const joined = classOfTarget(known.classes, target)?.id;
      return merge !== undefined && merge.kind === target.kind && merge.classId === joined;
    })
  );
}

/** The class of the year that a class of the file joins. */
export function classOfTarget<C extends Pick<KnownClass, 'name' | 'kind'>>(
  classes: readonly C[],
  { name, kind }: MergeTarget,
): C | undefined {
  return classes.find((known) => known.kind === kind && classKey(known.name) === classKey(name));
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
