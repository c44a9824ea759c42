import { replayRegister } from '../../../core/attendance/register-history';
import type { AppError } from '../../../core/contract/errors';
import { isTakenBack } from '../../../core/participants/accepted-reports';
import { remindUntil } from '../../../core/participants/remind-until';
import { nameInReport } from '../../../core/participants/report-from-log';
import type { ReviewedReport } from '../../../core/participants/review/reviewed-report';
import type { Result } from '../../../core/shared/result';
import { dateIn } from '../../../core/timetable/day';
import type { Store } from '../ports';
import { readCalendar } from '../read-calendar';
import { reportsToKeep } from './accept-reports';
import { type Draft, LOG_REPORT } from './draft';
import type { ParticipantPorts } from './participant-ports';
import type { Review } from './read-review';

/**
 * Takes the names of nobody of the class out of the log of a meeting whose report is accepted; those
 * of a meeting that goes on are left for its end.
 */
export function dropStrangers(
  store: Store,
  { reports, sheet }: Review,
  draft: Pick<Draft, 'removed'>,
): void {
  const log = reports.find(({ id }) => id === LOG_REPORT);
  if (log === undefined ? !draft.removed.has(LOG_REPORT) : log.live) return;
  const lessonId = sheet.lesson.id;
  store.dropNamesFromLog(lessonId, log === undefined ? [] : writtenNames(store, lessonId, log));
}

/** As the log has them: it keeps every blank around a name. */
function writtenNames(store: Store, lessonId: string, log: ReviewedReport): readonly string[] {
  const joined = log.participants.filter(({ pupilIds }) => pupilIds.length > 0);
  const kept = new Set(joined.map(({ name }) => name));
  const written = store.meetingLog(lessonId).flatMap(({ name }) => name ?? []);
  return [...new Set(written)].filter((name) => kept.has(nameInReport(name)));
}

/**
 * The report of a meeting may be accepted while the meeting goes on, and not again after it. Once
 * nothing reminds of that any more, strangers leave its log, and the report that is kept knows the
 * pupils as they were until the end; nobody is marked. What was taken back or never accepted stays.
 */
export function tidyLogs(
  ports: Pick<ParticipantPorts, 'store' | 'now' | 'newId' | 'timeZone' | 'log'>,
  review: (lessonId: string) => Result<Review, AppError>,
): void {
  try {
    const store = ports.store();
    for (const lessonId of store.logsAcceptedEarly()) {
      if (!isOver(store, lessonId, ports.timeZone(), ports.now())) continue;
      const found = review(lessonId);
      if (found.ok) tidyLog(store, found.value, ports.newId);
    }
  } catch (error) {
    // The vault is open all the same; the next time it is opened comes soon enough.
    ports.log('the logs of meetings', error);
  }
}

function tidyLog(store: Store, found: Review, newId: ParticipantPorts['newId']): void {
  if (found.reports.some(({ id, live }) => id === LOG_REPORT && live)) return;
  store.transaction(() => {
    store.putLessonReports(found.sheet.lesson.id, reportsToKeep(found, newId));
    dropStrangers(store, found, { removed: new Set() });
  });
}

function isOver(store: Store, lessonId: string, timeZone: string, now: string): boolean {
  const lesson = store.findLesson(lessonId);
  const events = store.registerEvents(lessonId);
  if (lesson === undefined || isTakenBack(events, replayRegister(events))) return false;
  const calendar = readCalendar(store, dateIn(timeZone, lesson.end), timeZone);
  return Date.parse(remindUntil(lesson, calendar, timeZone)) <= Date.parse(now);
}
