import type { LessonView } from '../../../core/contract/views';

type Held = Pick<LessonView, 'start' | 'end' | 'mode' | 'status'>;

/** A remote or hybrid lesson of the day is over, and the teacher is not in another one. */
export function isAutostartDue(lessons: readonly Held[], now: string): boolean {
  const at = Date.parse(now);
  const planned = lessons.filter(({ status }) => status === 'planned');
  const isOn = planned.some(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end));
  const wasRemote = planned.some(({ mode, end }) => mode !== 'on-site' && Date.parse(end) <= at);
  return wasRemote && !isOn;
}
