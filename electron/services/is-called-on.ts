import { boundsOfDate } from '../../core/timetable/day';
import type { Store } from './ports';

/** Whether a register of the class names the pupil in a lesson of a day (`YYYY-MM-DD`). */
export function isCalledOn(
  store: Pick<Store, 'calledIn'>,
  {
    pupilId,
    classId,
    on,
  }: { readonly pupilId: string; readonly classId: string; readonly on: string },
  timeZone: string,
): boolean {
  const { from, to } = boundsOfDate(on, timeZone);
  return store.calledIn(classId, from, to).has(pupilId);
}
