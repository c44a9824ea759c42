import { isDuringOutage } from '../../core/attendance/during-outage';
import type { Outage } from '../../core/reachability/outage';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** Says of the lessons of a span whether they fell into an outage; read once for each class. */
export function outageReader(
  store: Pick<Store, 'outagesOfClass'>,
  { from, to }: { readonly from: string; readonly to: string },
): (lesson: Lesson) => boolean {
  const known = new Map<string, readonly Outage[]>();
  return (lesson) => {
    const ofClass = known.get(lesson.classId) ?? store.outagesOfClass(lesson.classId, from, to);
    known.set(lesson.classId, ofClass);
    return isDuringOutage(lesson, ofClass);
  };
}
