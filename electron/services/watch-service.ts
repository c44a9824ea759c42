import type { AppError } from '../../core/contract/errors';
import type { ServiceState } from '../../core/contract/views';
import { classify } from '../../core/reachability/classify';
import { describeObservation } from '../../core/reachability/describe-observation';
import type { Observation, ServiceProfile } from '../../core/reachability/observation';
import { isFirstFailure, observe, type ServiceTrack } from '../../core/reachability/observe';
import { probeAddress } from '../../core/reachability/probe-address';
import { nextProbe, type WatchedLesson } from '../../core/reachability/rhythm';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { Clock, NewId, OpenStore } from './ports';
import { type OutagesGoing, recordOutages } from './record-outages';

export type WatchService = ReturnType<typeof createWatchService>;

/**
 * Milliseconds. A timer stands still while the laptop sleeps: the one set in the evening for 6:30
 * would not ring before the afternoon. So none is trusted for longer, and the clock is asked again.
 */
const LONGEST_WAIT = 30_000;

/** One official room under watch; classes with the same address share it. */
type Watched = {
  readonly key: string;
  readonly profile: ServiceProfile;
  classIds: readonly string[];
  track: ServiceTrack | null;
  outages: OutagesGoing;
  cancelTimer: () => void;
  running: Promise<void> | null;
};

