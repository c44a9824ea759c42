import type { Lesson } from '../timetable/lesson';
import type { Mark } from './mark';
import { headKind, type RegisterState } from './register';
import type { Marks } from './register-history';

type Called<L> = {
  readonly lesson: L;
  readonly state: RegisterState;
  /** Pupil ids. */
  readonly roll: readonly string[];
  /** With the absences declared in advance. */
  readonly marks: Marks;
};

/** A mark that is not a plain presence. */
export type AbsenteeMark<L> = {
  readonly lesson: L;
  readonly pupilId: string;
  readonly mark: Mark;
  /** False while the register is not validated. */
  readonly validated: boolean;
};

/**
 * Who was not simply there: absent, unreachable, late, gone early or exempted, register by register.
 * Also before the validation; nothing is expected of a cancelled lesson.
 */
export function absenteesOf<L extends Pick<Lesson, 'status'>>(
  registers: readonly Called<L>[],
): AbsenteeMark<L>[] {
  return registers
    .filter(({ lesson, state }) => lesson.status === 'planned' || state === 'done')
    .flatMap(({ lesson, state, roll, marks }) =>
      roll.flatMap((pupilId) => {
        const mark = marks[pupilId];
        if (mark === undefined || isPlainPresence(mark)) return [];
        return [{ lesson, pupilId, mark, validated: state === 'done' }];
      }),
    );
}

/** Whether a mark says no more than that the pupil was there. */
export function isPlainPresence(mark: Mark): boolean {
  return headKind(mark) === 'present' && mark.exemption === undefined;
}
