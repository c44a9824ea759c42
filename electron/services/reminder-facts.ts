import { replayRegister } from '../../core/attendance/register-history';
import { isTakenBack, sawMoreSince } from '../../core/participants/accepted-reports';
import { countSeen } from '../../core/participants/count-seen';
import type { MeetingLogEntry } from '../../core/participants/meeting-log';
import { remindUntil } from '../../core/participants/remind-until';
import type { ReminderFacts } from '../../core/participants/reminders';
import { dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { classNames } from './class-names';
import type { Store } from './ports';
import { readCalendar } from './read-calendar';

/** A reminder outlives holidays, all but those of summer (`remindUntil`). */
const LONGEST_REMINDER = 23 * 24 * 60 * 60_000;

/**
 * The lessons that may be reminded of at `now` (ISO instant) or that begin within `ahead`
 * milliseconds. Those whose time is over are left out before anything more is read of them.
 */
export function readReminderFacts(
  store: Store,
  timeZone: string,
  now: string,
  ahead: number,
): readonly ReminderFacts[] {
  const [from, to] = [Date.parse(now) - LONGEST_REMINDER, Date.parse(now) + ahead].map((at) =>
    new Date(at).toISOString(),
  );
  const nameOf = classNames(store);
  const untilOf = untilByDate(store, timeZone);
  return store
    .lessonsBetween(from ?? now, to ?? now)
    .filter(({ status }) => status === 'planned')
    .map((lesson) => ({ lesson, until: untilOf(lesson) }))
    .filter(({ until }) => Date.parse(until) > Date.parse(now))
    .map(({ lesson, until }) => ({
      ...factsOf(store, lesson, now),
      className: nameOf(lesson.classId),
      until,
    }));
}

/** The same facts as they may be told while the vault is locked: on a screen that anybody may see. */
export function withoutClassNames(facts: readonly ReminderFacts[]): readonly ReminderFacts[] {
  return facts.map((lesson) => ({ ...lesson, className: '', subject: '' }));
}

function factsOf(
  store: Store,
  lesson: Lesson,
  now: string,
): Omit<ReminderFacts, 'className' | 'until'> {
  const { id, classId, start, end, subject, kind, mode, status } = lesson;
  const log = store.meetingLog(id);
  const seen = countSeen(log, now);
  return {
    ...{ id, classId, start, end, subject, kind, mode, status },
    meetings: store.meetings(id).map(({ product, url }) => ({ product, url })),
    ...(seen !== undefined && { seen }),
    accepted: isAccepted(store, lesson, log, now),
    dismissed: store.isReminderDismissed(id),
  };
}

/**
 * Reports were taken over, or marks from one are in a register that is validated; neither undone
 * since, nor accepted before the meeting was over.
 */
function isAccepted(
  store: Store,
  { id, end }: Lesson,
  log: readonly MeetingLogEntry[],
  now: string,
): boolean {
  const events = store.registerEvents(id);
  const history = replayRegister(events);
  if (isTakenBack(events, history)) return false;
  const reports = store.lessonReports(id);
  if (reports.length > 0) return !sawMoreSince(reports, log, { end, now });
  return (
    history.state === 'done' &&
    Object.values(history.marks).some(({ evidence }) => evidence === 'participants')
  );
}

/** The lessons of a day end with the same one. */
function untilByDate(store: Store, timeZone: string): (lesson: Lesson) => string {
  const known = new Map<string, string>();
  return (lesson) => {
    const date = dateIn(timeZone, lesson.end);
    const until =
      known.get(date) ?? remindUntil(lesson, readCalendar(store, date, timeZone), timeZone);
    known.set(date, until);
    return until;
  };
}
