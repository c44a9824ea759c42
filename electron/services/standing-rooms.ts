import type { ServiceState } from '../../core/contract/watch-views';
import { chooseRoom, type RoomChoice } from '../../core/meeting/choose-room';
import { openedRoom } from '../../core/meeting/opened-room';
import type { Meeting, Room } from '../../core/meeting/room';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** A room of the chain as it stands in a lesson. */
export type StandingRoom = Room & {
  readonly service?: ServiceState;
  /** The teacher said in this lesson that it does not work. */
  readonly reportedAt?: string;
};

/** The chain of a lesson's class, the room that the class is in, and what comes after it. */
export type StandingRooms = RoomChoice & {
  readonly chain: readonly StandingRoom[];
  /** The last opened, else the first of the chain; absent for a class without any. */
  readonly present?: StandingRoom;
  /** The class is in another room than the first of its chain. */
  readonly moved: boolean;
  readonly meeting?: Meeting;
};

export function standingRooms(
  store: Pick<Store, 'rooms' | 'reportedOutages' | 'lastMeeting'>,
  serviceState: (roomId: string) => ServiceState | undefined,
  lesson: Pick<Lesson, 'id' | 'classId'>,
): StandingRooms {
  const reports = store.reportedOutages(lesson.id);
  const chain = store.rooms(lesson.classId).map((room): StandingRoom => {
    const service = serviceState(room.id);
    // A report of before rooms had a chain is about the official one.
    const report = reports.find(({ roomId }) =>
      roomId === undefined ? room.official : roomId === room.id,
    );
    return {
      ...room,
      ...(service !== undefined && { service }),
      ...(report !== undefined && { reportedAt: report.startedAt }),
    };
  });
  const meeting = store.lastMeeting(lesson.id);
  const present = openedRoom(chain, meeting) ?? chain[0];
  return {
    chain,
    moved: present !== undefined && present !== chain[0],
    ...chooseRoom(chain, present?.id),
    ...(present !== undefined && { present }),
    ...(meeting !== undefined && { meeting }),
  };
}
