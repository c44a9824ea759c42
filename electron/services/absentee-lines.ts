import type { AbsenteeMark } from '../../core/attendance/absentees';
import type { AbsenteeLine } from '../../core/contract/register-views';
import { byName, nameInUse } from '../../core/roster/enrolled-pupil';
import type { Pupil } from '../../core/roster/pupil';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** « 6A » comes before « 10A ». */
const classOrder = new Intl.Collator('fr', { numeric: true });

/** Marks with the names of their pupils and classes, in order of class, name, lesson. */
export function absenteeLines(
  store: Pick<Store, 'findPupil'>,
  marks: readonly AbsenteeMark<Lesson>[],
  nameOf: (classId: string) => string,
): AbsenteeLine[] {
  const known = new Map<string, Pupil>();
  for (const { pupilId } of marks) {
    const pupil = known.get(pupilId) ?? store.findPupil(pupilId);
    if (pupil !== undefined) known.set(pupilId, pupil);
  }
  return marks
    .flatMap((marked) => {
      const pupil = known.get(marked.pupilId);
      return pupil === undefined ? [] : [{ pupil, line: lineOf(marked, pupil, nameOf) }];
    })
    .sort(
      (a, b) =>
        classOrder.compare(a.line.className, b.line.className) ||
        (a.pupil.id === b.pupil.id ? 0 : byName(a.pupil, b.pupil)) ||
        (a.line.start < b.line.start ? -1 : 1),
    )
    .map(({ line }) => line);
}

function lineOf(
  { lesson, pupilId, mark, validated }: AbsenteeMark<Lesson>,
  pupil: Pupil,
  nameOf: (classId: string) => string,
): AbsenteeLine {
  return {
    lessonId: lesson.id,
    pupilId,
    lastName: nameInUse(pupil),
    firstName: pupil.firstName,
    className: nameOf(lesson.classId),
    start: lesson.start,
    end: lesson.end,
    subject: lesson.subject,
    mark,
    validated,
  };
}
