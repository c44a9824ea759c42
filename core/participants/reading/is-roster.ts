import type { Sheet } from '../../files/sheet';
import type { RosterField } from '../../roster/reading/column-names';
import { findList } from '../../roster/reading/find-header';
import { knownFile } from '../../roster/reading/known-files';

/** What only a list of a school says of a pupil; names and addresses stand in reports too. */
const OF_PUPILS: readonly RosterField[] = [
  'birthDate',
  'sex',
  'className',
  'level',
  'groups',
  'enteredOn',
  'leftOn',
];

/**
 * Whether a sheet is a class list. Taken for a report, it would make everyone of the class present.
 */
export function isRoster(sheet: Sheet): boolean {
  const known = knownFile([sheet]);
  if (known) return known !== 'participants';
  const list = findList(sheet);
  return list !== undefined && OF_PUPILS.some((field) => list.columns.places[field].length > 0);
}
