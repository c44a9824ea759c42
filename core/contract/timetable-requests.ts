import type { Slot } from '../timetable/slot';
import type { Nothing } from './nothing';
import type {
  AudienceChoice,
  CalendarPreview,
  LessonsOutcome,
  SchoolYearChange,
  SchoolYearView,
  SlotView,
  TypedLesson,
  WeekView,
} from './timetable-views';

/** What a screen may ask of the timetable. */
export type TimetableRequests = {
  /** The week that a date (`YYYY-MM-DD`) lies in; null is today. */
  'timetable:week': { in: { date: string | null }; out: WeekView };

  'slots:list': { in: Nothing; out: readonly SlotView[] };
  'slots:add': { in: { slots: readonly Omit<Slot, 'id'>[] }; out: LessonsOutcome };
  'slots:change': { in: { slot: Slot }; out: LessonsOutcome };
  'slots:remove': { in: { slotId: string }; out: LessonsOutcome };

  'lessons:add': { in: TypedLesson; out: { lessonId: string } };
  'lessons:change': { in: TypedLesson & { lessonId: string }; out: null };
  'lessons:cancel': { in: { lessonId: string }; out: null };
  'lessons:restore': { in: { lessonId: string }; out: null };
  /** Only a lesson added by hand in which nothing was recorded; others are cancelled. */
  'lessons:remove': { in: { lessonId: string }; out: null };

  'year:read': { in: Nothing; out: SchoolYearView };
  'year:write': { in: SchoolYearChange; out: LessonsOutcome };
  'year:close': { in: { name: string; first: string; last: string }; out: LessonsOutcome };
  'year:reopen': { in: { periodId: string }; out: LessonsOutcome };

  'calendar:choose': { in: Nothing; out: CalendarPreview | null };
  'calendar:import': {
    in: { token: string; audiences: readonly AudienceChoice[]; closed: boolean };
    out: LessonsOutcome;
  };
};
