import type { JoinedParticipant, LessonReport } from '../../../core/participants/lesson-report';
import type { Participant } from '../../../core/participants/report';

/**
 * What was accepted of one participant of the log of a meeting: of the log only pupils were kept,
 * and their places moved, so that they are known by their names; of several who are called the same,
 * as all are who gave no name, by the moment at which they came.
 */
export function keptOfLog(
  accepted: LessonReport | undefined,
  participants: readonly Participant[],
  place: number,
): JoinedParticipant | undefined {
  const asked = participants[place];
  const called = accepted?.participants.filter(({ name }) => name === asked?.name) ?? [];
  if (called.length === 0) return undefined;
  const isAlone = participants.filter(({ name }) => name === asked?.name).length === 1;
  if (isAlone && called.length === 1) return called[0];
  const came = asked?.intervals[0]?.from;
  return called.find(({ intervals }) => intervals[0]?.from === came);
}
