import type { Reason } from './reason';

/** What a teacher says of one pupil. A pupil who came late or left early is present. */
type Presence = 'present' | 'absent' | 'unreachable';

/** Where a pupil follows the lesson from; a mark without one follows the lesson's own mode. */
export type PupilMode = 'on-site' | 'remote' | 'asynchronous';

/**
 * An exempted pupil (« inapte »): `here` sits in the lesson without taking part, `away` was allowed
 * not to come. Neither is an absence.
 */
export type Exemption = 'here' | 'away';

/**
 * How a mark is known: `seen` by hand, `declared` by an absence period, `outage`: the teacher
 * retained an outage of the room as the cause, `participants`: the teacher took it over from what
 * the visio says of who was there.
 */
export type Evidence = 'seen' | 'declared' | 'outage' | 'participants';

/** Whole minutes that a pupil was in the visio, out of those of the lesson that could be followed. */
export type Attended = { readonly minutes: number; readonly outOf: number };

/** What a person said of an outage during which a pupil was away: it is the cause, or it is not. */
export type OutageDecision = 'accepted' | 'set-aside';

/** What is known of one pupil in one register. No mark at all means: not known yet. */
export type Mark = {
  readonly presence: Presence;
  /** ISO instant (UTC, to the minute) of a late arrival; only with `present`. */
  readonly arrivedAt?: string;
  /** ISO instant (UTC, to the minute) of an early leaving; only with `present`. */
  readonly leftAt?: string;
  /** `here` only with `present`, `away` only with `absent`. */
  readonly exemption?: Exemption;
  /** `asynchronous` only with `present`. */
  readonly mode?: PupilMode;
  /** Never with `unreachable`, whose cause is technical, nor with a plain presence. */
  readonly reason?: Reason;
  readonly comment?: string;
  /** `accepted` only with `unreachable` and the evidence `outage`; never with who is there or exempted. */
  readonly outage?: OutageDecision;
  readonly evidence: Evidence;
  /** Only with the evidence `participants`, and only where the report knows minutes. */
  readonly attended?: Attended;
};

/** Whether a mark counts as an absence: being unreachable or exempted does not. */
export function isAbsence(mark: Pick<Mark, 'presence' | 'exemption'>): boolean {
  return mark.presence === 'absent' && mark.exemption === undefined;
}

/** Whether an outage of the room may be why a pupil was not there: absent, or unreachable. */
export function isAway(mark: Pick<Mark, 'presence' | 'exemption'>): boolean {
  return isAbsence(mark) || mark.presence === 'unreachable';
}

/** Whether two marks say the same of a pupil; null is no mark. */
export function sameMark(a: Mark | null, b: Mark | null): boolean {
  return (
    a?.presence === b?.presence &&
    a?.arrivedAt === b?.arrivedAt &&
    a?.leftAt === b?.leftAt &&
    a?.exemption === b?.exemption &&
    a?.mode === b?.mode &&
    a?.reason?.motive === b?.reason?.motive &&
    a?.reason?.state === b?.reason?.state &&
    a?.comment === b?.comment &&
    a?.outage === b?.outage &&
    a?.evidence === b?.evidence &&
    a?.attended?.minutes === b?.attended?.minutes &&
    a?.attended?.outOf === b?.attended?.outOf
  );
}

/** Whether the fields of a mark go together, as their comments say. */
export function isCoherent(mark: Mark): boolean {
  const isPresent = mark.presence === 'present';
  const hasTimes = mark.arrivedAt !== undefined || mark.leftAt !== undefined;
  if (hasTimes && !isPresent) return false;
  if (mark.exemption === 'here' && !isPresent) return false;
  if (mark.exemption === 'away' && mark.presence !== 'absent') return false;
  if (mark.mode === 'asynchronous' && !isPresent) return false;
  if ((mark.evidence === 'outage') !== (mark.outage === 'accepted')) return false;
  if (mark.outage === 'accepted' && mark.presence !== 'unreachable') return false;
  if (mark.outage !== undefined && !isAway(mark)) return false;
  if (mark.attended !== undefined && mark.evidence !== 'participants') return false;
  return mark.reason === undefined || mark.presence === 'absent' || hasTimes;
}
