import type { Motive, Reason } from '../../../core/attendance/reason';
import type { Requests } from '../../../core/contract/requests';
import { readHour } from '../../../core/timetable/read-hour';

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
