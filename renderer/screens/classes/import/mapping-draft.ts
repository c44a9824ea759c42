import type { ColumnMapping, MappableTable } from '../../../../core/roster/reading/column-mapping';
import type { RosterField } from '../../../../core/roster/reading/column-names';

/** In the order of the choices: what most tables hold comes first. */
export const MAPPED_FIELDS = [
  'lastName',
  'firstName',
  'fullName',
  'usageName',
  'birthDate',
  'sex',
  'email',
  'className',
  'level',
  'groups',
  'enteredOn',
  'leftOn',
] as const satisfies readonly RosterField[];

type MappingFault =
  | { readonly kind: 'no-name' }
  /** `column`: place from 0 of the second of two columns that say the same. */
  | { readonly kind: 'twice'; readonly field: RosterField; readonly column: number };

/** What the table seems to be; a column that is never kept is not read, whatever it is called. */
export function firstMapping(table: MappableTable): ColumnMapping {
  return {
    signature: table.signature,
    header: table.header,
    columns: table.columns.map(({ guess, leftOut }) => (leftOut === undefined ? guess : null)),
  };
}

/** Why the columns cannot be read so. A pupil may be in several groups, a column for each. */
export function mappingFault({ columns }: Pick<ColumnMapping, 'columns'>): MappingFault | null {
  if (!columns.some((field) => field === 'lastName' || field === 'fullName')) {
    return { kind: 'no-name' };
  }
  for (const [column, field] of columns.entries()) {
    if (field === null || field === 'groups' || columns.indexOf(field) === column) continue;
    return { kind: 'twice', field, column };
  }
  return null;
}
