import { Temporal } from 'temporal-polyfill';
import type { AbsencePeriod } from './absence-period';
import type { LessonSpan } from './lesson-span';
import type { Mark } from './mark';
import type { RegisterState } from './register';
import type { Marks } from './register-history';

/**
 * The absences of a roll that were declared in advance: the pupils with a period that has a moment
 * in common with the lesson (ISO instants, ends excluded). Of several periods, one with a reason.
 */
export function declaredMarks(
  periods: readonly AbsencePeriod[],
  lesson: LessonSpan,
  roll: readonly string[],
): Marks {
  const onRoll = new Set(roll);
  const marks: Record<string, Mark> = {};
  for (const period of periods) {
    if (!onRoll.has(period.pupilId) || !meetsLesson(period, lesson)) continue;
    const known = marks[period.pupilId];
    if (known !== undefined && (known.reason !== undefined || period.reason === undefined)) {
      continue;
    }
    marks[period.pupilId] = markOf(period);
  }
  return marks;
}

/**
 * Marks with the declared absences under them. A register that is done has those that its
 * validation froze, and no other: a period added later does not change it.
 */
export function withDeclared(marks: Marks, declared: Marks, state: RegisterState): Marks {
  return state === 'done' ? marks : { ...declared, ...marks };
}

/** Whether a period has a moment in common with a lesson; ends are excluded. */
export function meetsLesson(
  period: Pick<AbsencePeriod, 'from' | 'to'>,
  lesson: LessonSpan,
): boolean {
  return (
    Temporal.Instant.compare(period.from, lesson.end) < 0 &&
    Temporal.Instant.compare(lesson.start, period.to) < 0
  );
}

function markOf({ reason, comment }: AbsencePeriod): Mark {
  return {
    presence: 'absent',
    ...(reason !== undefined && { reason }),
    ...(comment !== undefined && { comment }),
    evidence: 'declared',
  };
}
