import type { AppError } from '../../core/contract/errors';
import type { ServiceState } from '../../core/contract/watch-views';
import { gapsWithin } from '../../core/reachability/gaps';
import type { GapCause } from '../../core/reachability/journal-fact';
import type { Observation, ServiceProfile } from '../../core/reachability/observation';
import { isFirstFailure } from '../../core/reachability/observe';
import type { Asker } from '../../core/reachability/request-budget';
import { mostGapAfter, nextProbe, watchedSpan } from '../../core/reachability/rhythm';
import type { WatchedService } from '../../core/reachability/watched-service';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Clock, NewId, OpenStore } from './ports';
import { type PlannedService, pacesOf, planWatch, type WatchPlan } from './watch-plan';
import { createWatchRecorder, type WatchJournal } from './watch-recorder';
import { isOut, type LookEnd, newlyWatched, stateOf, takeLook, type Watched } from './watched';

export type WatchService = ReturnType<typeof createWatchService>;

// All in milliseconds.
/**
 * A timer stands still while the laptop sleeps: the one set in the evening for 6:30 would not ring
 * before the afternoon. So none is trusted for longer, and the clock is asked again.
 */
const LONGEST_WAIT = 30_000;
/** No timer rang for so long: the laptop slept, or its clock was put forward. */
const SURELY_SLEPT = 90_000;
/** After a sleep the network needs a moment. */
const WAKING_UP = 5000;
/** Between services that would be looked at in the same moment. */
const APART = 500;
/** How long a service may be silent (DESIGN §6). */
const PATIENCE = 4000;
const PATIENCE_BY_HAND = 10_000;
/** Of a look before an opening: the neutral hosts have to answer within the same 4 s. */
const PATIENCE_BEFORE_OPENING = 3500;
const OPENING_WAITS = 4000;
/** A state not older than this counts as the look before an opening. */
const FRESH = 15_000;
/** Requests that a look without hurry leaves to the lessons at the same host. */
const LEFT_TO_OTHERS = 2;

type Ask = { readonly byHand: boolean; readonly patience: number };
const BY_ITSELF: Ask = { byHand: false, patience: PATIENCE };

