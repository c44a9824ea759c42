import type { ClosedPeriod } from '../timetable/school-year';

/** Who wrote a calendar; `calendar` is any other program. */
export type CalendarProducer = 'pronote' | 'hyperplanning' | 'edifice' | 'holidays' | 'calendar';

/**
 * Who a lesson is for, as the file names it. `unknown`: the program does not say, and the name is
 * the title of the event.
 */
export type CalendarAudience = {
  readonly name: string;
  readonly kind: 'class' | 'group' | 'unknown';
  /** The class that a group is a part of, where the file says it. */
  readonly parent?: string;
};

/** A lesson of a calendar file. */
export type CalendarLesson = {
  /** The stable part of the UID: the same lesson has it in the next export. */
  readonly key: string;
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly audience: CalendarAudience;
  readonly status: 'planned' | 'cancelled';
  readonly location?: string;
};

/** What a calendar file holds. */
export type CalendarFile = {
  readonly producer: CalendarProducer;
  readonly lessons: readonly CalendarLesson[];
  /** All-day events that are holidays. */
  readonly closed: readonly ClosedPeriod[];
  /** What was left out, and why: a code and its facts. */
  readonly warnings: readonly CalendarWarning[];
};

/** What of a file did not become lessons, and how many of it (`facts.count`, in events). */
export type CalendarWarning = {
  readonly code: 'event-unreadable' | 'recurrence-cut' | 'all-day-left-out' | 'duplicate-left-out';
  readonly facts: { readonly count: number };
};

/** A calendar that was imported; `name` is what it calls itself, or its producer. */
export type StoredCalendar = {
  readonly id: string;
  readonly producer: CalendarProducer;
  readonly name: string;
  /** ISO instant: nobody waits for the registers of what was taught before. */
  readonly firstImportedAt: string;
};

/** The largest file that is read; a year of PRONOTE weighs under one megabyte. */
export const LARGEST_CALENDAR_BYTES = 20_000_000;

/** A year of PRONOTE has some 800 events; five years of a busy diary fit. */
export const MOST_CALENDAR_EVENTS = 10_000;

/**
 * In characters; what is behind is left unread: reading parameters takes the square of the length
 * of a line.
 */
export const LONGEST_CALENDAR_LINE = 8_000;

/** Why a file is no calendar. */
export const CALENDAR_ERROR_CODES = [
  'calendar-unreadable',
  'calendar-empty',
  'calendar-too-large',
] as const;
/** One of `CALENDAR_ERROR_CODES`: nothing of the file is taken. */
export type CalendarErrorCode = (typeof CALENDAR_ERROR_CODES)[number];
