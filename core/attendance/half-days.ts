import type { Half } from '../timetable/school-year';

/** The half-days of one pupil in one calendar month, at the registers of one teacher. */
export type HalfDayCount = {
  readonly pupilId: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** Open half-days with at least one absence. */
  readonly brutes: number;
  /** Sum over the open half-days of minutes absent / minutes called. */
  readonly calculees: number;
  /** Open half-days with an absence whose reason is `none` or `refused` and no undecided outage. */
  readonly unjustified: number;
  /** Half-days with at least one validated register that has the pupil on its roll. */
  readonly open: number;
  /** The unjustified half-days, in order. */
  readonly unjustifiedDays: readonly { readonly date: string; readonly half: Half }[];
};
