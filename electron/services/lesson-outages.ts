import { outagesDuring } from '../../core/attendance/during-outage';
import type { Outage } from '../../core/reachability/outage';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/**
 * The outages that one lesson fell into: what was observed, then the teacher's word, which may have
 * come before the lesson or after it.
 */
export function lessonOutages(
  store: Pick<Store, 'outagesOfClass' | 'reportedOutages'>,
  lesson: Lesson,
): readonly Outage[] {
  const observed = store
    .outagesOfClass(lesson.classId, lesson.start, lesson.end)
    .filter(({ source }) => source === 'probe');
  return outagesDuring(lesson, [...observed, ...store.reportedOutages(lesson.id)]);
}
