import Libsql from 'libsql';

type SqlValue = string | number | bigint | boolean | null | Uint8Array;

/** A text of the database is not one: the file was spoilt under its encryption. */
class SpoiltTextError extends Error {
  readonly code = 'SQLITE_CORRUPT';
}

/** One connection to one encrypted SQLite file. Everything is synchronous. */
export type Database = {
  run(sql: string, values?: readonly SqlValue[]): void;
  /** Rows of texts, whole numbers and nulls; a query for bytes is refused by SQLite. */
  all<Row>(sql: string, values?: readonly SqlValue[]): Row[];
  /** Runs several statements without values: the steps of the schema. */
  script(sql: string): void;
  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. Inside
   * another one it is part of that one.
   */
  transaction<T>(work: () => T): T;
  /** Counts the changes: what was read stays true while it stands still. */
  writes(): number;
  close(): void;
};

type Statement = ReturnType<Libsql.Database['prepare']>;
/** A query with the names of its columns. */
type Query = { readonly statement: Statement; readonly names: readonly string[] };

/** Over all connections: a database that is opened, be it again, never comes back to a count. */
let writes = 0;

/**
 * The only door to libsql. It aborts the whole process on a boolean or on a single object bound to
 * a plain `?`, binds numbers as REAL and adds `_metadata` to the rows of `get`: here values always
 * travel as an array, whole numbers as BigInt, and rows always come from `all`. It also aborts on a
 * text that is not UTF-8, as a damaged file has: the answer to a SELECT comes as the bytes of one
 * JSON array, which takes a fraction of the time of its rows one by one.
 *
 * @param key 32 bytes; a wrong one is noticed by the first query (SQLITE_NOTADB).
 */
export function openDatabase(file: string, key: Uint8Array): Database {
  const connection = connect(file, key);
  writes += 1;
  const statements = new Map<string, Statement>();
  const queries = new Map<string, Query>();

  function prepared(sql: string): Statement {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }

  function query(sql: string): Query {
    let known = queries.get(sql);
    if (known === undefined) {
      const names = connection
        .prepare(sql)
        .columns()
        .map(({ name }) => name);
      const places = names.map((_, index) => `c${index}`).join();
      const statement = connection.prepare(
        `WITH answer (${places}) AS (${sql})
         SELECT CAST(json_group_array(json_array(${places})) AS BLOB) AS rows FROM answer`,
      );
      known = { statement, names };
      queries.set(sql, known);
    }
    return known;
  }

  function execute(sql: string, values: readonly SqlValue[] = []): void {
    prepared(sql).run(values.map(bindable));
  }

  const database: Database = {
    run(sql, values) {
      writes += 1;
      execute(sql, values);
    },
    all<Row>(sql: string, values: readonly SqlValue[] = []) {
      const bound = values.map(bindable);
      if (!/^\s*SELECT\b/i.test(sql)) return prepared(sql).all(bound) as Row[];
      const { statement, names } = query(sql);
      const [answer] = statement.all(bound) as { rows: ArrayBuffer }[];
      return answer === undefined ? [] : (readRows(answer.rows, names) as Row[]);
    },
    script(sql) {
      writes += 1;
      connection.exec(sql);
    },
    transaction(work) {
      if (connection.inTransaction) return work();
      execute('BEGIN IMMEDIATE');
      try {
        const result = work();
        execute('COMMIT');
        return result;
      } catch (error) {
        // What was read in between is not true any more.
        writes += 1;
        // A full disk makes SQLite undo it by itself: asking again would hide why.
        if (connection.inTransaction) execute('ROLLBACK');
        throw error;
      }
    },
    writes: () => writes,
    close() {
      // libsql keeps the file open while prepared statements live, so that SQLite's own checkpoint
      // at closing does not come: without this one a copy of the folder could miss the last marks.
      try {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // A full disk or a folder that is gone: the log keeps the marks, the next opening folds it.
      }
      statements.clear();
      queries.clear();
      connection.close();
    },
  };

  try {
    // WAL survives kill -9 at any moment; FULL makes each commit reach the disk before it returns.
    // A name that is dropped leaves no bytes in its page, for whoever has the key one day.
    connection.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
       PRAGMA secure_delete = ON;`,
    );
  } catch (error) {
    connection.close();
    throw error;
  }
  return database;
}

function connect(file: string, key: Uint8Array): Libsql.Database {
  try {
    return new Libsql(file, {
      encryptionCipher: 'aes256cbc',
      encryptionKey: Buffer.from(key).toString('hex'),
    } as Libsql.Options);
  } catch (error) {
    // libsql tells SQLite's code in its message only, when it is the file that does not open.
    throw Object.assign(new Error('the database does not open', { cause: error }), {
      code: 'SQLITE_CANTOPEN',
    });
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readRows(bytes: ArrayBuffer, names: readonly string[]): Record<string, unknown>[] {
  const rows = readJson(bytes) as readonly (readonly unknown[])[];
  return rows.map((cells) => {
    const row: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) row[name] = cells[index];
    return row;
  });
}

function readJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new SpoiltTextError('a text of the database is not UTF-8');
  }
}

function bindable(value: SqlValue): unknown {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return value;
}
