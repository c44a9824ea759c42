import { isUndecided } from '../../core/attendance/unjustified';
import type { Lesson } from '../../core/timetable/lesson';
import { outageReader } from './outage-reader';
import type { Store } from './ports';
import { readRegisters } from './read-registers';

/**
 * The lessons of a span in which pupils were away during an outage and nobody has decided, with the
 * number of these pupils; the newest first. Of classes without any outage nothing is read.
 */
export function readUndecided(
  store: Store,
  span: { readonly from: string; readonly to: string },
  timeZone: string,
): readonly { readonly lesson: Lesson; readonly pupils: number }[] {
  const { from, to } = span;
  const isDuring = outageReader(store, span);
  const lessons = store
    .classes()
    .filter(({ id }) => store.outagesOfClass(id, from, to).length > 0)
    .flatMap(({ id }) => store.lessonsOfClass(id, from, to))
    .filter(isDuring);
  return readRegisters(store, lessons, timeZone)
    .filter(({ lesson, state }) => lesson.status === 'planned' || state === 'done')
    .map(({ lesson, roll, marks }) => {
      const undecided = roll.filter((pupilId) => {
        const mark = marks[pupilId];
        return mark !== undefined && isUndecided(mark);
      });
      return { lesson, pupils: undecided.length };
    })
    .filter(({ pupils }) => pupils > 0)
    .sort((a, b) => (a.lesson.start < b.lesson.start ? 1 : -1));
}
