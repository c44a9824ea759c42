import type { Meeting } from '../../../core/meeting/room';
import type { Database } from '../database';
import { presentOnly } from './rows';

const MEETING = `SELECT room_id AS roomId, product, official, url, opened_at AS openedAt
  FROM meeting WHERE lesson_id = ?`;

type MeetingRow = Omit<Meeting, 'official'> & { readonly official: 0 | 1 };

/** The rooms that were opened for lessons. */
export function meetingRepository(database: Database) {
  function meetings(lessonId: string, order: string): readonly Meeting[] {
    return database
      .all<MeetingRow>(`${MEETING} ORDER BY ${order}`, [lessonId])
      .map(({ official, ...row }) => presentOnly<Meeting>({ ...row, official: official === 1 }));
  }

  return {
    addMeeting(lessonId: string, meeting: Meeting & { readonly id: string }): void {
      database.run(
        `INSERT INTO meeting (id, lesson_id, room_id, product, official, url, opened_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          meeting.id,
          lessonId,
          meeting.roomId ?? null,
          meeting.product,
          meeting.official,
          meeting.url,
          meeting.openedAt,
        ],
      );
    },

    /** The one that was written last: the clock may have been put back since the one before. */
    lastMeeting: (lessonId: string): Meeting | undefined =>
      meetings(lessonId, 'rowid DESC LIMIT 1')[0],

    meetings: (lessonId: string) => meetings(lessonId, 'opened_at, rowid'),
  };
}
