import type { Verdict } from './observation';

/** A service as the journal names it. */
type Named = {
  /** What is watched: `WatchedService.key`. */
  readonly service: string;
  /** What a reader recognises: the host. */
  readonly host: string;
};

/** A class's lesson and the room that it is about. */
type InLesson = {
  readonly classId: string;
  readonly lessonId: string;
  readonly roomId: string;
  readonly host: string;
};

/**
 * Why a service was not looked at: the laptop slept, the program was closed or killed, the vault
 * was locked for too long. Nights and holidays are not gaps: nobody meant to look.
 */
export type GapCause = 'asleep' | 'closed' | 'locked' | 'unwritable';

/** What the journal records (DESIGN §6): changes of state, the probes around them, the teacher's acts. */
export type JournalFact =
  | ({ readonly kind: 'watch-began' | 'watch-ended' } & Named)
  | ({
      readonly kind: 'state';
      readonly verdict: Verdict;
      readonly cause: string;
      readonly detail: string;
      /** ISO instant of the first observation of this verdict. */
      readonly since: string;
    } & Named)
  | ({
      readonly kind: 'probe';
      readonly verdict: Verdict;
      readonly cause: string;
      readonly detail: string;
      /** ISO instant. */
      readonly observedAt: string;
      readonly byHand: boolean;
      /** Seconds by which this laptop's clock is ahead of the server's `Date`; absent without one. */
      readonly clockAhead?: number;
    } & Named)
  | ({
      readonly kind: 'not-observed';
      readonly why: GapCause;
      /** ISO instants. */
      readonly from: string;
      readonly to: string;
    } & Named)
  /** `opened-clean`: beside the class, in a window with an empty session. */
  | ({ readonly kind: 'reported' | 'report-withdrawn' | 'opened-clean' } & InLesson)
  | ({ readonly kind: 'opened'; readonly fallback: boolean } & InLesson);

/** A line of the journal. `previous` and `hash`: SHA-256 in hexadecimal; the first has no previous. */
export type JournalEntry = {
  /** 1 for the first line of the vault. */
  readonly seq: number;
  /** ISO instant at which it was written. */
  readonly at: string;
  readonly fact: JournalFact;
  readonly previous: string | null;
  readonly hash: string;
};

/**
 * A span in which a service was seen in one state. `to` is the last observation of it, or, where
 * the next one came in time and found another state, that one.
 */
export type ObservedSpan = {
  readonly id: string;
  readonly service: string;
  readonly host: string;
  readonly verdict: Verdict;
  readonly cause: string;
  /** ISO instants. */
  readonly from: string;
  readonly to: string;
};
