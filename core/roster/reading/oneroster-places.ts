import { type OneRosterStay, oneRosterStays } from './oneroster-stays';
import type { OneRosterRow, OneRosterTable } from './oneroster-tables';

/** The class and the groups of a pupil, and every class of whole forms where there are several. */
export type OneRosterPlace = {
  readonly className: string;
  readonly groups: readonly string[];
  readonly classes: readonly string[];
  /** Of the class, when it has one. */
  readonly level: string;
  readonly stay: OneRosterStay;
};

/** Says who is a pupil, and where (domain facts §1.7). */
export type OneRosterPlaces = {
  readonly isPupil: (user: OneRosterRow) => boolean;
  readonly placeOf: (user: OneRosterRow) => OneRosterPlace;
};

type ListedClass = {
  readonly id: string;
  readonly title: string;
  readonly isForm: boolean;
  readonly grades: string;
};

/**
 * A role stands in the users, in `roles.csv` (the set of Microsoft) or in the enrolments: the first
 * that says one counts. A `homeroom` is a class; what else a pupil is in are groups, unless it is
 * the only one.
 */
export function oneRosterPlaces(tables: {
  readonly classes: OneRosterTable;
  readonly enrollments: OneRosterTable;
  readonly roles: OneRosterTable;
}): OneRosterPlaces {
  const classes = new Map(
    tables.classes.rows.map(({ cell }): [string, ListedClass] => [
      cell('sourcedid'),
      {
        id: cell('sourcedid'),
        title: cell('title') || cell('classcode'),
        isForm: cell('classtype').toLowerCase() === 'homeroom',
        grades: cell('grades'),
      },
    ]),
  );
  const roles = byUser(tables.roles.rows);
  const enrolments = byUser(tables.enrollments.rows);
  const stayIn = oneRosterStays(tables.enrollments.rows.filter(mayBePupils));
  const rolesIn = (rows: readonly OneRosterRow[] | undefined) =>
    (rows ?? []).map(({ cell }) => cell('role').toLowerCase()).filter((role) => role !== '');

  const isPupil = ({ cell }: OneRosterRow) => {
    if (cell('role') !== '') return cell('role').toLowerCase() === 'student';
    const said = rolesIn(roles.get(cell('sourcedid')));
    const known = said.length > 0 ? said : rolesIn(enrolments.get(cell('sourcedid')));
    return known.includes('student');
  };
  const placeOf = ({ cell }: OneRosterRow): OneRosterPlace => {
    const rows = (enrolments.get(cell('sourcedid')) ?? []).filter(mayBePupils);
    const listed = rows
      .flatMap((row) => classes.get(row.cell('classsourcedid')) ?? [])
      .filter(({ title }) => title !== '');
    const forms = listed.filter(({ isForm }) => isForm);
    const own = forms[0] ?? (titlesOf(listed).length === 1 ? listed[0] : undefined);
    const groups = titlesOf(listed.filter(({ isForm }) => !isForm));
    return {
      className: own?.title ?? '',
      groups: groups.filter((title) => title !== own?.title),
      classes: titlesOf(forms),
      level: own?.grades ?? '',
      stay: stayIn(own?.id ?? '', rows),
    };
  };
  return { isPupil, placeOf };
}

function mayBePupils({ cell }: OneRosterRow): boolean {
  return ['', 'student'].includes(cell('role').toLowerCase());
}

function titlesOf(classes: readonly ListedClass[]): readonly string[] {
  return [...new Set(classes.map(({ title }) => title))];
}

function byUser(rows: readonly OneRosterRow[]): ReadonlyMap<string, readonly OneRosterRow[]> {
  const grouped = new Map<string, OneRosterRow[]>();
  for (const row of rows) {
    const own = grouped.get(row.cell('usersourcedid')) ?? [];
    own.push(row);
    grouped.set(row.cell('usersourcedid'), own);
  }
  return grouped;
}
