import { failure, type Result } from '../../shared/result';
import { cleanText } from '../clean-text';
import type { RosterError, RosterFile, RosterNotice, RosterPupil } from '../roster-file';
import { foldHeader } from './column-names';
import { finishRoster } from './finish-roster';
import type { LeftOutColumn, LeftOutReason } from './left-out';
import { type OneRosterPlace, oneRosterPlaces } from './oneroster-places';
import { type OneRosterRow, type OneRosterTable, readOneRosterTable } from './oneroster-tables';
import { readRow } from './read-row';
import { recordColumns } from './record-columns';

/** The tables of a OneRoster archive that are read, by their names. */
export const ONE_ROSTER_TABLES = ['users', 'classes', 'enrollments', 'roles'] as const;

const COLUMNS = recordColumns('oneroster', [
  { field: 'lastName', label: 'familyName' },
  { field: 'firstName', label: 'givenName' },
  { field: 'email', label: 'email' },
  { field: 'className', label: 'title' },
  { field: 'level', label: 'grades' },
  { field: 'enteredOn', label: 'beginDate' },
  { field: 'leftOn', label: 'endDate' },
]);

/** Columns of the users that say nothing of a pupil, or what is read. */
const NOT_LEFT_OUT: ReadonlySet<string> = new Set([
  'status',
  'datelastmodified',
  'enableduser',
  'role',
  'givenname',
  'familyname',
  'email',
  'grades',
]);
const REASONS: Readonly<Record<string, LeftOutReason>> = {
  sms: 'phone',
  phone: 'phone',
  agentsourcedids: 'guardian',
};

/** The pupils of a OneRoster archive, from its tables (domain facts §1.7). */
export function readOneRoster(
  files: ReadonlyMap<string, Uint8Array>,
): Result<RosterFile, RosterError> {
  const [users, classes, enrollments, roles] = ONE_ROSTER_TABLES.map((name) =>
    readOneRosterTable(files.get(name)),
  );
  if (!users?.ok || !classes?.ok || !enrollments?.ok || !roles?.ok) {
    return failure({ code: 'roster-too-large' });
  }
  const { isPupil, placeOf } = oneRosterPlaces({
    classes: classes.value,
    enrollments: enrollments.value,
    roles: roles.value,
  });
  const listed = users.value.rows.filter(
    (user) => user.cell('enableduser').toLowerCase() !== 'false' && isPupil(user),
  );
  const read = listed.map((user) => readUser(user, placeOf(user)));
  return finishRoster({
    format: 'oneroster',
    pupils: read.flatMap(({ pupil }) => pupil ?? []),
    notices: read.flatMap(({ notices }) => notices),
    leftOut: leftOutOf(users.value, listed),
  });
}

function readUser(
  { line, cell }: OneRosterRow,
  place: OneRosterPlace,
): { readonly pupil?: RosterPupil; readonly notices: readonly RosterNotice[] } {
  const level = [cell('grades'), place.level].find((grades) => grades !== '') ?? '';
  const cells = [
    cell('familyname'),
    cell('givenname'),
    cell('email'),
    place.className,
    // Several grades of a class or of a course say nothing of the pupil.
    level.includes(',') ? '' : level,
    place.stay.enteredOn,
    place.stay.leftOn,
  ];
  const { pupil, notices } = readRow({ line, cells }, COLUMNS);
  if (!pupil) return { notices };
  const groups = place.groups.map((title) => cleanText(title).text);
  if (place.classes.length < 2) return { pupil: { ...pupil, groups }, notices };
  const text = `${pupil.lastName} ${pupil.firstName}`;
  const facts = { text, value: place.classes.join(', ') };
  return {
    pupil: { ...pupil, groups },
    notices: [...notices, { line, code: 'several-classes', facts }],
  };
}

function leftOutOf(
  users: OneRosterTable,
  pupils: readonly OneRosterRow[],
): readonly LeftOutColumn[] {
  return users.columns.flatMap((label) => {
    const column = foldHeader(label);
    const isLeftOut = !NOT_LEFT_OUT.has(column) && pupils.some(({ cell }) => cell(column) !== '');
    return isLeftOut ? [{ label, why: REASONS[column] ?? 'other' }] : [];
  });
}
