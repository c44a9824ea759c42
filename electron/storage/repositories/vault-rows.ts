import type { Database } from '../database';
import { schemaVersion } from '../migrate';

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Tables that may be too large to be held. Their rows are added and never changed, so that they may
 * be read later than the others and still fit them.
 */
const LARGE: ReadonlySet<string> = new Set(['register_event', 'journal', 'pupil_photo']);

/** Rows of those that are read at once; a photo is twenty thousand characters. */
const ROWS_AT_ONCE = 200;

/** The tables of the database as they lie there, for whoever takes all of it out. */
export function vaultRowRepository(database: Database) {
  return {
    schema: () => schemaVersion(database),

    countRows(table: string): number {
      const [row] = database.all<{ count: number }>(`SELECT count(*) AS count FROM "${table}"`);
      return row?.count ?? 0;
    },

    /**
     * All rows that the tables have now, all of one moment: a register is not validated in one table
     * and open in another. Those of large tables are read some at a time, in the order in which they
     * were written, and none that is added meanwhile.
     */
    rowsOf<Name extends string>(
      tables: readonly Name[],
    ): readonly { readonly name: Name; readonly rows: Iterable<Row> }[] {
      return tables.map((name) => {
        const fields = fieldsOf(database, name);
        const rows = LARGE.has(name)
          ? rowsByNumber(database, { name, fields, last: lastRow(database, name) })
          : database.all<Row>(`SELECT ${fields} FROM "${name}"`);
        return { name, rows };
      });
    },
  };
}

function* rowsByNumber(
  database: Database,
  { name, fields, last }: { name: string; fields: string; last: number },
): Generator<Row> {
  let after = -1;
  while (after < last) {
    const rows = database.all<Row & { readonly at_row: number }>(
      `SELECT ${fields}, rowid AS at_row FROM "${name}" WHERE rowid > ? AND rowid <= ?
       ORDER BY rowid LIMIT ${ROWS_AT_ONCE}`,
      [after, last],
    );
    for (const { at_row, ...row } of rows) {
      after = at_row;
      yield row;
    }
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

function fieldsOf(database: Database, table: string): string {
  return database
    .all<{ name: string }>(`PRAGMA table_info("${table}")`)
    .map(({ name }) => `"${name}"`)
    .join(', ');
}

function lastRow(database: Database, table: string): number {
  const [row] = database.all<{ last: number | null }>(`SELECT max(rowid) AS last FROM "${table}"`);
  return row?.last ?? -1;
}
