import type { LessonsOutcome } from '../../core/contract/timetable-views';
import type { LessonsPlan } from '../../core/timetable/reconcile-lessons';
import type { Store } from './ports';

/** Writes a plan of lessons, inside the transaction of whoever planned. */
export function carryOutPlan(
  store: Pick<Store, 'addLesson' | 'changeLesson' | 'removeLesson'>,
  plan: LessonsPlan,
): LessonsOutcome {
  for (const id of plan.remove) store.removeLesson(id);
  for (const lesson of plan.change) store.changeLesson(lesson);
  for (const lesson of plan.add) store.addLesson(lesson);
  const { add, change, remove, kept } = plan;
  return { added: add.length, changed: change.length, removed: remove.length, kept };
}
