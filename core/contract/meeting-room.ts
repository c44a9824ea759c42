import type { MeetingLogEntry, MeetingLogKind } from '../participants/meeting-log';
import type { PageLook } from './views';

/** What the page of the meeting window is told about itself, once. */
export type MeetingRoomFacts = PageLook & {
  /** Host of the instance, with its port where it has one. */
  readonly domain: string;
  /** `https://meet.example`: the only site whose script and pages it may load. */
  readonly instance: string;
  /** Path of the room on that host, without the first slash. */
  readonly roomName: string;
  readonly className: string;
  readonly subject: string;
  /** Link and message for the pupils went into the clipboard with the opening. */
  readonly isLinkCopied: boolean;
};

/**
 * Why a room could not be shown in the window. `refused`: the instance does not let itself be
 * embedded, or has no such interface; `unreachable`: it did not answer; `silent`: it was loaded and
 * said nothing for too long.
 */
export const MEETING_FAILURES = ['refused', 'unreachable', 'silent'] as const;
/** One of `MEETING_FAILURES`. */
export type MeetingFailure = (typeof MEETING_FAILURES)[number];

/** What happened in the conference, as the log has it; main adds the instant. */
export type MeetingHappening = Omit<MeetingLogEntry, 'at' | 'kind'> & {
  readonly kind: Exclude<MeetingLogKind, 'opened' | 'closed' | 'seen'>;
};

/**
 * All that the page of the meeting window can say. Four acts are buttons of the page: back to the
 * roll call, the room in the browser, « La salle ne marche pas », the end; `over`: the conference has
 * ended by itself.
 */
export type MeetingWord =
  | MeetingHappening
  | { readonly kind: 'failed'; readonly failure: MeetingFailure }
  | { readonly kind: 'to-roll-call' | 'to-browser' | 'room-failed' | 'quit' | 'over' };

/** All that main tells the page: the room opens elsewhere, and why; the window is about to close. */
export type MeetingTold =
  | { readonly kind: 'elsewhere'; readonly failure: MeetingFailure }
  | { readonly kind: 'goodbye' };

/** Characters of a name in a conference; a longer one is cut. */
export const LONGEST_MEETING_NAME = 120;
/** Of what an instance calls a connection; a longer one is no participant. */
export const LONGEST_CONNECTION = 100;
