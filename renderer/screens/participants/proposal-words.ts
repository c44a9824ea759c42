import type { Mark } from '../../../core/attendance/mark';
import { headKind } from '../../../core/attendance/register';
import type { ProposalView } from '../../../core/contract/participant-views';
import type { Language } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';

type Wording = { readonly t: Translate; readonly language: Language };

/** What is proposed: « en retard, 8 h 12 ». */
export function proposalWords(
  { kind, mark }: Pick<ProposalView, 'kind' | 'mark'>,
  timeZone: string,
  wording: Wording,
): string {
  switch (kind) {
    case 'late':
    case 'left':
    case 'late-left':
      return mark === null ? '' : markInWords(mark, timeZone, wording);
    default:
      return wording.t(`participants.table.kinds.${kind}`);
  }
}

/** What stands in the register, in the words of the roll call. */
export function markInWords(mark: Mark, timeZone: string, { t, language }: Wording): string {
  const time = (instant: string) => formatTime(instant, timeZone, language);
  const { arrivedAt, leftAt } = mark;
  const hours = [
    arrivedAt === undefined ? '' : t('rollcall.lateAt', { time: time(arrivedAt) }),
    leftAt === undefined ? '' : t('rollcall.leftAt', { time: time(leftAt) }),
  ].filter((words) => words !== '');
  if (hours.length > 0) return hours.join(', ');
  return mark.evidence === 'declared'
    ? t('rollcall.announced')
    : t(`common.marks.${headKind(mark)}`);
}
