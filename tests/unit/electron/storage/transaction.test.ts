import { describe, expect, it } from 'vitest';
import { fillDisk, openTestStore, type TestStore } from '../open-test-store';
import { openTestSchool } from '../test-school';

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

describe('the count of writes', () => {
  it('stands still while nothing is written', () => {
    const { store } = openTestSchool();
    const before = store.writes();
    store.enrolled('4A');
    store.transaction(() => store.findLesson('monday'));
    expect(store.writes()).toBe(before);
  });

  it('goes on with each change, in a transaction too', () => {
    const { store } = openTestSchool();
    const before = store.writes();
    renameClass(store, '4B');
    const after = store.writes();
    expect(after).toBeGreaterThan(before);
    store.transaction(() => {
      renameClass(store, '4C');
      expect(store.writes()).toBeGreaterThan(after);
    });
  });

  it('goes on when a transaction is undone: what was read inside is not true any more', () => {
    const { store } = openTestSchool();
    let inside = 0;
    const undone = () =>
      store.transaction(() => {
        renameClass(store, '4B');
        inside = store.writes();
        throw new Error('undone');
      });
    expect(undone).toThrow('undone');
    expect(store.findClass('4A')?.name).toBe('4A');
    expect(store.writes()).toBeGreaterThan(inside);
  });

  it('does not begin anew with a database that is opened again', () => {
    const first = openTestSchool().store.writes();
    expect(openTestStore().store.writes()).toBeGreaterThan(first);
  });
});

function renameClass(store: TestStore, name: string): void {
  const found = store.findClass('4A');
  if (found !== undefined) store.changeClass({ ...found, name });
}
