import type { Mark } from '../attendance/mark';
import { headKind } from '../attendance/register';
import type { Language } from '../contract/views';
import { formatTime } from './format-time';
import type { Translate } from './translate';

type Wording = { readonly t: Translate; readonly language: Language };

/** All that a mark says, in words; null is no mark. */
export function describeMark(
  mark: Mark | null,
  timeZone: string,
  { t, language }: Wording,
): string {
  if (mark === null) return t('common.marks.unknown');
  const { exemption, mode, reason, comment, outage } = mark;
  return [
    presenceInWords(mark, timeZone, { t, language }),
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

/** Whether the pupil is there, in the words of the roll call: « en retard, 8 h 12 », « absent ». */
export function presenceInWords(mark: Mark, timeZone: string, { t, language }: Wording): string {
  const { arrivedAt, leftAt } = mark;
  const time = (instant: string) => formatTime(instant, timeZone, language);
  const hours = [
    arrivedAt === undefined ? '' : t('rollcall.lateAt', { time: time(arrivedAt) }),
    leftAt === undefined ? '' : t('rollcall.leftAt', { time: time(leftAt) }),
  ].filter((words) => words !== '');
  if (hours.length > 0) return hours.join(', ');
  return mark.evidence === 'declared'
    ? t('rollcall.announced')
    : t(`common.marks.${headKind(mark)}`);
}

/** What the visio says of the pupil, where the mark was taken over from it; else empty. */
export function visioWords(mark: Mark | null, t: Translate): string {
  if (mark?.evidence !== 'participants') return '';
  const { attended } = mark;
  return attended === undefined
    ? t('rollcall.history.visio')
    : t('rollcall.history.visioMinutes', { ...attended });
}
