import { describe, expect, it } from 'vitest';
import { fillDisk, openTestStore } from '../open-test-store';

describe('a transaction', () => {
  it('tells the error that broke it, also when SQLite itself has undone it', () => {
    const { database } = openTestStore();
    database.script(`CREATE TABLE t (a TEXT) STRICT;
      CREATE TRIGGER undo BEFORE INSERT ON t BEGIN SELECT RAISE(ROLLBACK, 'the first error'); END`);
    const write = () => database.run("INSERT INTO t VALUES ('x')");
    expect(() => database.transaction(write)).toThrow('the first error');
    database.script('DROP TRIGGER undo');
    database.transaction(write);
    expect(database.all('SELECT * FROM t')).toHaveLength(1);
  });

  it('that the disk has no room for says so and leaves nothing', () => {
    const { database } = openTestStore();
    database.script('CREATE TABLE t (a TEXT) STRICT');
    fillDisk(database);
    const write = () => database.run('INSERT INTO t VALUES (?)', ['x'.repeat(100_000)]);
    expect(() => database.transaction(write)).toThrow(
      expect.objectContaining({ code: 'SQLITE_FULL' }),
    );
    expect(database.all('SELECT * FROM t')).toEqual([]);
  });
});
