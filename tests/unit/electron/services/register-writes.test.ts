import { describe, expect, it } from 'vitest';
import { emptyDisk, fillDisk } from '../open-test-store';
import { ABSENT, openRegisters, PRESENT } from './test-registers';

/** Marks until the disk refuses: pages that are not full take some more. */
function markUntilRefused({ registers, database }: ReturnType<typeof openRegisters>): unknown {
  fillDisk(database);
  for (let turn = 0; turn < 2000; turn += 1) {
    try {
      registers.mark('monday', 'lea', turn % 2 === 0 ? ABSENT : PRESENT);
    } catch (error) {
      return error;
    }
  }
  throw new Error('the disk was never full');
}

describe('a mark that cannot be written', () => {
  it('on a full disk is said as such', () => {
    expect(markUntilRefused(openRegisters())).toMatchObject({ code: 'SQLITE_FULL' });
  });

  it('on a full disk leaves the register as it was last told', () => {
    const school = openRegisters();
    markUntilRefused(school);
    expect(school.register()).toMatchObject(school.told.at(-1) ?? {});
    expect(school.written()).toMatchObject({ revision: school.register().revision });
  });

  it('can be said again once there is room', () => {
    const school = openRegisters();
    markUntilRefused(school);
    const { revision } = school.register();
    emptyDisk(school.database);
    school.registers.mark('monday', 'noe', ABSENT);
    expect(school.register()).toMatchObject({ revision: revision + 1, marks: { noe: ABSENT } });
  });

  it('leaves no register begun without its event', () => {
    const { registers, register, database, told, written } = openRegisters();
    database.script(`CREATE TRIGGER refuse BEFORE INSERT ON register_event
      BEGIN SELECT RAISE(ABORT, 'no event today'); END`);
    expect(() => registers.mark('monday', 'lea', ABSENT)).toThrow('no event today');
    expect(register()).toMatchObject({ state: 'todo', revision: 0 });
    expect(written()).toBeUndefined();
    expect(told).toEqual([]);
  });
});
