import type { Sheet } from '../../files/sheet';
import type { RosterField } from '../../roster/reading/column-names';
import { findList } from '../../roster/reading/find-header';
import { knownFile } from '../../roster/reading/known-files';
import { foldHeaders } from './report-columns';

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

/** What forms write before each answer: a pupil who answered one was there. */
const OF_ANSWERS = ['horodateur', 'horodatage', 'timestamp'];

/**
 * Whether a sheet is a class list. Taken for a report, it would make everyone of the class present.
 */
export function isRoster(sheet: Sheet): boolean {
  const known = knownFile([sheet]);
  if (known) return known !== 'participants';
  const list = findList(sheet);
  if (!list || foldHeaders(list.columns.labels).some((name) => OF_ANSWERS.includes(name))) {
    return false;
  }
  return OF_PUPILS.some((field) => list.columns.places[field].length > 0);
}
