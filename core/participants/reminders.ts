import { Temporal } from 'temporal-polyfill';
import type { ReportReminder } from '../contract/participant-views';
import type { Meeting } from '../meeting/room';
import { hostOf } from '../meeting/room-addresses';
import type { Lesson } from '../timetable/lesson';
import { goesWithRoom, reminderTool } from './reminder-tool';

/** What the reminder of a lesson depends on. `className` is empty while the vault is locked. */
export type ReminderFacts = Pick<
  Lesson,
  'id' | 'classId' | 'start' | 'end' | 'subject' | 'kind' | 'mode' | 'status'
> & {
  readonly className: string;
  /** The rooms that were opened for it, the oldest first. */
  readonly meetings: readonly Pick<Meeting, 'product' | 'url'>[];
  /** How many participants the app's own window saw (`countSeen`); absent: it was in no meeting. */
  readonly seen?: number;
  /** A report was accepted, or the register is validated with marks from one. */
  readonly accepted: boolean;
  /** The teacher said that there is none. */
  readonly dismissed: boolean;
  /** ISO instant from which nothing is said any more (`remindUntil`). */
  readonly until: string;
};

/** A list that goes with its room is said this long before the end of the lesson. */
const EARLY = { minutes: 5 } as const;

/**
 * The lessons whose participants are still to be taken over at `now` (ISO instant), the oldest
 * first, each at most once.
 */
export function reportReminders(
  lessons: readonly ReminderFacts[],
  now: string,
): readonly ReportReminder[] {
  return lessons
    .flatMap((lesson) => reminderOf(lesson, now) ?? [])
    .sort((a, b) => compareInstants(a.start, b.start) || (a.lessonId < b.lessonId ? -1 : 1));
}

/** The next ISO instant at which a reminder may come or go; null when none will. */
export function nextReminderChange(
  lessons: readonly Pick<ReminderFacts, 'end' | 'until'>[],
  now: string,
): string | null {
  const [next] = lessons
    .flatMap(({ end, until }) => [earlyBefore(end), instant(end), instant(until)])
    .filter((change) => Temporal.Instant.compare(change, instant(now)) > 0)
    .sort(Temporal.Instant.compare);
  return next?.toString() ?? null;
}

function reminderOf(lesson: ReminderFacts, now: string): ReportReminder | null {
  if (lesson.status !== 'planned' || lesson.accepted || lesson.dismissed) return null;
  const asked = askedOf(lesson);
  if (asked === null) return null;
  const when = whenToSay(lesson, asked, now);
  if (when === null) return null;
  const { id, classId, className, start, end, subject, kind } = lesson;
  return { lessonId: id, classId, className, start, end, subject, kind, ...asked, when };
}

type Asked = Pick<ReportReminder, 'ask' | 'tool' | 'host' | 'seen' | 'before'>;
type Left = NonNullable<ReportReminder['before']>;

/** What there is to take over, of the room that the class was in last; null: nothing. */
function askedOf({ mode, meetings, seen }: ReminderFacts): Asked | null {
  // The window of the app shows Jitsi only.
  const isInApp = ({ tool }: Left) => seen !== undefined && tool === 'jitsi';
  const rooms = meetings.map(roomOf);
  const unseen = rooms.filter((room) => !isInApp(room));
  const last = rooms.at(-1);
  if (last === undefined) {
    if (seen !== undefined && seen > 0) return { ask: 'take-over', tool: 'jitsi', seen };
    return mode === 'remote' ? { ask: 'elsewhere', tool: 'other' } : null;
  }
  if (isInApp(last) && seen !== undefined && seen > 0) {
    return { ask: 'take-over', ...last, seen, ...before(unseen.at(-1)) };
  }
  const room = unseen.at(-1);
  if (room === undefined) return null;
  return { ask: 'fetch', ...room, ...before(unseen.findLast(({ host }) => host !== room.host)) };
}

function whenToSay(
  { end, until }: ReminderFacts,
  { ask, tool }: Asked,
  now: string,
): ReportReminder['when'] | null {
  if (compareInstants(now, until) >= 0) return null;
  if (compareInstants(now, end) >= 0) return 'now';
  const isEarly = ask === 'fetch' && goesWithRoom(tool);
  return isEarly && Temporal.Instant.compare(instant(now), earlyBefore(end)) >= 0 ? 'soon' : null;
}

function roomOf({ product, url }: ReminderFacts['meetings'][number]): Left {
  return { tool: reminderTool(product), host: hostOf(url) };
}

function before(room: Left | undefined): Pick<Asked, 'before'> {
  return room === undefined ? {} : { before: room };
}

function earlyBefore(end: string): Temporal.Instant {
  return instant(end).subtract(EARLY);
}

function compareInstants(a: string, b: string): number {
  return Temporal.Instant.compare(instant(a), instant(b));
}

function instant(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso);
}
