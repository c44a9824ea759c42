import Libsql from 'libsql';

type SqlValue = string | number | bigint | boolean | null | Uint8Array;

/** One connection to one encrypted SQLite file. Everything is synchronous. */
export type Database = {
  run(sql: string, values?: readonly SqlValue[]): void;
  all<Row>(sql: string, values?: readonly SqlValue[]): Row[];
  /** Runs several statements without values: the steps of the schema. */
  script(sql: string): void;
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<T>(work: () => T): T;
  close(): void;
};

type Statement = ReturnType<Libsql.Database['prepare']>;

/**
 * The only door to libsql. It aborts the whole process on a boolean or on a single object bound to
 * a plain `?`, binds numbers as REAL and adds `_metadata` to the rows of `get`: here values always
 * travel as an array, whole numbers as BigInt, and rows always come from `all`.
 *
 * @param key 32 bytes; a wrong one is noticed by the first query (SQLITE_NOTADB).
 */
export function openDatabase(file: string, key: Uint8Array): Database {
  const connection = new Libsql(file, {
    encryptionCipher: 'aes256cbc',
    encryptionKey: Buffer.from(key).toString('hex'),
  } as Libsql.Options);
  const statements = new Map<string, Statement>();

  function prepared(sql: string): Statement {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }

  const database: Database = {
    run(sql, values = []) {
      prepared(sql).run(values.map(bindable));
    },
    all<Row>(sql: string, values: readonly SqlValue[] = []) {
      return prepared(sql).all(values.map(bindable)) as Row[];
    },
    script(sql) {
      connection.exec(sql);
    },
    transaction(work) {
      database.run('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.run('COMMIT');
        return result;
      } catch (error) {
        // A full disk makes SQLite undo it by itself: asking again would hide why.
        if (connection.inTransaction) database.run('ROLLBACK');
        throw error;
      }
    },
    close() {
      // libsql keeps the file open while prepared statements live, so that SQLite's own checkpoint
      // at closing does not come: without this one a copy of the folder could miss the last marks.
      try {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // A full disk or a folder that is gone: the log keeps the marks, the next opening folds it.
      }
      statements.clear();
      connection.close();
    },
  };

  try {
    // WAL survives kill -9 at any moment; FULL makes each commit reach the disk before it returns.
    connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    );
  } catch (error) {
    connection.close();
    throw error;
  }
  return database;
}

function bindable(value: SqlValue): unknown {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return value;
}
