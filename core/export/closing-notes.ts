import type { Translate } from '../strings/translate';
import { localMoment, sayDate, sayTime } from './local-moment';

/**
 * The two notes that end every document: where it comes from and when (`writtenAt`: ISO instant),
 * and that a teacher's own count does not replace the school's register (reference/domain.md §6).
 */
export function closingNotes(
  writtenAt: string,
  timeZone: string,
  t: Translate,
): readonly [string, string] {
  const { date, time } = localMoment(writtenAt, timeZone);
  return [
    t('exports.source', { date: sayDate(date, t), time: sayTime(time, t) }),
    t('exports.notOfficial'),
  ];
}
