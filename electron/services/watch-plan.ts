import type { Room } from '../../core/meeting/room';
import { watchedService } from '../../core/meeting/watched-service';
import type { WatchedLesson } from '../../core/reachability/rhythm';
import type { WatchedService } from '../../core/reachability/watched-service';
import { closedOn } from '../../core/timetable/closed-days';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';
import { readCalendar } from './read-calendar';
import { profileOf } from './read-profile';

/** A lesson of today as it concerns one service. */
type PlannedLesson = {
  readonly start: string;
  readonly end: string;
  /** The service of the room in which the class usually meets; null where it cannot be tested. */
  readonly mainService: string | null;
};

/** One service with all that hangs on it. */
export type PlannedService = {
  readonly service: WatchedService;
  readonly roomIds: readonly string[];
  /** The classes whose official room is there: its outages are theirs. */
  readonly officialOf: readonly string[];
  /** Only rooms of other school years are there: looked at when somebody asks. */
  readonly idle: boolean;
  /** Lessons of today that are not held on site, of every class that has a room there. */
  readonly lessons: readonly PlannedLesson[];
};

/** What to look at on one day: enough to go on while the vault is locked. */
export type WatchPlan = {
  /** `YYYY-MM-DD` in `timeZone`. */
  readonly date: string;
  readonly timeZone: string;
  /** No class, and no lesson that somebody planned all the same. */
  readonly closed: boolean;
  /** By the key of the service. */
  readonly services: ReadonlyMap<string, PlannedService>;
};

/** Reads the plan of the day of an instant. */
export function planWatch(store: Store, at: string, timeZone: string): WatchPlan {
  const date = dateIn(timeZone, at);
  const { from, to } = boundsOfDate(date, timeZone);
  const lessons = store.lessonsBetween(from, to).filter(({ status }) => status === 'planned');
  const services = new Map<string, PlannedService>();
  const yearId = store.schoolYear(date)?.id;
  for (const { id, schoolYearId } of store.classes()) {
    const own = lessons.filter(({ classId }) => classId === id);
    addClass(services, store, id, {
      idle: schoolYearId !== yearId && own.length === 0,
      remote: own.filter(({ mode }) => mode !== 'on-site'),
    });
  }
  const closed =
    lessons.length === 0 && closedOn(readCalendar(store, date, timeZone), date) !== null;
  return { date, timeZone, closed, services };
}

function addClass(
  services: Map<string, PlannedService>,
  store: Store,
  classId: string,
  today: { readonly idle: boolean; readonly remote: readonly Lesson[] },
): void {
  const chain = store.rooms(classId).map((room) => ({ room, service: serviceOf(store, room) }));
  const mainService = chain[0]?.service?.key ?? null;
  const lessons = today.remote.map(({ start, end }) => ({ start, end, mainService }));
  for (const { room, service } of chain) {
    if (service === null) continue;
    const known = services.get(service.key) ?? EMPTY;
    // Two rooms of one class may share a service: its lessons are counted once.
    const isNew = !chain.some((one) => known.roomIds.includes(one.room.id));
    services.set(service.key, {
      service,
      roomIds: [...known.roomIds, room.id],
      officialOf: room.official ? [...known.officialOf, classId] : known.officialOf,
      idle: known.idle && today.idle,
      lessons: isNew ? [...known.lessons, ...lessons] : known.lessons,
    });
  }
}

const EMPTY: Omit<PlannedService, 'service'> = {
  roomIds: [],
  officialOf: [],
  idle: true,
  lessons: [],
};

function serviceOf(store: Store, room: Room): WatchedService | null {
  const host = new URL(room.url).host;
  return watchedService(room, profileOf(store, host, room.product));
}

/**
 * The pace that each lesson asks of a service. The room of the class is watched closely; the others
 * once when the rush begins, and each minute while the room of the class is bad.
 */
export function pacesOf(
  planned: PlannedService,
  isBadNow: (key: string) => boolean,
): readonly WatchedLesson[] {
  return planned.lessons.map(({ start, end, mainService }) => {
    const isMain = mainService === planned.service.key;
    const isNeeded = mainService !== null && isBadNow(mainService);
    return { start, end, pace: isMain ? 'rush' : isNeeded ? 'minute' : 'once' };
  });
}
