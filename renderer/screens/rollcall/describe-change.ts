import type { HistoryLine } from '../../../core/contract/register-views';
import { describeMark } from '../../../core/strings/describe-mark';
import { formatShortDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import type { Wording } from './row-state';

/** From what to what; a validation is only said. */
export function describeChange(line: HistoryLine, timeZone: string, wording: Wording): string {
  if (line.cause === 'validate') return wording.t('rollcall.history.validated');
  return wording.t('rollcall.history.fromTo', {
    before: describeMark(line.before, timeZone, wording),
    after: describeMark(line.after, timeZone, wording),
  });
}

/** « 23/11, 8 h 05 »: a register may be corrected days after its lesson. */
export function describeMoment(
  at: string,
  timeZone: string,
  { language }: Pick<Wording, 'language'>,
): string {
  const day = formatShortDate(dateIn(timeZone, at), language).slice(0, 5);
  return `${day}, ${formatTime(at, timeZone, language)}`;
}