/** Watches the services of rooms in the rhythm of the timetable, says what it saw, records it. */
export function createWatchService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly probe: {
    look(
      profile: ServiceProfile,
      ask: { readonly asker: Asker; readonly patience: number },
    ): Promise<Observation>;
    /** Requests that a look has to have room for. */
    needs(profile: ServiceProfile): number;
  };
  readonly budget: {
    free(host: string, asker: Asker): number;
    freeAt(host: string, asker: Asker, count: number): string;
  };
  /** A text that changes with the network. */
  readonly fingerprint: () => string;
  /** Calls back once, after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** A random number from 0 to 1, 1 excluded. */
  readonly jitter: () => number;
  readonly journal: WatchJournal;
  readonly tellDay: () => void;
  /** What a look of our own could not do: nobody waits for its answer. */
  readonly log: (message: string, error: unknown) => void;
}) {
  let locked = false;
  let plan: WatchPlan | null = null;
  let watched: ReadonlyMap<string, Watched> = new Map();
  let sleeps = 0;
  let suspendedAt: string | null = null;
  /** ISO instant at which a timer rang last. */
  let beat: string | null = null;
  const recorder = createWatchRecorder({ ...ports, isLocked: () => locked });
  const clock = () => Date.parse(ports.now());

  // What to look at.

  function adopt(next: WatchPlan): void {
    const before = watched;
    const [isFirst, at] = [plan === null, ports.now()];
    const added = [...next.services.keys()].filter((key) => !before.has(key));
    plan = next;
    watched = new Map(
      [...next.services].map(([key, planned]) => [key, before.get(key) ?? newlyWatched(planned)]),
    );
    for (const each of before.values()) each.cancelTimer();
    for (const [key, each] of watched) each.planned = next.services.get(key) ?? each.planned;
    keepApart(
      added.flatMap((key) => watched.get(key) ?? []),
      clock(),
    );
    for (const each of before.values()) attempt(() => leave(each, at));
    for (const key of added) attempt(() => begin(next.services.get(key), at, isFirst));
    scheduleAll();
  }

  function begin(planned: PlannedService | undefined, at: string, isFirst: boolean): void {
    if (planned === undefined) return;
    const { service } = planned;
    const { key, host } = service;
    const last = isFirst ? ports.store().lastSpan(key) : undefined;
    if (last !== undefined) noteGap(planned, 'closed', last.to, at);
    recorder.add({ service, at, facts: [{ kind: 'watch-began', service: key, host }] });
  }

  /** The outages of classes that left a service end where they were last seen. */
  function leave(each: Watched, at: string): void {
    const { service } = each.planned;
    const { key, host } = service;
    const classIds = watched.get(key)?.planned.officialOf ?? [];
    const left = recorder.classesOut(key).some((classId) => !classIds.includes(classId));
    if (left && each.track !== null) {
      recorder.add({ service, at, facts: [], official: { classIds, track: each.track } });
    }
    if (watched.get(key) === each) return;
    recorder.add({ service, at, facts: [{ kind: 'watch-ended', service: key, host }] });
  }

  function readPlan(): WatchPlan {
    return planWatch(ports.store(), ports.now(), ports.timeZone());
  }

  /** While the vault is locked a new day has no plan. */
  function isPlanOver(): boolean {
    return plan !== null && dateIn(plan.timeZone, ports.now()) !== plan.date;
  }

  // When to look.

  function keepApart(some: readonly Watched[], from: number): void {
    for (const [index, each] of some.entries()) each.notBefore = from + index * APART;
  }

  function scheduleAll(): void {
    for (const each of watched.values()) if (each.running === null) schedule(each);
  }

  function schedule(each: Watched): void {
    each.cancelTimer();
    const wait = isPlanOver() ? Number.POSITIVE_INFINITY : waitFor(each);
    each.cancelTimer = ports.after(Math.min(wait, LONGEST_WAIT), () => {
      wake(each, wait <= LONGEST_WAIT).catch((error: unknown) => {
        ports.log('a look was not recorded', error);
      });
    });
  }

  function waitFor(each: Watched): number {
    if (plan === null) return Number.POSITIVE_INFINITY;
    const { service } = each.planned;
    const { track } = each;
    const lessons = lessonsOf(each);
    const now = clock();
    const due = nextProbe({
      now: ports.now(),
      lastAt: track?.at ?? null,
      firstFailure: track !== null && (isFirstFailure(track) || each.again),
      lessons,
      closed: plan.closed,
      timeZone: plan.timeZone,
      jitter: ports.jitter(),
    });
    const hurries =
      track === null || lessons.some((lesson) => lesson.pace !== 'once' && isOn(lesson, now));
    const needed = ports.probe.needs(service.profile) + (hurries ? 0 : LEFT_TO_OTHERS);
    const free = ports.budget.freeAt(service.host, 'watch', needed);
    // Further away it was set by a clock that has been put back since.
    const apart = each.notBefore - now > LONGEST_WAIT ? now : each.notBefore;
    return Math.max(Date.parse(due), Date.parse(free), apart) - now;
  }

  function lessonsOf(each: Watched) {
    return pacesOf(each.planned, (key) => isOut(watched.get(key)));
  }

  async function wake(each: Watched, due: boolean): Promise<void> {
    const from = beat;
    beat = ports.now();
    if (from !== null && clock() - Date.parse(from) > SURELY_SLEPT) return wokeUp(from);
    if (isPlanOver() && !locked) return adopt(readPlan());
    if (due && !isPlanOver()) await look(each, BY_ITSELF);
    else schedule(each);
  }

  // Looking.

  /** One observation; asked while one runs, it joins that one. */
  function look(each: Watched, ask: Ask): Promise<LookEnd> {
    each.cancelTimer();
    each.running ??= observeOnce(each, ask).finally(() => {
      each.running = null;
      if (isWatched(each)) schedule(each);
    });
    return each.running;
  }

  async function observeOnce(each: Watched, { byHand, patience }: Ask): Promise<LookEnd> {
    const before = surroundings();
    const begun = clock();
    const asker = byHand ? 'teacher' : 'watch';
    const observation = await ports.probe.look(each.planned.service.profile, { asker, patience });
    // Its room was taken away while the answer was on its way.
    if (!isWatched(each)) return 'seen';
    const wasOut = isOut(each);
    const entry = takeLook(each, observation, {
      byHand,
      broken: surroundings() !== before || Math.abs(clock() - begun) > SURELY_SLEPT,
      surroundings: before,
      mostGap: mostGapAfter(each.track?.at ?? observation.at, lessonsOf(each)),
    });
    if (entry === null) return 'spent';
    // Told first: a full disk must not keep the teacher on a dead room.
    ports.tellDay();
    if (isOut(each) !== wasOut) scheduleAll();
    recorder.add(entry);
    return 'seen';
  }

  async function lookByHand(each: Watched, patience: number): Promise<LookEnd> {
    // A look of our own may be under way: the teacher's comes after it and counts.
    while (each.running !== null) await each.running.catch(() => undefined);
    if (!hasBudget(each)) return 'spent';
    return look(each, { byHand: true, patience });
  }

  function hasBudget({ planned: { service } }: Watched): boolean {
    const needed = Math.max(1, ports.probe.needs(service.profile));
    return ports.budget.free(service.host, 'teacher') >= needed;
  }

  function isWatched(each: Watched): boolean {
    return watched.get(each.planned.service.key) === each;
  }

  function ofRoom(roomId: string): Watched | undefined {
    return [...watched.values()].find(({ planned }) => planned.roomIds.includes(roomId));
  }

  function isFresh({ track }: Watched): boolean {
    if (track === null || isFirstFailure(track)) return false;
    return Math.abs(clock() - Date.parse(track.at)) <= FRESH;
  }

  // Sleeping.

  function surroundings(): string {
    return `${sleeps} ${ports.fingerprint()}`;
  }

  function wokeUp(from: string): void {
    const at = ports.now();
    suspendedAt = null;
    beat = at;
    sleeps += 1;
    const note = () => {
      for (const { planned } of watched.values())
        attempt(() => noteGap(planned, 'asleep', from, at));
    };
    note();
    if (isPlanOver() && !locked) {
      adopt(readPlan());
      note();
    }
    keepApart([...watched.values()], clock() + WAKING_UP);
    scheduleAll();
  }

  function noteGap(planned: PlannedService, why: GapCause, from: string, to: string): void {
    const { service, lessons } = planned;
    const { key, host } = service;
    const main = lessons.filter(({ mainService }) => mainService === key);
    const facts = gapsWithin({ from, to }, main).map(
      (gap) => ({ kind: 'not-observed', why, ...gap, service: key, host }) as const,
    );
    if (facts.length > 0) recorder.add({ service, at: to, facts });
  }

  /** What the watch has to write beside its looks must not stop it, nor who changed a room. */
  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      ports.log('the watch was not recorded', error);
    }
  }

  return {
    /** Begins, or begins anew after rooms or lessons changed; what was seen is kept. */
    start(): void {
      const silentSince = locked && isPlanOver() ? watched : new Map<string, Watched>();
      locked = false;
      attempt(recorder.flush);
      adopt(readPlan());
      beat = ports.now();
      for (const { planned, track } of silentSince.values()) {
        const now = watched.get(planned.service.key);
        if (track === null || now === undefined) continue;
        attempt(() => noteGap(now.planned, 'locked', track.at, ports.now()));
      }
    },

    /** The vault is about to close: the watch goes on with its plan, and writes later. */
    lock(): void {
      locked = true;
    },

    /** The program ends. */
    stop(): void {
      const at = ports.now();
      const ended = [...watched.values()];
      watched = new Map();
      for (const each of ended) {
        each.cancelTimer();
        if (!locked) attempt(() => leave(each, at));
      }
    },

    suspend(): void {
      suspendedAt = ports.now();
    },

    resume(): void {
      const from = suspendedAt ?? beat;
      if (plan !== null && from !== null) wokeUp(from);
    },

    /** What is known of the service of a room; absent before its first observation. */
    state: (roomId: string): ServiceState | undefined => stateOf(ofRoom(roomId)),

    /** The last look at the service of a room, for « À qui la faute ? ». */
    lastLook(
      roomId: string,
    ): { state: ServiceState; observation: Observation; service: WatchedService } | undefined {
      const each = ofRoom(roomId);
      const state = stateOf(each);
      if (each?.observation == null || state === undefined) return undefined;
      return { state, observation: each.observation, service: each.planned.service };
    },

    /** « Tester maintenant »: counts at once. */
    async probeByHand(roomId: string): Promise<Result<null, AppError>> {
      const each = ofRoom(roomId);
      if (each === undefined) {
        const known = ports.store().findRoom(roomId) !== undefined;
        return failure({ code: known ? 'probe-none' : 'room-unknown' });
      }
      const inLesson = each.planned.lessons.some((lesson) => isOn(lesson, clock()));
      const end = await lookByHand(each, inLesson ? PATIENCE : PATIENCE_BY_HAND);
      return end === 'spent' ? failure({ code: 'probe-too-soon' }) : success(null);
    },

    /**
     * The state of the service just before its room is opened, within 4 s whatever happens. A fresh
     * state or a spent budget counts as the look.
     */
    async probeBeforeOpening(roomId: string): Promise<ServiceState | undefined> {
      const each = ofRoom(roomId);
      if (each === undefined || isFresh(each)) return stateOf(each);
      await new Promise<void>((resolve) => {
        const cancel = ports.after(OPENING_WAITS, resolve);
        lookByHand(each, PATIENCE_BEFORE_OPENING)
          .catch((error: unknown) => ports.log('a look was not recorded', error))
          .finally(() => {
            cancel();
            resolve();
          });
      });
      return stateOf(each);
    },
  };
}

function isOn(lesson: { readonly start: string; readonly end: string }, at: number): boolean {
  const { from, to } = watchedSpan(lesson);
  return from <= at && at < to;
}
