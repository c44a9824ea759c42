import { localClock } from '../../../../core/export/local-clock';
import type { Lesson } from '../../../../core/timetable/lesson';
import type { Store } from '../../ports';
import { rollReader } from '../../read-registers';
import { withGroups } from '../../with-groups';

/** The lessons of some classes whose roll call was begun. */
export type CalledLessons = {
  /** By class or group, then by start. */
  readonly lessons: readonly Lesson[];
  /** Of whom a lesson is told: in a group that was not asked for, of the pupils of the classes. */
  readonly isWanted: (lesson: Lesson, pupilId: string) => boolean;
  /** How many pupils were called in all, as far as enrolments say. */
  readonly expected: number;
};

/** Those of the classes and of their groups that start in a span of instants, `to` excluded. */
export function calledLessons(
  store: Pick<Store, 'classes' | 'lessonsOfClass' | 'registerStates' | 'enrolled'>,
  classIds: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
): CalledLessons {
  const clock = localClock(timeZone);
  const dateOf = (lesson: Lesson) => clock(lesson.start).date;
  const states = store.registerStates(from, to);
  const rollOn = rollReader(store);
  const asked = new Set(classIds);
  const ids = new Set([...classIds, ...classIds.flatMap((id) => withGroups(store, id))]);
  const lessons = [...ids].flatMap((id) =>
    store.lessonsOfClass(id, from, to).filter(({ id: lessonId }) => states.has(lessonId)),
  );
  const pupilsOn = pupilsReader(classIds, rollOn);
  const isWanted = (lesson: Lesson, pupilId: string) =>
    asked.has(lesson.classId) || pupilsOn(dateOf(lesson)).has(pupilId);
  let expected = 0;
  for (const lesson of lessons) {
    const roll = rollOn(lesson.classId, dateOf(lesson));
    expected += asked.has(lesson.classId)
      ? roll.length
      : roll.filter((pupilId) => isWanted(lesson, pupilId)).length;
  }
  return { lessons, isWanted, expected };
}

/** The pupils of all these classes on a date. */
function pupilsReader(
  classIds: readonly string[],
  rollOn: ReturnType<typeof rollReader>,
): (date: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (date) => {
    const pupils = known.get(date) ?? new Set(classIds.flatMap((id) => rollOn(id, date)));
    known.set(date, pupils);
    return pupils;
  };
}
