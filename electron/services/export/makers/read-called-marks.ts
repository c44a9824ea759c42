import type { CalledMarks } from '../../../../core/export/lessons/marks-table';
import { nameInUse } from '../../../../core/roster/enrolled-pupil';
import type { Pupil } from '../../../../core/roster/pupil';
import { classNames } from '../../class-names';
import { outageReader } from '../../outage-reader';
import type { Store } from '../../ports';
import { type ReadRegister, readRegisters } from '../../read-registers';
import type { CalledLessons } from './called-lessons';

/** Registers that are held in memory at once. */
const LESSONS_AT_ONCE = 100;

/** Reads the marks of many lessons as they are asked for, some lessons at a time. */
export function* readCalledMarks(
  store: Store,
  { lessons, isWanted }: Pick<CalledLessons, 'lessons' | 'isWanted'>,
  span: { readonly from: string; readonly to: string },
  timeZone: string,
): Generator<CalledMarks> {
  const nameOf = classNames(store);
  const isDuringOutage = outageReader(store, span);
  const pupilOf = pupilReader(store);
  for (let first = 0; first < lessons.length; first += LESSONS_AT_ONCE) {
    const some = lessons.slice(first, first + LESSONS_AT_ONCE);
    for (const { lesson, state, roll, marks } of readRegisters(store, some, timeZone)) {
      if (state === 'todo') continue;
      const wanted = roll.filter((pupilId) => isWanted(lesson, pupilId));
      yield {
        lesson,
        className: nameOf(lesson.classId),
        state,
        duringOutage: isDuringOutage(lesson),
        pupils: pupilsOf(wanted, marks, pupilOf),
      };
    }
  }
}

function pupilsOf(
  pupilIds: readonly string[],
  marks: ReadRegister['marks'],
  pupilOf: (id: string) => Pupil | undefined,
): CalledMarks['pupils'] {
  return pupilIds.flatMap((pupilId) => {
    const pupil = pupilOf(pupilId);
    if (pupil === undefined) return [];
    const [lastName, { firstName }] = [nameInUse(pupil), pupil];
    const mark = marks[pupilId];
    return [{ pupilId, lastName, firstName, ...(mark !== undefined && { mark }) }];
  });
}

/** Each pupil is read once, however many lessons there are. */
function pupilReader(store: Pick<Store, 'findPupil'>): (id: string) => Pupil | undefined {
  const known = new Map<string, Pupil | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, store.findPupil(id));
    return known.get(id);
  };
}
