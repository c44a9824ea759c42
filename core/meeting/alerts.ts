import { Temporal } from 'temporal-polyfill';
import type { AlertView } from '../contract/alert-views';
import type { LessonRoom } from '../contract/meeting-views';
import type { LessonView } from '../contract/views';
import { isBad } from '../reachability/observation';
import { chooseRoom } from './choose-room';
import { openedRoom } from './opened-room';
import type { Meeting } from './room';

/**
 * What alerts depend on: a lesson with its chain, as it stands now. `className` is empty while the
 * vault is locked.
 */
export type AlertFacts = Pick<
  LessonView,
  'id' | 'className' | 'start' | 'end' | 'mode' | 'status'
> & {
  /** The chain of its class, in order. */
  readonly rooms: readonly AlertRoom[];
  /** The last room opened for the lesson. */
  readonly meeting?: Pick<Meeting, 'roomId' | 'official' | 'url' | 'openedAt'>;
  /** ISO instant at which the last probed outage of the official room ended. */
  readonly recoveredAt?: string;
};

/** A room of the chain, as far as alerts look at it. */
export type AlertRoom = Pick<
  LessonRoom,
  'id' | 'product' | 'official' | 'url' | 'reportedAt' | 'service'
>;

/** From here on the room of a lesson matters, as in the rhythm of probes (DESIGN §6). */
const EARLY = { minutes: 5 } as const;

/** Causes by which nothing at all is reached from here, whatever the room. */
const REACHES_NOTHING: readonly string[] = ['offline', 'network-silent', 'captive-portal'];

/** What deserves to interrupt the teacher, at most once a lesson, in the order of `nearLessons`. */
export function alertsOf(lessons: readonly AlertFacts[], now: string): readonly AlertView[] {
  return nearLessons(lessons, now).flatMap((lesson) => alertOf(lesson) ?? []);
}

/**
 * The lessons whose room matters now: from 5 min before their start to their end, those that are on
 * first, of two that are on the one begun later. Lessons on site are left out unless the teacher
 * reported their room.
 */
export function nearLessons<L extends AlertFacts>(
  lessons: readonly L[],
  now: string,
): readonly L[] {
  return lessons
    .filter((lesson) => isNear(lesson, now) && usesRoom(lesson))
    .sort((a, b) => compareUrgency(a, b, now));
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
  // Of a room that left the chain nothing is known; the official one is official all the same.
  return openedRoom(rooms, meeting) ?? rooms.find(({ official }) => official && meeting.official);
}

function isNear({ start, end, status }: AlertFacts, now: string): boolean {
  const at = instant(now);
  const hasCome = Temporal.Instant.compare(instant(start).subtract(EARLY), at) <= 0;
  return status === 'planned' && hasCome && Temporal.Instant.compare(at, instant(end)) < 0;
}

function alertOf(lesson: AlertFacts): AlertView | null {
  const room = presentRoom(lesson);
  if (room === undefined) return null;
  const problem = offlineSince(lesson.rooms) ?? outageOf(room);
  if (problem !== null) return viewOf(lesson, room, problem);
  const official = lesson.rooms.find((one) => one.official);
  const recovery = official === undefined ? null : recoveryOf(lesson, official);
  return official === undefined || recovery === null ? null : viewOf(lesson, official, recovery);
}

type Matter = Pick<AlertView, 'kind' | 'verdict' | 'cause' | 'since'>;

/** The last test of all says it: rooms are not tested together, and an older one may be over. */
function offlineSince(rooms: readonly AlertRoom[]): Matter | null {
  const [last] = rooms
    .flatMap(({ service }) => service ?? [])
    .sort((a, b) => compareInstants(b.at, a.at));
  return last !== undefined && REACHES_NOTHING.includes(last.cause)
    ? { kind: 'offline', ...stateOf(last), since: last.since }
    : null;
}

/** The tests or the teacher's word, whichever came first. */
function outageOf({ service, reportedAt }: AlertRoom): Matter | null {
  const [since] = [
    ...(service !== undefined && isBad(service.verdict) ? [service.since] : []),
    ...(reportedAt !== undefined ? [reportedAt] : []),
  ].sort(compareInstants);
  return since === undefined ? null : { kind: 'outage', ...stateOf(service), since };
}

/** A room that only the teacher judged may never have been tested. */
function stateOf(service: AlertRoom['service']): Pick<Matter, 'verdict' | 'cause'> {
  const { verdict = 'unknown', cause = 'unknown-error' } = service ?? {};
  return { verdict, cause };
}

/**
 * Only a class that moved, and only once the tests have seen the outage end: a room that the
 * teacher alone found dead answered all along, and says nothing new by answering.
 */
function recoveryOf({ meeting, recoveredAt }: AlertFacts, official: AlertRoom): Matter | null {
  const { service } = official;
  if (meeting === undefined || meeting.official || recoveredAt === undefined) return null;
  if (service === undefined || !answers(service.verdict)) return null;
  return compareInstants(recoveredAt, meeting.openedAt) > 0
    ? { kind: 'recovered', ...stateOf(service), since: recoveredAt }
    : null;
}

function answers(verdict: NonNullable<AlertRoom['service']>['verdict']): boolean {
  return verdict === 'up' || verdict === 'degraded' || verdict === 'auth-required';
}

function viewOf(lesson: AlertFacts, room: AlertRoom, matter: Matter): AlertView {
  const { id, className, start, end, rooms } = lesson;
  const { mainAction } = chooseRoom(rooms, presentRoom(lesson)?.id);
  const targetId = 'roomId' in mainAction ? mainAction.roomId : undefined;
  const target = rooms.find((one) => one.id === targetId);
  return {
    lessonId: id,
    className,
    start,
    end,
    ...matter,
    official: room.official,
    action: mainAction,
    ...(target !== undefined && { tool: target.product }),
    ...(target?.official === true && { back: true }),
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
