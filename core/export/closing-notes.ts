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

/**
 * The notes that end a document of counts over a period: what is not counted, that it is about the
 * lessons of one teacher, `closingNotes`.
 */
export function countedNotes(
  made: {
    /** Lessons of the period that have begun and whose register is not validated. */
    readonly uncounted: number;
    /** Whether its classes have one teacher: nothing is « à vos cours » then. */
    readonly isWhole: boolean;
    /** IANA name. */
    readonly timeZone: string;
    /** ISO instant. */
    readonly writtenAt: string;
  },
  t: Translate,
): readonly string[] {
  const { uncounted, isWhole, timeZone, writtenAt } = made;
  return [
    uncounted > 0
      ? t('exports.period.uncounted', { count: uncounted })
      : t('exports.period.allCounted'),
    ...(isWhole ? [] : [t('exports.period.yourLessons')]),
    ...closingNotes(writtenAt, timeZone, t),
  ];
}
