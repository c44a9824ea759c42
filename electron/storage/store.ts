import type { Database } from './database';
import { classRepository } from './repositories/classes';
import { registerRepository } from './repositories/registers';
import { roomRepository } from './repositories/rooms';

/** Everything that is stored, behind one object; its parts share one transaction. */
export function createStore(database: Database) {
  return {
    transaction: database.transaction,
    ...classRepository(database),
    ...registerRepository(database),
    ...roomRepository(database),
  };
}
