import type { LessonKind, LessonMode } from './lesson';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which weeks a slot takes place in. */
export const SLOT_WEEKS = ['all', 'A', 'B'] as const;
/** One of `SLOT_WEEKS`; A and B are the letters that the school gives its weeks. */
export type SlotWeeks = (typeof SLOT_WEEKS)[number];

/** A weekly recurring place in the timetable, on the clock of the school year's time zone. */
export type Slot = {
  readonly id: string;
  readonly classId: string;
  readonly kind: LessonKind;
  readonly weekday: Weekday;
  /** `HH:mm`, `start` before `end`. */
  readonly start: string;
  readonly end: string;
  readonly weeks: SlotWeeks;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly mode: LessonMode;
  readonly location?: string;
};
