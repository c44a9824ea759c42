/** How a lesson is given. */
export const LESSON_MODES = ['on-site', 'remote', 'hybrid'] as const;
/** One of `LESSON_MODES`; `hybrid`: some pupils in the room, some at a distance. */
export type LessonMode = (typeof LESSON_MODES)[number];

/** A register is of a lesson (secondary schools) or of a whole half-day (primary schools). */
export type LessonKind = 'lesson' | 'half-day';

/** One dated occurrence of teaching. `start` and `end` are ISO instants (UTC, `Z`). */
export type Lesson = {
  readonly id: string;
  /** A class, or a group: a group is a class whose pupils also belong to other ones. */
  readonly classId: string;
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly kind: LessonKind;
  readonly mode: LessonMode;
  /** A cancelled lesson stays on the timetable, and nothing is expected of it. */
  readonly status: 'planned' | 'cancelled';
  /** Where in the building, or anything else that says where. */
  readonly location?: string;
  /** Absent for a lesson added by hand. */
  readonly source?: LessonSource;
  /** Changed, moved or cancelled by the teacher: no slot and no calendar overwrites it. */
  readonly changedByHand: boolean;
};

/**
 * What a lesson comes from: a slot (`id` of the slot, `key` the date on which it was planned) or an
 * imported calendar (`id` of the calendar, `key` the stable part of its UID).
 */
export type LessonSource = { readonly id: string; readonly key: string };
