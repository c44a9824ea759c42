import type { Weekday } from './slot';

/** The three zones of metropolitan France. */
export const ZONES = ['A', 'B', 'C'] as const;
/** One of `ZONES`; elsewhere (overseas) the holidays come from the calendar file of the territory. */
export type Zone = (typeof ZONES)[number];

/** The unit of the law: before or after the mid-day. */
export type Half = 'morning' | 'afternoon';

/** A half-day of the week, `1-morning` to `7-afternoon`. */
export type WeekHalf = `${Weekday}-${Half}`;

/** Days without class, `YYYY-MM-DD`, both included. */
export type ClosedPeriod = {
  readonly name: string;
  readonly first: string;
  readonly last: string;
};

/** One that the teacher added or that a file gave: it can be taken away again. */
export type StoredClosedPeriod = ClosedPeriod & { readonly id: string };

/** What half-days are counted by. Dates are `YYYY-MM-DD`, both included. */
export type SchoolCalendar = {
  readonly start: string;
  readonly end: string;
  /** IANA name; Europe/Paris when absent. */
  readonly timeZone?: string;
  /** Its holidays are known for the years of `assets/school-calendar.json` only. */
  readonly zone?: Zone;
  /** `HH:mm` at which the afternoon begins; 13:00 when absent. */
  readonly midday?: string;
  /** Absent: Monday to Friday, and Saturday morning. */
  readonly openHalfDays?: readonly WeekHalf[];
  /** Added by the teacher or read from the calendar file of a zone. */
  readonly closed?: readonly ClosedPeriod[];
};

/** One school year of the vault. */
export type SchoolYear = SchoolCalendar & {
  readonly id: string;
  readonly label: string;
  readonly timeZone: string;
  /** A Monday (`YYYY-MM-DD`) whose week is an A week; absent: the weeks have no letter. */
  readonly weekA?: string;
  /** Whether the letters go on alternating in weeks without any class (`calendar`) or not (`class`). */
  readonly weekCount?: 'calendar' | 'class';
};

/** A school year as the vault has it, with its own closed periods. */
export type StoredSchoolYear = SchoolYear & { readonly closed: readonly StoredClosedPeriod[] };
