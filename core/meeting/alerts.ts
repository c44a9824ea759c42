import { Temporal } from 'temporal-polyfill';
import type { LessonRoom } from '../contract/meeting-views';
import type { LessonView } from '../contract/views';
import type { AlertView } from '../contract/watch-views';
import { isBad } from '../reachability/observation';
import { chooseRoom } from './choose-room';

/** What alerts depend on: a lesson with its chain, as it stands now. */
export type AlertFacts = Pick<
  LessonView,
  'id' | 'className' | 'start' | 'end' | 'mode' | 'status'
> & {
  /** The chain of its class, in order. */
  readonly rooms: readonly AlertRoom[];
  /** The last room opened for the lesson. */
  readonly meeting?: Pick<NonNullable<LessonView['meeting']>, 'roomId' | 'official' | 'openedAt'>;
  /** ISO instant at which the last probed outage of the official room ended. */
  readonly recoveredAt?: string;
};

/** A room of the chain, as far as alerts look at it. */
export type AlertRoom = Pick<LessonRoom, 'id' | 'product' | 'official' | 'reportedAt' | 'service'>;

/** From here on the room of a lesson matters, as in the rhythm of probes (DESIGN §6). */
const EARLY = { minutes: 5 } as const;

/** Causes by which nothing at all is reached from here, whatever the room. */
const REACHES_NOTHING: readonly string[] = ['offline', 'network-silent', 'captive-portal'];

/**
 * What deserves to interrupt the teacher, at most once a lesson; the lesson that is on comes first,
 * of two that are on the one begun later. Lessons on site are quiet unless the teacher reported
 * their room.
 */
export function alertsOf(lessons: readonly AlertFacts[], now: string): readonly AlertView[] {
  return lessons
    .filter((lesson) => isNear(lesson, now) && usesRoom(lesson))
    .sort((a, b) => compareUrgency(a, b, now))
    .flatMap((lesson) => alertOf(lesson) ?? []);
}

/** From 5 min before its start to its end, unless it is cancelled. */
export function isNear(
  { start, end, status }: Pick<AlertFacts, 'start' | 'end' | 'status'>,
  now: string,
): boolean {
  const at = instant(now);
  const from = instant(start).subtract(EARLY);
  const begun = Temporal.Instant.compare(from, at) <= 0;
  return status === 'planned' && begun && Temporal.Instant.compare(at, instant(end)) < 0;
}

/** The next ISO instant at which a lesson comes near, begins or ends; null when none will. */
export function nextAlertChange(
  lessons: readonly Pick<AlertFacts, 'start' | 'end'>[],
  now: string,
): string | null {
  const at = instant(now);
  const [next] = lessons
    .flatMap(({ start, end }) => [instant(start).subtract(EARLY), instant(start), instant(end)])
    .filter((change) => Temporal.Instant.compare(change, at) > 0)
    .sort(Temporal.Instant.compare);
  return next?.toString() ?? null;
}

/** The room that the class is in: the last one opened, else the first of the chain. */
export function presentRoom({ rooms, meeting }: AlertFacts): AlertRoom | undefined {
  if (meeting === undefined) return rooms[0];
  const opened = rooms.find(({ id }) => id === meeting.roomId);
  // Of a room that left the chain nothing is known; the official one is official all the same.
  return opened ?? rooms.find(({ official }) => official && meeting.official);
}

function alertOf(lesson: AlertFacts): AlertView | null {
  const room = presentRoom(lesson);
  if (room === undefined) return null;
  const problem = problemOf(room);
  if (problem !== null) return viewOf(lesson, room, problem);
  const official = lesson.rooms.find((one) => one.official);
  const since = official === undefined ? null : recoveryOf(lesson, official);
  if (official === undefined || since === null) return null;
  return viewOf(lesson, official, { kind: 'recovered', since });
}

type Matter = Pick<AlertView, 'kind' | 'since'>;

function problemOf({ service, reportedAt }: AlertRoom): Matter | null {
  if (service !== undefined && REACHES_NOTHING.includes(service.cause)) {
    return { kind: 'offline', since: service.since };
  }
  const instants = [
    ...(service !== undefined && isBad(service.verdict) ? [service.since] : []),
    ...(reportedAt !== undefined ? [reportedAt] : []),
  ];
  const since = instants.sort(compareInstants)[0];
  return since === undefined ? null : { kind: 'outage', since };
}

/**
 * Only a class that moved, and only once the tests have seen the outage end: a room that the
 * teacher alone found dead answered all along, and says nothing new by answering.
 */
function recoveryOf({ meeting, recoveredAt }: AlertFacts, official: AlertRoom): string | null {
  if (meeting === undefined || meeting.official || recoveredAt === undefined) return null;
  const isAfter = compareInstants(recoveredAt, meeting.openedAt) > 0;
  return isAfter && official.service !== undefined && answers(official.service.verdict)
    ? recoveredAt
    : null;
}

function answers(verdict: NonNullable<AlertRoom['service']>['verdict']): boolean {
  return verdict === 'up' || verdict === 'degraded' || verdict === 'auth-required';
}

function viewOf(lesson: AlertFacts, room: AlertRoom, matter: Matter): AlertView {
  const { id, className, start, end, rooms, meeting } = lesson;
  const { mainAction } = chooseRoom(rooms, meeting?.roomId);
  const target = 'roomId' in mainAction && rooms.find((one) => one.id === mainAction.roomId);
  return {
    lessonId: id,
    className,
    start,
    end,
    ...matter,
    official: room.official,
    verdict: room.service?.verdict ?? 'unknown',
    cause: room.service?.cause ?? 'unknown-error',
    action: mainAction,
    ...(target && { tool: target.product }),
  };
}

function usesRoom({ mode, rooms }: AlertFacts): boolean {
  return mode !== 'on-site' || rooms.some(({ reportedAt }) => reportedAt !== undefined);
}

/** Lessons that are on before those to come; the later begun, then the sooner to come. */
function compareUrgency(a: AlertFacts, b: AlertFacts, now: string): number {
  const [aOn, bOn] = [a, b].map(({ start }) => compareInstants(start, now) <= 0);
  if (aOn !== bOn) return aOn === true ? -1 : 1;
  return aOn === true ? compareInstants(b.start, a.start) : compareInstants(a.start, b.start);
}

function compareInstants(a: string, b: string): number {
  return Temporal.Instant.compare(instant(a), instant(b));
}

function instant(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso);
}