/** Watches the official rooms: looks in the rhythm of the timetable, says what it saw, records it. */
export function createWatchService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly probe: (profile: ServiceProfile) => Promise<Observation>;
  /** Calls back once, after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** A random number from 0 to 1, 1 excluded. */
  readonly jitter: () => number;
  readonly tellDay: () => void;
  /** What a look of our own could not do: nobody waits for its answer. */
  readonly log: (message: string, error: unknown) => void;
}) {
  let watched = new Map<string, Watched>();

  function lessonsToday(classIds: readonly string[]): readonly WatchedLesson[] {
    const timeZone = ports.timeZone();
    const { from, to } = boundsOfDate(dateIn(timeZone, ports.now()), timeZone);
    const store = ports.store();
    return store
      .lessonsBetween(from, to)
      .filter(({ classId, status }) => status === 'planned' && classIds.includes(classId));
  }

  function schedule(room: Watched): void {
    room.cancelTimer();
    const now = ports.now();
    const due = nextProbe({
      now,
      lastAt: room.track?.at ?? null,
      firstFailure: room.track !== null && isFirstFailure(room.track),
      lessons: lessonsToday(room.classIds),
      timeZone: ports.timeZone(),
      jitter: ports.jitter(),
    });
    const wait = Math.max(0, Date.parse(due) - Date.parse(now));
    room.cancelTimer = ports.after(Math.min(wait, LONGEST_WAIT), () => {
      wake(room, wait <= LONGEST_WAIT).catch((error: unknown) =>
        ports.log('a look was not recorded', error),
      );
    });
  }

  async function wake(room: Watched, due: boolean): Promise<void> {
    if (due) await look(room, false);
    else schedule(room);
  }

  /** One observation; asked while one runs, it joins that one. */
  function look(room: Watched, byHand: boolean): Promise<void> {
    room.cancelTimer();
    room.running ??= observeOnce(room, byHand).finally(() => {
      room.running = null;
      if (watched.get(room.key) === room) schedule(room);
    });
    return room.running;
  }

  async function observeOnce(room: Watched, byHand: boolean): Promise<void> {
    const observation = await ports.probe(room.profile);
    // The vault was locked or the address changed while the answer was on its way.
    if (watched.get(room.key) !== room) return;
    const request = probeAddress(room.profile);
    room.track = observe(room.track, {
      ...classify(observation, room.profile),
      detail: describeObservation(
        observation,
        request.ok ? request.value : { method: 'GET', url: room.profile.url },
      ),
      at: observation.at,
      byHand,
    });
    // Told first: a full disk must not keep the teacher on a dead room.
    ports.tellDay();
    room.outages = recordOutages(ports.store(), ports.newId, { ...room, track: room.track });
  }

  /** The outages of a room that a class left end where they were last seen. */
  function endUnwatched(rooms: readonly Watched[]): void {
    const store = ports.store();
    for (const room of rooms) {
      const stays = (classId: string) => find(classId) === room;
      const left = [...room.outages].filter(([classId]) => !stays(classId));
      if (left.length === 0 || room.track === null) continue;
      const { at } = room.track;
      store.transaction(() => {
        for (const [, outageId] of left) store.endOutage(outageId, at);
      });
      room.outages = new Map([...room.outages].filter(([classId]) => stays(classId)));
    }
  }

  function roomsToWatch(): Map<string, Watched> {
    const store = ports.store();
    const rooms = new Map<string, Watched>();
    for (const { id } of store.classes()) {
      const room = store.room(id, 'official');
      if (room === undefined) continue;
      const profile: ServiceProfile = { kind: 'page', ...room };
      const key = JSON.stringify(profile);
      const standing = rooms.get(key);
      if (standing !== undefined) {
        standing.classIds = [...standing.classIds, id];
        continue;
      }
      // The same object as before, so that an answer on its way still finds its room.
      const known = watched.get(key) ?? newlyWatched(key, profile);
      known.classIds = [id];
      rooms.set(key, known);
    }
    return rooms;
  }

  function stop(): void {
    for (const room of watched.values()) room.cancelTimer();
    watched = new Map();
  }

  function find(classId: string): Watched | undefined {
    return [...watched.values()].find((room) => room.classIds.includes(classId));
  }

  function changeReport(
    lessonId: string,
    change: (classId: string) => void,
  ): Result<null, AppError> {
    const store = ports.store();
    const lesson = store.findLesson(lessonId);
    if (lesson === undefined) return failure({ code: 'lesson-unknown' });
    store.transaction(() => change(lesson.classId));
    ports.tellDay();
    return success(null);
  }

  return {
    /** Begins, or begins anew after rooms or lessons changed; what was seen is kept. */
    start(): void {
      const before = [...watched.values()];
      for (const room of before) room.cancelTimer();
      watched = roomsToWatch();
      for (const room of watched.values()) if (room.running === null) schedule(room);
      endUnwatched(before);
    },

    stop,

    /** What is known of a class's official room; absent before its first observation. */
    state(classId: string): ServiceState | undefined {
      const track = find(classId)?.track;
      if (!track) return undefined;
      const { verdict, cause, detail, at, since } = track;
      return { verdict, cause, detail, at, since };
    },

    /** « Tester maintenant »: counts at once. */
    async probeByHand(classId: string): Promise<Result<null, AppError>> {
      const room = find(classId);
      if (room === undefined) return failure({ code: 'room-missing' });
      // A look of our own may be under way: the teacher's comes after it and counts.
      await room.running;
      await look(room, true);
      return success(null);
    },

    /** « La salle ne marche pas »: an outage by the teacher's word, whatever the probes say. */
    report(lessonId: string): Result<null, AppError> {
      const at = ports.now();
      return changeReport(lessonId, (classId) => {
        const store = ports.store();
        if (store.reportedOutage(lessonId) !== undefined) return;
        const source = 'teacher';
        const id = ports.newId();
        store.addOutage({ id, classId, lessonId, source, startedAt: at, lastObservedAt: at });
      });
    },

    withdrawReport(lessonId: string): Result<null, AppError> {
      return changeReport(lessonId, () => {
        const store = ports.store();
        const reported = store.reportedOutage(lessonId);
        if (reported !== undefined) store.endOutage(reported.id, ports.now());
      });
    },
  };
}

function newlyWatched(key: string, profile: ServiceProfile): Watched {
  return {
    key,
    profile,
    classIds: [],
    track: null,
    outages: new Map(),
    cancelTimer: () => undefined,
    running: null,
  };
}
