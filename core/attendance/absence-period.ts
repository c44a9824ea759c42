import type { Reason } from './reason';

/** An absence declared in advance, or a reason given for days that are past. */
export type AbsencePeriod = {
  readonly id: string;
  readonly pupilId: string;
  /** ISO instants; `to` excluded. */
  readonly from: string;
  readonly to: string;
  /** Absent: announced without a reason. */
  readonly reason?: Reason;
  readonly comment?: string;
};
