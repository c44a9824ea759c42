import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../../electron/storage/database';
import { keepCopy } from '../../../../electron/storage/keep-copy';
import { migrate, NewerVaultError } from '../../../../electron/storage/migrate';
import { migrations } from '../../../../electron/storage/migrations/migrations';

let folder: string;
let database: Database;
const key = Buffer.alloc(32, 9);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-db-'));
  database = openDatabase(join(folder, 'a.db'), key);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the door to the database', () => {
  it('takes every kind of value, booleans and large numbers included', () => {
    database.script('CREATE TABLE t (a, b, c, d, e) STRICT'.replace(/[abcde](?=[,)])/g, '$& ANY'));
    database.run('INSERT INTO t VALUES (?, ?, ?, ?, ?)', [
      true,
      null,
      1_700_000_000_000,
      'Zoé',
      new Uint8Array([1, 2]),
    ]);
    const [row] = database.all<Record<string, unknown>>('SELECT a, b, c, d, typeof(c) AS t FROM t');
    expect(row).toEqual({ a: 1, b: null, c: 1_700_000_000_000, d: 'Zoé', t: 'integer' });
  });

  it('leaves no bytes in its pages of what was taken out', () => {
    const bytes = () =>
      database
        .all<{ page: string }>('SELECT hex(data) AS page FROM sqlite_dbpage')
        .map(({ page }) => page)
        .join();
    const holds = (word: string) =>
      bytes().includes(Buffer.from(word).toString('hex').toUpperCase());
    database.script('CREATE TABLE t (name TEXT) STRICT');
    for (const name of ['Tremblay', 'Titi', 'Abadie'])
      database.run('INSERT INTO t VALUES (?)', [name]);
    expect(['Tremblay', 'Titi', 'Abadie'].map(holds)).toEqual([true, true, true]);
    database.run("UPDATE t SET name = NULL WHERE name = 'Tremblay'");
    database.run("DELETE FROM t WHERE name = 'Titi'");
    expect(['Tremblay', 'Titi', 'Abadie'].map(holds)).toEqual([false, false, true]);
  });

  it('says that the file is damaged when a text in it is none, and goes on', () => {
    database.script("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES (CAST(x'41ff' AS TEXT))");
    expect(() => database.all('SELECT a FROM t')).toThrow(
      expect.objectContaining({ code: 'SQLITE_CORRUPT' }),
    );
    expect(database.all('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('keeps rows in the order that was asked', () => {
    database.script('CREATE TABLE t (a TEXT, b INTEGER) STRICT');
    database.script("INSERT INTO t VALUES ('b', 1), ('a', 2)");
    expect(database.all('SELECT a, b FROM t ORDER BY a')).toEqual([
      { a: 'a', b: 2 },
      { a: 'b', b: 1 },
    ]);
  });

  it('gives rows in the order that the query asks for', () => {
    database.script('CREATE TABLE t (a INTEGER, b TEXT) STRICT; CREATE INDEX t_by_b ON t (b)');
    for (let a = 0; a < 50; a += 1) {
      database.run('INSERT INTO t VALUES (?, ?)', [a, String((a * 7) % 50).padStart(2, '0')]);
    }
    const asked = (order: string) =>
      database.all<{ a: number; b: string }>(
        `SELECT a, b FROM t WHERE b >= '00' ORDER BY ${order}`,
      );
    expect(asked('a DESC').map(({ a }) => a)).toEqual(Array.from({ length: 50 }, (_, i) => 49 - i));
    const texts = asked('b').map(({ b }) => b);
    expect(texts).toEqual([...texts].sort());
  });

  it('writes all of a transaction or nothing', () => {
    database.script('CREATE TABLE t (a TEXT) STRICT');
    expect(() =>
      database.transaction(() => {
        database.run("INSERT INTO t VALUES ('half')");
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(database.all('SELECT * FROM t')).toEqual([]);
  });
});

describe('migrations', () => {
  it('copy an existing vault before the first step, and none for a new one', () => {
    const copies: number[] = [];
    migrate(database, migrations, (from) => copies.push(from));
    expect(copies).toEqual([]);
    const next = [...migrations, 'CREATE TABLE later (a TEXT) STRICT;'];
    migrate(database, next, (from) => {
      copies.push(from);
      database.run('VACUUM INTO ?', [join(folder, 'copy.db')]);
    });
    expect(copies).toEqual([migrations.length]);
    expect(existsSync(join(folder, 'copy.db'))).toBe(true);
    expect(database.all('PRAGMA user_version')).toEqual([{ user_version: next.length }]);
  });

  it('leave the schema where it was when a step fails', () => {
    migrate(database, migrations, () => undefined);
    const broken = [...migrations, 'CREATE TABLE ok (a TEXT) STRICT; CREATE TABLE broken (;'];
    expect(() => migrate(database, broken, () => undefined)).toThrow();
    expect(database.all('PRAGMA user_version')).toEqual([{ user_version: migrations.length }]);
    expect(database.all("SELECT name FROM sqlite_master WHERE name = 'ok'")).toEqual([]);
  });

  it('refuse a vault of a later schema', () => {
    migrate(database, [...migrations, 'CREATE TABLE later (a TEXT) STRICT;'], () => undefined);
    expect(() => migrate(database, migrations, () => undefined)).toThrow(NewerVaultError);
  });
});

describe('the copy before a migration', () => {
  const copy = () => join(folder, 'copy.db');

  it('is whole even when an earlier one was cut short by a kill', () => {
    migrate(database, migrations, () => undefined);
    writeFileSync(`${copy()}.part`, Buffer.alloc(4096, 7));
    keepCopy(database, copy());
    const opened = openDatabase(copy(), key);
    expect(opened.all('PRAGMA user_version')).toEqual([{ user_version: migrations.length }]);
    opened.close();
    expect(existsSync(`${copy()}.part`)).toBe(false);
    expect(readFileSync(copy()).includes('SQLite format 3')).toBe(false);
  });

  it('is not there when it could not be made', () => {
    mkdirSync(join(`${copy()}.part`, 'full'), { recursive: true });
    expect(() => keepCopy(database, copy())).toThrow();
    expect(existsSync(copy())).toBe(false);
  });

  it('that stands is kept', () => {
    writeFileSync(copy(), 'the first one');
    keepCopy(database, copy());
    expect(readFileSync(copy(), 'utf8')).toBe('the first one');
  });
});

describe('the history of marks', () => {
  it('can be added to, never edited, never erased', () => {
    migrate(database, migrations, () => undefined);
    database.script(`
      INSERT INTO school_year (id, label, start_date, end_date, time_zone)
        VALUES ('y', '2026-2027', '2026-09-01', '2027-08-31', 'Europe/Paris');
      INSERT INTO school_class (id, school_year_id, name) VALUES ('c', 'y', '4A');
      INSERT INTO lesson (id, class_id, start_at, end_at, subject)
        VALUES ('l', 'c', '2026-11-23T07:00:00Z', '2026-11-23T08:00:00Z', '');
      INSERT INTO register VALUES ('r', 'l', 'open', 1);
      INSERT INTO register_event (id, register_id, at, act) VALUES ('e', 'r', '', '{}');
    `);
    expect(() => database.run("UPDATE register_event SET act = 'x'")).toThrow('append-only');
    expect(() => database.run('DELETE FROM register_event')).toThrow('append-only');
    expect(() => database.run("DELETE FROM register WHERE id = 'r'")).toThrow();
  });
});
