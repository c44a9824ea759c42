import type { ClassMerge, DecidedTarget } from '../../core/roster/merging/merge';
import type { RosterFile } from '../../core/roster/roster-file';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import type { DecidedList } from './import-list';
import type { Store } from './ports';
import { readKnownYear } from './read-known-year';
import { compareToShow } from './shown-comparison';

/** The class is there already, or this is to be imported. */
type ShippedImport =
  | { readonly kind: 'there'; readonly classId: string }
  | { readonly kind: 'import'; readonly decided: Omit<DecidedList, 'fileName'> };

/** What importing the one class of a list that ships with the app takes. Nobody is asked. */
export function shippedImport(
  store: Store,
  list: RosterFile,
  { year, today }: { readonly year: StoredSchoolYear; readonly today: string },
): ShippedImport {
  const known = readKnownYear(store, year, today);
  const shown = compareToShow(list, known, { targets: [], corrections: [] }, store.writes());
  const [merge] = shown.compared.classes;
  if (merge === undefined) throw new Error('the list that ships has pupils');
  const standing = known.classes.find(({ id }) => id === merge.classId);
  const isWhole = merge.lines.every(({ state }) => state !== 'new');
  if (standing !== undefined && standing.archivedOn === undefined && isWhole) {
    return { kind: 'there', classId: standing.id };
  }
  const decided = { targets: [decide(merge)], groups: [], corrections: [] };
  return { kind: 'import', decided: { list, shown, decided } };
}

/**
 * Everybody comes into a new class; into one that stands come those whom nobody resembles, and
 * nobody leaves it.
 */
function decide({ source, name, kind, classId, lines, gone }: ClassMerge): DecidedTarget {
  return {
    ...{ source, name, kind },
    lines: lines.map(({ row, state }) => ({
      row,
      decision: { kind: classId === undefined || state === 'new' ? 'add' : 'leave-out' },
    })),
    gone: gone.map(({ pupilId }) => ({ pupilId, decision: { kind: 'stay' } })),
  };
}
