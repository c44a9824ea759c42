import type { RegisterEvent } from '../../../core/attendance/register-history';
import type { AbsencePeriod, FollowUpEntry } from '../../../core/contract/register-views';
import type { Lesson } from '../../../core/timetable/lesson';

/** Registers, absences declared in advance, and the follow-up. */
export type RegisterStore = {
  /** Events of the register of a lesson, oldest first; empty = never begun. */
  registerEvents(lessonId: string): readonly RegisterEvent[];
  /**
   * The events of many lessons in one reading, by lesson id; a lesson without any is left out. Given
   * a pupil, only those that are needed to know the mark of this one.
   */
  registerEventsOf(
    lessonIds: readonly string[],
    pupilId?: string,
  ): ReadonlyMap<string, readonly RegisterEvent[]>;
  /** The last validated lessons of a class that start before an instant, the newest first. */
  lastValidated(classId: string, before: string, count: number): readonly Lesson[];
  /** State of the registers of a span by lesson id; a lesson without one is `todo`. */
  registerStates(from: string, to: string): ReadonlyMap<string, 'open' | 'done'>;
  /**
   * Holds the ids of the pupils whom registers name in lessons of the class that start in a span of
   * instants, `to` excluded; other words too.
   */
  calledIn(classId: string, from: string, to: string): ReadonlySet<string>;
  /** Adds one event; the register row is made by the first one. */
  addRegisterEvent(lessonId: string, event: RegisterEvent): void;

  absencePeriods(): readonly AbsencePeriod[];
  /** Those that have a moment in common with a span. */
  absencePeriodsBetween(from: string, to: string): readonly AbsencePeriod[];
  addAbsencePeriod(period: AbsencePeriod): void;
  removeAbsencePeriod(id: string): void;

  followUp(): readonly FollowUpEntry[];
  addFollowUp(entry: FollowUpEntry): void;
  removeFollowUp(id: string): void;
  /** How many absence periods, and entries of the follow-up, there are of a pupil. */
  countAbsencesOf(pupilId: string): { readonly periods: number; readonly followUp: number };
};
