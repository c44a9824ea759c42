import { Temporal } from 'temporal-polyfill';

/** A date or a local time as a file writes it. */
export type IcsLocal = {
  readonly date: Temporal.PlainDate;
  /** Absent for a whole day. */
  readonly local?: Temporal.PlainDateTime;
  /** It ended in `Z`. */
  readonly utc: boolean;
};

/** Reads `2026-09-02`, `2026-09-02T08:15:00` and the same with `Z`, as jCal writes them. */
export function readLocalTime(value: unknown): IcsLocal | undefined {
  // ical.js makes `2026-09-02T::` of a day that is not said to be one.
  const found = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d:\d\d)(Z)?|::))?$/.exec(String(value));
  if (found === null) return undefined;
  const [, day = '', time, utc] = found;
  try {
    const date = Temporal.PlainDate.from(day);
    if (time === undefined) return { date, utc: false };
    return { date, local: date.toPlainDateTime(time), utc: utc !== undefined };
  } catch {
    return undefined;
  }
}
