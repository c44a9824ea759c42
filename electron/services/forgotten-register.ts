import type { ForgottenRegister } from '../../core/contract/register-views';
import type { Lesson } from '../../core/timetable/lesson';

/** A register that waits to be taken or finished, as it crosses to the screens. */
export function forgottenRegister(
  waiting: { readonly lesson: Lesson; readonly state: 'todo' | 'open' },
  nameOf: (classId: string) => string,
): ForgottenRegister {
  const { id, classId, start, end, subject, kind } = waiting.lesson;
  const { state } = waiting;
  return { id, classId, start, end, subject, kind, className: nameOf(classId), state };
}
