import type { Room } from '../../../core/meeting/room';
import type { Database } from '../database';
import { presentOnly } from './rows';

const ROOM = `SELECT id, class_id AS classId, product, official, url, expect, made_at AS madeAt,
  acknowledged_at AS acknowledgedAt FROM class_room`;

type RoomRow = Omit<Room, 'official'> & { readonly official: 0 | 1 };

/** The chain of rooms of each class. */
export function roomRepository(database: Database) {
  function rooms(end: string, values: readonly string[] = []): readonly Room[] {
    return database
      .all<RoomRow>(`${ROOM} ${end}`, values)
      .map(({ official, ...row }) => presentOnly<Room>({ ...row, official: official === 1 }));
  }

  return {
    rooms: (classId: string) => rooms('WHERE class_id = ? ORDER BY position', [classId]),

    allRooms: () => rooms('ORDER BY class_id, position'),

    findRoom: (id: string): Room | undefined => rooms('WHERE id = ?', [id])[0],

    putRooms(classId: string, chain: readonly Room[]): void {
      database.transaction(() => {
        database.run('DELETE FROM class_room WHERE class_id = ?', [classId]);
        for (const [position, room] of chain.entries()) {
          database.run(
            `INSERT INTO class_room
               (id, class_id, position, product, official, url, expect, made_at, acknowledged_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
            [
              room.id,
              classId,
              position,
              room.product,
              room.official,
              room.url,
              room.expect ?? null,
              room.madeAt,
              room.acknowledgedAt ?? null,
            ],
          );
        }
      });
    },
  };
}
