import type { Mark } from '../../../core/attendance/mark';
import { headKind } from '../../../core/attendance/register';
import type { HistoryLine } from '../../../core/contract/register-views';
import { formatShortDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import type { Wording } from './row-state';

/** All that a mark says, in words; null is no mark. */
export function describeMark(
  mark: Mark | null,
  timeZone: string,
  { t, language }: Wording,
): string {
  if (mark === null) return t('common.marks.unknown');
  const { arrivedAt, leftAt, exemption, mode, reason, comment, outage } = mark;
  const time = (instant: string) => formatTime(instant, timeZone, language);
  const hours = [
    arrivedAt === undefined ? '' : t('rollcall.lateAt', { time: time(arrivedAt) }),
    leftAt === undefined ? '' : t('rollcall.leftAt', { time: time(leftAt) }),
  ].filter((words) => words !== '');
  const presence =
    mark.evidence === 'declared' ? t('rollcall.announced') : t(`common.marks.${headKind(mark)}`);
  return [
    ...(hours.length > 0 ? hours : [presence]),
    exemption === 'here' ? t('attendance.exemptions.here') : '',
    mode === undefined ? '' : t(`attendance.pupilModes.${mode}`),
    reason === undefined
      ? ''
      : t('rollcall.history.reason', {
          state: t(`attendance.reasonStates.${reason.state}`),
          motive: t(`attendance.motives.${reason.motive}`),
        }),
    outage === undefined ? '' : t(`outages.${outage}`),
    visioWords(mark, t),
    comment === undefined ? '' : t('rollcall.history.comment', { comment }),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** What the visio says of the pupil, where the mark was taken over from it; else empty. */
export function visioWords(mark: Mark | null, t: Wording['t']): string {
  if (mark?.evidence !== 'participants') return '';
  const { attended } = mark;
  return attended === undefined
    ? t('rollcall.history.visio')
    : t('rollcall.history.visioMinutes', { ...attended });
}

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
