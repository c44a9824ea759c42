import { minutesLate } from '../../../core/attendance/lateness';
import { minutesEarly } from '../../../core/attendance/leaving';
import type { Mark, OutageDecision } from '../../../core/attendance/mark';
import { type HeadKind, headKind } from '../../../core/attendance/register';
import { isUndecided } from '../../../core/attendance/unjustified';
import type { RegisterView } from '../../../core/contract/register-views';
import type { Language } from '../../../core/contract/views';
import { visioWords } from '../../../core/strings/describe-mark';
import { formatTime } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';

/** Where sentences about a register come from. */
export type Wording = { readonly t: Translate; readonly language: Language };

/** A mark as plain values: a row is drawn again only when one of them changes. */
export type RowState = {
  readonly mark: HeadKind;
  /** Announced in advance, and confirmed neither by a mark nor by the validation. */
  readonly isDeclared: boolean;
  /** Hours and minutes of a late arrival and of an early leaving; empty and 0 otherwise. */
  readonly arrival: string;
  readonly minutesLate: number;
  readonly leaving: string;
  readonly minutesEarly: number;
  /** What an outage during the lesson means for the pupil; empty: nothing. */
  readonly outage: OutageDecision | 'undecided' | '';
  /** Whatever else the mark says, in a few words. */
  readonly remarks: string;
};

const unmarked: RowState = {
  mark: 'unknown',
  isDeclared: false,
  arrival: '',
  minutesLate: 0,
  leaving: '',
  minutesEarly: 0,
  outage: '',
  remarks: '',
};

export function rowState(
  mark: Mark | undefined,
  { lesson, timeZone, state }: Pick<RegisterView, 'lesson' | 'timeZone' | 'state'>,
  { t, language }: Wording,
  duringOutage = false,
): RowState {
  if (mark === undefined) return unmarked;
  const { arrivedAt, leftAt } = mark;
  return {
    mark: headKind(mark),
    isDeclared: mark.evidence === 'declared' && state !== 'done',
    arrival: arrivedAt === undefined ? '' : formatTime(arrivedAt, timeZone, language),
    minutesLate: arrivedAt === undefined ? 0 : minutesLate(lesson, arrivedAt),
    leaving: leftAt === undefined ? '' : formatTime(leftAt, timeZone, language),
    minutesEarly: leftAt === undefined ? 0 : minutesEarly(lesson, leftAt),
    outage: mark.outage ?? (duringOutage && isUndecided(mark) ? 'undecided' : ''),
    remarks: remarksOf(mark, t),
  };
}

function remarksOf(mark: Mark, t: Translate): string {
  const { exemption, mode, reason, comment } = mark;
  return [
    exemption === 'here' ? t('attendance.exemptions.here') : '',
    mode === undefined ? '' : t(`attendance.pupilModes.${mode}`),
    visioWords(mark, t),
    reason === undefined ? '' : t(`rollcall.reasons.${reason.state}`),
    comment === undefined ? '' : t('rollcall.withComment'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** What an outage means for a pupil, in words; empty where there is nothing to say. */
export function outageWords({ outage }: Pick<RowState, 'outage'>, t: Translate): string {
  return outage === '' ? '' : t(`outages.${outage}`);
}

/** The state of a row in words, for the eye and for screen readers. */
export function stateWords(state: Omit<RowState, 'remarks'>, t: Translate): string {
  const hours = [
    state.arrival === '' ? '' : t('rollcall.lateAt', { time: state.arrival }),
    state.leaving === '' ? '' : t('rollcall.leftAt', { time: state.leaving }),
  ].filter((words) => words !== '');
  if (hours.length > 0) return hours.join(', ');
  return state.isDeclared ? t('rollcall.announced') : t(`common.marks.${state.mark}`);
}
