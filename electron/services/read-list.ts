import type { AppError } from '../../core/contract/errors';
import type { ColumnMapping, MappableTable } from '../../core/roster/reading/column-mapping';
import type { RosterError, RosterFile, RosterOptions } from '../../core/roster/roster-file';
import { failure, type Result, success } from '../../core/shared/result';

/** A list as it lies on the disk or in the clipboard; then its name is empty. */
export type ListFile = { readonly name: string; readonly bytes: Uint8Array };

/** Reads a list aside, so that nothing waits for it. */
export type ParseList = (
  file: ListFile,
  options?: RosterOptions,
) => Promise<Result<RosterFile, RosterError>>;

/** A list, or a table whose columns the teacher has to name. */
export type ReadList =
  | { readonly kind: 'list'; readonly list: RosterFile }
  | { readonly kind: 'columns'; readonly table: MappableTable };

/** What the teacher once said of the columns of such a table comes before what is recognised. */
export async function readList(
  parse: ParseList,
  file: ListFile,
  remembered: (signature: string) => ColumnMapping | undefined,
): Promise<Result<ReadList, AppError>> {
  const read = await parse(file);
  const table = read.ok ? read.value.table : read.error.table;
  const mapping = table && remembered(table.signature);
  if (mapping !== undefined) {
    const mapped = await parse(file, { mapping });
    if (mapped.ok) return success({ kind: 'list', list: mapped.value });
  }
  if (read.ok) return success({ kind: 'list', list: read.value });
  if (read.error.code === 'roster-columns-unknown' && table !== undefined) {
    return success({ kind: 'columns', table });
  }
  return failure(listRefusal(read.error));
}

/** Why a list is not read, as it crosses to the screen. */
export function listRefusal({ code, facts }: RosterError): AppError {
  return { code, ...(facts !== undefined && { facts }) };
}
