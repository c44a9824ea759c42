import type { StoredCalendar } from '../../../core/calendar/calendar-file';
import type { Lesson } from '../../../core/timetable/lesson';
import type { Slot } from '../../../core/timetable/slot';

/** Slots, calendars and lessons. */
export type TimetableStore = {
  slots(schoolYearId: string): readonly Slot[];
  findSlot(id: string): Slot | undefined;
  addSlot(schoolYearId: string, slot: Slot): void;
  changeSlot(slot: Slot): void;
  removeSlot(id: string): void;

  calendars(): readonly StoredCalendar[];
  putCalendar(calendar: StoredCalendar): void;
  /** What the teacher chose for an audience at an earlier import; null is: left out. */
  audienceChoices(): ReadonlyMap<string, string | null>;
  putAudienceChoice(name: string, classId: string | null): void;

  /** Lessons that start in a span of instants, `to` excluded, in order; the cancelled ones too. */
  lessonsBetween(from: string, to: string): readonly Lesson[];
  lessonsOfClass(classId: string, from: string, to: string): readonly Lesson[];
  /** Planned by one slot or calendar. */
  lessonsOfSource(sourceId: string): readonly Lesson[];
  findLesson(id: string): Lesson | undefined;
  addLesson(lesson: Lesson): void;
  changeLesson(lesson: Lesson): void;
  removeLesson(id: string): void;
  /** Ids of the lessons of a span in which a mark, a meeting, an outage or a report was recorded. */
  begunLessons(from: string, to: string): ReadonlySet<string>;
};
