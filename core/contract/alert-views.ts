import type { RoomProduct } from '../meeting/room';
import type { Verdict } from '../reachability/observation';
import type { MainAction } from './meeting-views';

/** What deserves to interrupt a teacher: about one lesson that is on or begins within minutes. */
export type AlertView = {
  readonly lessonId: string;
  readonly className: string;
  /** ISO instants of the lesson. */
  readonly start: string;
  readonly end: string;
  /**
   * `outage`: the room that the class is in, or begins in, is bad or reported; `recovered`: the class
   * has moved and the official room answers again; `offline`: this laptop reaches nothing.
   */
  readonly kind: 'outage' | 'recovered' | 'offline';
  /** The room that it is about is the official one. */
  readonly official: boolean;
  /** Of that room; a reported one may be in any state. */
  readonly verdict: Verdict;
  readonly cause: string;
  /** ISO instant. */
  readonly since: string;
  /** What the button of the alert does. */
  readonly action: MainAction;
  /** The tool of the room that it opens. */
  readonly tool?: RoomProduct;
  /** That room is the official one: the class would go back to it. */
  readonly back?: true;
};

/** At most one alert a lesson; the lesson that is on comes first. */
export type AlertsView = { readonly timeZone: string; readonly alerts: readonly AlertView[] };
