import type { ServiceState } from '../../core/contract/watch-views';
import type { GapCause } from '../../core/reachability/journal-fact';
import type { Observation } from '../../core/reachability/observation';
import { mostGapAfter } from '../../core/reachability/rhythm';
import type { WatchedService } from '../../core/reachability/watched-service';
import { dateIn } from '../../core/timetable/day';
import { gapEntry } from './gap-entry';
import { createLooksByHand } from './looks-by-hand';
import { waitForLook } from './wait-for-look';
import { type PlannedService, pacesOf, planWatch, type WatchPlan } from './watch-plan';
import type { WatchPorts } from './watch-ports';
import { createWatchRecorder } from './watch-recorder';
import {
  type Ask,
  isOut,
  type LookEnd,
  newlyWatched,
  stateOf,
  takeLook,
  type Watched,
} from './watched';

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

const BY_ITSELF: Ask = { byHand: false, patience: PATIENCE };

/** Watches the services of rooms in the rhythm of the timetable, says what it saw, records it. */
export function createWatchService(ports: WatchPorts) {
  let locked = false;
  let plan: WatchPlan | null = null;
  let watched: ReadonlyMap<string, Watched> = new Map();
  let sleeps = 0;
  let suspendedAt: string | null = null;
  /** ISO instant at which a timer rang, or the teacher asked, last. */
  let beat: string | null = null;
  const recorder = createWatchRecorder({ ...ports, isLocked: () => locked });
  const clock = () => Date.parse(ports.now());

  // What to look at.

  function adopt(next: WatchPlan): void {
    const before = watched;
    const [isFirst, at] = [plan === null, ports.now()];
    // Those of this run go on over a lock; those of the last run ended with it.
    if (isFirst) attempt(() => ports.store().closeCutOutages());
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
        if (isWatched(each) && each.running === null) schedule(each);
      });
    });
  }

  function waitFor(each: Watched): number {
    if (plan === null) return Number.POSITIVE_INFINITY;
    return waitForLook(ports, each, { plan, lessons: lessonsOf(each) });
  }

  function lessonsOf(each: Watched) {
    return pacesOf(each.planned, (key) => isOut(watched.get(key)));
  }

  async function wake(each: Watched, due: boolean): Promise<void> {
    if (noticedSleep()) return;
    if (isPlanOver() && !locked) return adopt(readPlan());
    if (due && !isPlanOver()) await look(each, BY_ITSELF);
    else schedule(each);
  }

  // Looking.

  /** One observation; asked while one runs, it joins that one. */
  function look(each: Watched, ask: Ask): Promise<LookEnd> {
    // A sleep before a look by hand must not be found during it: it would count for nothing.
    if (ask.byHand) noticedSleep();
    each.cancelTimer();
    each.running ??= {
      byHand: ask.byHand,
      end: observeOnce(each, ask).finally(() => {
        each.running = null;
        if (isWatched(each)) schedule(each);
      }),
    };
    return each.running.end;
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
    const changed = isOut(each) !== wasOut;
    if (changed) scheduleAll();
    recorder.add(entry);
    // Told again: that an outage ended, and when, is read from the vault.
    if (changed) ports.tellDay();
    return 'seen';
  }

  function isWatched(each: Watched): boolean {
    return watched.get(each.planned.service.key) === each;
  }

  function ofRoom(roomId: string): Watched | undefined {
    return [...watched.values()].find(({ planned }) => planned.roomIds.includes(roomId));
  }

  // Sleeping.

  function surroundings(): string {
    return `${sleeps} ${ports.fingerprint()}`;
  }

  /** Whether no timer rang for so long that the laptop slept, whatever the system said. */
  function noticedSleep(): boolean {
    const from = beat;
    beat = ports.now();
    const slept = from !== null && clock() - Date.parse(from) > SURELY_SLEPT;
    if (slept) wokeUp(from);
    return slept;
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
      attempt(() => adopt(readPlan()));
      note();
    }
    keepApart([...watched.values()], clock() + WAKING_UP);
    scheduleAll();
  }

  function noteGap(planned: PlannedService, why: GapCause, from: string, to: string): void {
    const entry = gapEntry(planned, { why, from, to });
    if (entry !== null) recorder.add(entry);
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

    ...createLooksByHand({ ...ports, ofRoom, look }),
  };
}
