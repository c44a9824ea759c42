import type { RegisterState } from '../attendance/register';
import type { CalendarAudience, CalendarProducer } from '../calendar/calendar-file';
import type { Lesson } from '../timetable/lesson';
import type { ClosedPeriod, SchoolYear } from '../timetable/school-year';
import type { Slot } from '../timetable/slot';
import type { WeekLetter } from '../timetable/week-letter';

/** A lesson on the timetable. */
export type WeekLesson = Lesson & {
  readonly className: string;
  readonly state: RegisterState;
  /** Something was recorded in it: it can be changed, never removed. */
  readonly begun: boolean;
};

/** One week on screen, Monday first. */
export type WeekView = {
  /** `YYYY-MM-DD` of the Monday. */
  readonly monday: string;
  readonly timeZone: string;
  /** Absent when the weeks of the year have no letter. */
  readonly letter?: WeekLetter;
  /** Seven days, Monday to Sunday. */
  readonly days: readonly WeekDay[];
  /** True when the holidays of this school year are not known. */
  readonly holidaysUnknown: boolean;
};

/** One day of the week that is shown. */
export type WeekDay = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The name of the holiday, when there is no class that day. */
  readonly closed?: string;
  /** In order of start, the cancelled ones too. */
  readonly lessons: readonly WeekLesson[];
};

/** A slot with the name of its class and the number of lessons that it gives. */
export type SlotView = Slot & {
  readonly className: string;
  readonly lessons: number;
};

/** What a change of slots, of the year or of a calendar did to the lessons. */
export type LessonsOutcome = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Lessons that should have gone or moved, and stayed: something is recorded, or changed by hand. */
  readonly kept: number;
};

/** The school year with all that follows from it. */
export type SchoolYearView = SchoolYear & {
  readonly midday: string;
  /** With an id: added by the teacher or from a file, and can be removed. */
  readonly closedPeriods: readonly (ClosedPeriod & { readonly id?: string })[];
  /** `YYYY-MM-DD` with the name of the day. */
  readonly publicHolidays: readonly { readonly date: string; readonly name: string }[];
  /** False when neither the zone nor a file tells the holidays of this year. */
  readonly holidaysKnown: boolean;
  /** Where the holidays of the zones come from; absent when they are not known for this year. */
  readonly zoneSource?: string;
};

/** What the teacher may change of a school year. */
export type SchoolYearChange = Pick<
  SchoolYear,
  'start' | 'end' | 'timeZone' | 'zone' | 'weekA' | 'weekCount'
> & {
  readonly midday: string;
  readonly openHalfDays: NonNullable<SchoolYear['openHalfDays']>;
};

/** A lesson as the teacher types it: date and local hours (`HH:mm`). */
export type TypedLesson = Pick<Lesson, 'classId' | 'subject' | 'kind' | 'mode'> & {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly location?: string;
};

/** Who a lesson of a calendar file is for, and the class that was chosen or guessed for it. */
export type AudienceView = CalendarAudience & {
  readonly lessons: number;
  /** A class or a group of the vault; null: nothing guessed, or left out the last time. */
  readonly classId: string | null;
  /** True when `classId` is what the teacher chose at an earlier import. */
  readonly remembered: boolean;
};

/** What a chosen calendar file holds, before anything is written. */
export type CalendarPreview = {
  /** Names this preview in `calendar:import`; good until the next preview. */
  readonly token: string;
  readonly fileName: string;
  readonly producer: CalendarProducer;
  /** First and last day with a lesson, `YYYY-MM-DD`; absent without lessons. */
  readonly span?: { readonly first: string; readonly last: string };
  readonly audiences: readonly AudienceView[];
  readonly lessons: number;
  readonly cancelled: number;
  /** Days without class, when the file has them. */
  readonly closed: readonly ClosedPeriod[];
  /** True when an earlier version of this calendar was imported: it is brought up to date. */
  readonly known: boolean;
  readonly warnings: readonly {
    readonly code: string;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
};

/** What to do with an audience: an existing class or group, a new group of this name, or nothing. */
export type AudienceChoice = {
  readonly name: string;
  readonly choice:
    | { readonly kind: 'class'; readonly classId: string }
    | { readonly kind: 'new-group' }
    | { readonly kind: 'leave-out' };
};
