import type { ServiceState } from '../../core/contract/watch-views';
import { finding } from '../../core/reachability/cause';
import { classify } from '../../core/reachability/classify';
import { clockAhead } from '../../core/reachability/clock-offset';
import { describeObservation } from '../../core/reachability/describe-observation';
import { journalOfLook, type LookMemory, NO_LOOKS } from '../../core/reachability/journal-of-look';
import { isBad, type Observation } from '../../core/reachability/observation';
import {
  countsForNothing,
  isFirstFailure,
  observe,
  type Reading,
  type ServiceTrack,
  saysItself,
} from '../../core/reachability/observe';
import { probeAddress } from '../../core/reachability/probe-address';
import { retryAfter } from '../../core/reachability/retry-after';
import type { Look } from '../../core/reachability/spans';
import type { PlannedService } from './watch-plan';
import type { Entry } from './watch-recorder';

/** How a look ended: with something seen, or not begun since its host was asked often enough. */
export type LookEnd = 'seen' | 'spent';

/** Who asks for a look, and for how many milliseconds the service may be silent. */
export type Ask = { readonly byHand: boolean; readonly patience: number };

/** One service under watch; rooms and classes with the same request share it. */
export type Watched = {
  planned: PlannedService;
  track: ServiceTrack | null;
  observation: Observation | null;
  memory: LookMemory;
  /** The network, and the sleeps of the laptop so far, at the last look that counted. */
  surroundings: string | null;
  /** The last look could not be carried through: it is made again soon. */
  again: boolean;
  /** Epoch milliseconds: so that services do not knock all at once. */
  notBefore: number;
  cancelTimer: () => void;
  running: { readonly end: Promise<LookEnd>; readonly byHand: boolean } | null;
};

/** A service that was never looked at. */
export function newlyWatched(planned: PlannedService): Watched {
  return {
    planned,
    track: null,
    observation: null,
    memory: NO_LOOKS,
    surroundings: null,
    again: false,
    notBefore: 0,
    cancelTimer: () => undefined,
    running: null,
  };
}

/** Whether the state of a service is bad now. */
export function isOut(watched: Watched | undefined): boolean {
  return watched?.track != null && isBad(watched.track.verdict);
}

/** What the screens show of it; absent before the first look. */
export function stateOf(watched: Watched | undefined): ServiceState | undefined {
  if (watched?.track == null) return undefined;
  const { verdict, cause, detail, at, since } = watched.track;
  return { verdict, cause, detail, at, since };
}

/**
 * Takes in one look; gives what it leaves to be written, null when nothing was asked at all.
 * `broken`: the network changed or the laptop slept while the answer was on its way.
 */
export function takeLook(
  watched: Watched,
  observation: Observation,
  about: {
    readonly byHand: boolean;
    readonly broken: boolean;
    readonly surroundings: string;
    /** Milliseconds after the look before, beyond which nobody knows what was in between. */
    readonly mostGap: number;
  },
): Entry | null {
  if (wasNotAsked(observation)) return null;
  const { service, officialOf } = watched.planned;
  const reading = readLook(watched, observation, about);
  const before = watched.track;
  const track = observe(before, reading);
  watched.track = track;
  watched.observation = observation;
  watched.again = countsForNothing(reading);
  const { at } = observation;
  if (watched.again) return { service, at, facts: [] };

  watched.surroundings = about.surroundings;
  const ahead = clockAhead(observation);
  const { verdict, cause, detail, byHand } = reading;
  const { memory, facts } = journalOfLook(
    watched.memory,
    {
      kind: 'probe',
      service: service.key,
      host: service.host,
      verdict,
      cause,
      detail,
      observedAt: at,
      byHand,
      ...(ahead !== null && { clockAhead: ahead }),
    },
    before,
    track,
  );
  watched.memory = memory;
  const looks = looksOf(before, track, about.mostGap);
  return { service, at, facts, looks, official: { classIds: officialOf, track } };
}

/**
 * The states that a look shows. A first failure shows none before it is confirmed; then the bad
 * state is told from there on, as its outage is.
 */
function looksOf(
  before: ServiceTrack | null,
  track: ServiceTrack,
  mostGap: number,
): readonly Look[] {
  if (isFirstFailure(track)) return [];
  const { verdict, cause, at, badSince } = track;
  const isNew = before !== null && before.badSince === null && badSince !== null && badSince !== at;
  return (isNew ? [badSince, at] : [at]).map((moment) => ({ verdict, cause, at: moment, mostGap }));
}

function readLook(
  watched: Watched,
  observation: Observation,
  about: { readonly byHand: boolean; readonly broken: boolean; readonly surroundings: string },
): Reading {
  const { profile } = watched.planned.service;
  const found = about.broken ? finding('unknown', 'interrupted') : classify(observation, profile);
  const request = probeAddress(profile);
  const asked = request.ok ? request.value : { method: 'GET', url: profile.url };
  return {
    ...found,
    detail: describeObservation(observation, asked),
    at: observation.at,
    byHand: about.byHand,
    ownWord: saysItself(found.verdict, retryAfter(observation.outcome, observation.at)),
    afterBreak: watched.surroundings !== null && watched.surroundings !== about.surroundings,
  };
}

/** Its host had been asked often enough before the first request. */
function wasNotAsked({ outcome, redirects = [] }: Observation): boolean {
  return outcome.kind === 'error' && outcome.code === 'BUDGET_SPENT' && redirects.length === 0;
}
