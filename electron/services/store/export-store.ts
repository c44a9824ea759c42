import type { MadeDocument } from '../../../core/export/made-again';
import type { Row } from '../../../core/export/table';

/** Documents that left, and everything for an export. */
export type ExportStore = {
  /** The last document of each kind that left, the newest first. */
  madeDocuments(): readonly MadeDocument[];
  /** Takes the place of the last one of its kind. */
  putMadeDocument(made: MadeDocument): void;

  /** The number of the newest migration. */
  schema(): number;
  countRows(table: string): number;
  /** All rows that tables have now, as they lie there, read some at a time. */
  rowsOf<Name extends string>(
    tables: readonly Name[],
  ): readonly { readonly name: Name; readonly rows: Iterable<Row> }[];
};
