import type { MeetingLogEntry } from './meeting-log';
import { participantKey } from './participant-key';

/**
 * How many names a meeting in the app's own window saw, reconnections and several devices of one
 * name counted once, each connection by the name that it had last; undefined where the teacher was
 * in no meeting, so that nobody could be seen.
 */
export function countSeen(log: readonly MeetingLogEntry[]): number | undefined {
  if (!log.some(({ kind }) => kind === 'entered')) return undefined;
  const names = new Map<string, string>();
  for (const { connection, name } of log) {
    if (connection !== undefined && name !== undefined) names.set(connection, name);
  }
  return new Set([...names.values()].map(participantKey)).size;
}
