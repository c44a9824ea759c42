import type { ServiceState } from '../../core/contract/watch-views';
import type { AlertFacts } from '../../core/meeting/alerts';
import type { Lesson } from '../../core/timetable/lesson';
import type { OpenStore, Store } from './ports';
import { standingRooms } from './standing-rooms';

/** What is known of the lessons around now; it goes on being true for a while without the vault. */
export type AlertPlan = { readonly timeZone: string; readonly lessons: readonly AlertFacts[] };

type Ports = {
  readonly store: OpenStore;
  readonly timeZone: () => string;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
};

/** No lesson is longer; one that began before is over. */
const LONGEST_LESSON = 12 * 60 * 60_000;

/** The lessons that are on and those that begin within `ahead` milliseconds; needs the open vault. */
export function readAlertPlan(ports: Ports, now: string, ahead: number): AlertPlan {
  const store = ports.store();
  const [from, to] = [Date.parse(now) - LONGEST_LESSON, Date.parse(now) + ahead].map((at) =>
    new Date(at).toISOString(),
  );
  const isOver = ({ end }: Lesson) => Date.parse(end) <= Date.parse(now);
  return {
    timeZone: ports.timeZone(),
    lessons: store
      .lessonsBetween(from ?? now, to ?? now)
      .filter((lesson) => !isOver(lesson))
      .map((lesson) => factsOf(store, ports.serviceState, lesson)),
  };
}

/**
 * The same plan as it may be told while the vault is locked: the name of a group may be a pupil's,
 * and tray and notifications stand on a screen that anybody may see.
 */
export function withoutNames({ timeZone, lessons }: AlertPlan): AlertPlan {
  return { timeZone, lessons: lessons.map((lesson) => ({ ...lesson, className: '' })) };
}

/** The same plan with the states of its rooms as they are now. */
export function withStates(
  { lessons }: AlertPlan,
  serviceState: Ports['serviceState'],
): readonly AlertFacts[] {
  return lessons.map((lesson) => ({
    ...lesson,
    rooms: lesson.rooms.map(({ service: _then, ...room }) => {
      const service = serviceState(room.id);
      return { ...room, ...(service !== undefined && { service }) };
    }),
  }));
}

function factsOf(
  store: Store,
  serviceState: Ports['serviceState'],
  { id, classId, start, end, mode, status }: Lesson,
): AlertFacts {
  const { chain, meeting } = standingRooms(store, serviceState, { id, classId });
  const recoveredAt =
    meeting === undefined ? undefined : lastRecovery(store, classId, meeting.openedAt, end);
  return {
    ...{ id, start, end, mode, status },
    className: store.findClass(classId)?.name ?? '',
    rooms: chain,
    ...(meeting !== undefined && { meeting }),
    ...(recoveredAt !== undefined && { recoveredAt }),
  };
}

function lastRecovery(store: Store, classId: string, from: string, to: string): string | undefined {
  return store
    .outagesOfClass(classId, from, to)
    .flatMap(({ source, endedAt }) => (source === 'probe' && endedAt !== undefined ? endedAt : []))
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
