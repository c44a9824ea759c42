import type { Motive, Reason } from '../../../core/attendance/reason';
import type { AbsencePeriod } from '../../../core/contract/register-views';
import type { Requests } from '../../../core/contract/requests';
import { formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { readHour } from '../../../core/timetable/read-hour';
import { shiftDate } from '../../../core/timetable/shift-date';
import { isMidnight } from './period-words';

/** What is typed in the form of an absence period; empty words are « not said ». */
export type PeriodDraft = {
  readonly pupilId: string;
  readonly from: string;
  readonly to: string;
  readonly fromHour: string;
  readonly toHour: string;
  readonly motive: Motive | '';
  readonly state: Reason['state'];
  readonly comment: string;
  readonly giveReason: boolean;
};

/** Today, nothing said. */
export function newPeriod(today: string): PeriodDraft {
  return {
    pupilId: '',
    from: today,
    to: today,
    fromHour: '',
    toHour: '',
    motive: '',
    state: 'stated',
    comment: '',
    giveReason: true,
  };
}

/** What the form would hold if this period had just been typed; a midnight is no hour. */
export function draftOf(period: Omit<AbsencePeriod, 'id'>, timeZone: string): PeriodDraft {
  const { pupilId, reason, comment } = period;
  const to = dateIn(timeZone, period.to);
  const hourOf = (instant: string) =>
    isMidnight(instant, timeZone) ? '' : formatTime(instant, timeZone, 'en');
  return {
    ...newPeriod(dateIn(timeZone, period.from)),
    pupilId,
    // The end is excluded: a day ends at the midnight of the next.
    to: isMidnight(period.to, timeZone) ? shiftDate(to, -1) : to,
    fromHour: hourOf(period.from),
    toHour: hourOf(period.to),
    ...(reason !== undefined && reason),
    ...(comment !== undefined && { comment }),
  };
}

/** Whether an hour was left empty or can be read. */
export function isHour(typed: string): boolean {
  return typed.trim() === '' || readHour(typed) !== null;
}

/** What is asked of main; null while the draft is not complete. */
export function periodOf(draft: PeriodDraft): Requests['periods:add']['in'] | null {
  const { pupilId, motive, state } = draft;
  if (pupilId === '' || !isHour(draft.fromHour) || !isHour(draft.toHour)) return null;
  const comment = draft.comment.trim();
  return {
    pupilId,
    from: momentOf(draft.from, draft.fromHour),
    to: momentOf(draft.to, draft.toHour),
    ...(motive !== '' && { reason: { motive, state } }),
    ...(comment !== '' && { comment }),
    giveReason: motive !== '' && draft.giveReason,
  };
}

/** A date, or a date with the hour that was typed. */
function momentOf(date: string, typed: string): string {
  const hour = readHour(typed);
  return hour === null ? date : `${date}T${hour}`;
}
