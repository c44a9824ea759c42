import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../timetable/day';
import type { Lesson } from '../timetable/lesson';
import type { RegisterState } from './register';
import type { Marks } from './register-history';

/** A register as the follow-up needs it. */
export type FollowedRegister<L> = {
  readonly lesson: L;
  readonly state: RegisterState;
  /** Pupil ids. */
  readonly roll: readonly string[];
  readonly marks: Marks;
};

/** A pupil who was unreachable at least once. */
export type Unreached<L> = {
  readonly pupilId: string;
  /** The lessons in which the pupil was unreachable, oldest first. */
  readonly lessons: readonly L[];
  /**
   * `YYYY-MM-DD`, local: unreachable at every call since that day. Absent when a later one says
   * otherwise, by its validation or by a mark.
   */
  readonly since?: string;
};

/** The pupils who were unreachable in registers, also in those that are not validated yet. */
export function unreachedPupils<L extends Pick<Lesson, 'start'>>(
  registers: readonly FollowedRegister<L>[],
  timeZone: string,
): Unreached<L>[] {
  const pupils = new Map<string, { lessons: L[]; since: L | null }>();
  for (const { lesson, state, roll, marks } of inOrder(registers)) {
    for (const pupilId of new Set(roll)) {
      const known = pupils.get(pupilId);
      const presence = marks[pupilId]?.presence;
      if (presence === 'unreachable') {
        const { lessons, since } = known ?? { lessons: [], since: null };
        pupils.set(pupilId, { lessons: [...lessons, lesson], since: since ?? lesson });
      } else if (known !== undefined && (state === 'done' || presence !== undefined)) {
        known.since = null;
      }
    }
  }
  return [...pupils].map(([pupilId, { lessons, since }]) => ({
    pupilId,
    lessons,
    ...(since !== null && { since: dateIn(timeZone, since.start) }),
  }));
}

function inOrder<L extends Pick<Lesson, 'start'>>(
  registers: readonly FollowedRegister<L>[],
): readonly FollowedRegister<L>[] {
  return registers
    .map((register) => ({
      register,
      at: Temporal.Instant.from(register.lesson.start).epochMilliseconds,
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ register }) => register);
}
