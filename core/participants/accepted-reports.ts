import type { RegisterEvent, RegisterHistory } from '../attendance/register-history';
import type { LessonReport } from './lesson-report';
import type { MeetingLogEntry } from './meeting-log';
import { reportFromLog } from './report-from-log';

/** What came within this (ms) after the acceptance is no more minutes for anybody. */
const LEAST_NEWS = 60_000;

/**
 * Whether everything that was taken over from the reports of a lesson is undone. A lesson of which
 * only reports were kept, without any act on its register, is none of them.
 */
export function isTakenBack(
  events: readonly RegisterEvent[],
  { inForce }: Pick<RegisterHistory, 'inForce'>,
): boolean {
  return events.some(isTakeOver) && !inForce.some(isTakeOver);
}

/**
 * Whether the log of a meeting saw more of the lesson than what was accepted of it: it was accepted
 * while the meeting went on. `now` and `end`, that of the lesson, are ISO instants.
 */
export function sawMoreSince(
  accepted: readonly Pick<LessonReport, 'source' | 'readAt'>[],
  log: readonly MeetingLogEntry[],
  { end, now }: { readonly end: string; readonly now: string },
): boolean {
  const report = accepted.find(({ source }) => source === 'log');
  if (report === undefined) return false;
  const moments = reportFromLog(log, now).participants.flatMap(({ intervals }) =>
    intervals.map(({ to }) => Date.parse(to)),
  );
  const last = moments.reduce((latest, moment) => Math.max(latest, moment), 0);
  return Math.min(last, Date.parse(end)) - Date.parse(report.readAt) > LEAST_NEWS;
}

function isTakeOver(event: RegisterEvent): boolean {
  return event.kind === 'mark-many' && event.cause === 'participants';
}
