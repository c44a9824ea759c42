import type { KnownYear } from './known-year';
import type { ClassMerge, ListedCorrection, ListedGroup, MergeTarget } from './merge';
import type { RosterFile } from './roster-file';

/** What a file would do to the classes of a year. */
export type ComparedList = {
  /** In the order of the file; pupils without a class are under source null. */
  readonly classes: readonly ClassMerge[];
  readonly groups: readonly ListedGroup[];
};

/**
 * Compares a list with the vault; nothing is written. Every line of the file is in exactly one
 * class of the answer. `targets` give another name or kind to classes of the file; those that are
 * not named go as the file says. A class of the file joins the class of the year of the same name
 * (`classKey`) and kind, an archived one too; several classes of the file may join one.
 */
export function compareFile(
  file: Pick<RosterFile, 'pupils'>,
  known: KnownYear,
  wanted: {
    readonly targets: readonly MergeTarget[];
    readonly corrections: readonly ListedCorrection[];
  },
): ComparedList {
  throw new Error(`${file.pupils.length} ${known.today} ${wanted.targets.length}`);
}
