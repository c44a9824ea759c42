import type { JournalEntry, ObservedSpan } from '../reachability/journal-fact';
import type { Verdict } from '../reachability/observation';

export type { JournalEntry, ObservedSpan };

/** The state of a service in the words of DESIGN §6, after hysteresis. */
export type ServiceState = {
  readonly verdict: Verdict;
  /** A cause code; its sentence is `causes.<code>` in the catalogues. */
  readonly cause: string;
  /** One line for the IT service: status or net error, address, duration. */
  readonly detail: string;
  /** ISO instant of the last observation. */
  readonly at: string;
  /** ISO instant of the first observation of this verdict. */
  readonly since: string;
};

/** Whose fault it is: in the order in which one looks. */
export type Culprit = 'laptop' | 'network' | 'service' | 'address' | 'nobody' | 'unknown';

/** « À qui la faute ? » of one room. */
export type FaultView = {
  readonly culprit: Culprit;
  readonly cause: string;
  /** Lines to copy for the IT service, without names of persons. */
  readonly report: string;
};

/** A service that was observed once. */
export type ObservedService = { readonly service: string; readonly host: string };

/** The history of one service over a span of days. */
export type HistoryView = {
  readonly service: string;
  readonly host: string;
  readonly timeZone: string;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** Clipped to the days, in order; what is between two spans was not observed. */
  readonly spans: readonly ObservedSpan[];
};

/** A page of the journal, the newest line first. */
export type JournalView = {
  readonly timeZone: string;
  readonly entries: readonly JournalEntry[];
  /** Class names by id, for the lines about a lesson. */
  readonly classNames: Readonly<Record<string, string>>;
  /** Number of lines in all. */
  readonly total: number;
};

/** Whether the chain of the journal holds; `brokenAt`: number of the first line that does not. */
export type JournalCheck = { readonly lines: number; readonly brokenAt: number | null };

/** What was asked of one host, to show how gentle the program is. */
export type HostCounter = {
  readonly host: string;
  readonly lastMinute: number;
  readonly lastHour: number;
  /** ISO instant until which the host asked not to be asked. */
  readonly heldUntil?: string;
};

/** How the tests go out. */
export type NetworkView = {
  readonly neutralHosts: readonly string[];
  readonly counters: readonly HostCounter[];
  /** Most requests to a host in a minute and in an hour. */
  readonly mostPerMinute: number;
  readonly mostPerHour: number;
};
