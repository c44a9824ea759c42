import type { MeetingLogEntry } from './meeting-log';
import { reportFromLog } from './report-from-log';

/**
 * How many participants a meeting in the app's own window saw, as its report counts them at `now`
 * (ISO instant): reconnections of one name once. Undefined where the teacher was in no meeting, so
 * that nobody could be seen.
 */
export function countSeen(log: readonly MeetingLogEntry[], now: string): number | undefined {
  if (!log.some(({ kind }) => kind === 'entered')) return undefined;
  return reportFromLog(log, now).participants.length;
}
