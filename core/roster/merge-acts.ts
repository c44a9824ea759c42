import type { Result } from '../shared/result';
import type { KnownYear } from './known-year';
import type { DecidedTarget, ListedCorrection } from './merge';
import type { RosterAct } from './roster-act';
import type { RosterFile } from './roster-file';

/**
 * The acts that import the classes named in `decided.targets`, in the order in which they are to be
 * applied: lines and gone pupils that are not named go as proposed. The list is compared anew with
 * `known`: `decision-outdated` when a decision names a line, a candidate, a gone pupil or a day that
 * does not stand (any more); `class-name-missing` for a target without a name; `name-taken` when a
 * class bears the name of a wanted group, or the other way round.
 */
export function mergeActs(
  file: Pick<RosterFile, 'pupils'>,
  known: KnownYear,
  decided: {
    readonly targets: readonly DecidedTarget[];
    /** Names of the groups of the file that are wanted. */
    readonly groups: readonly string[];
    readonly corrections: readonly ListedCorrection[];
  },
  ids: { readonly newId: () => string; readonly schoolYearId: string },
): Result<readonly RosterAct[], 'decision-outdated' | 'class-name-missing' | 'name-taken'> {
  throw new Error(`${file.pupils.length} ${known.today} ${decided.groups.length} ${ids.newId()}`);
}
