import type { AbsenteeMark } from '../../core/attendance/absentees';
import { isUndecided } from '../../core/attendance/unjustified';
import type { AbsenteeLine } from '../../core/contract/register-views';
import { byName, nameInUse } from '../../core/roster/enrolled-pupil';
import type { Pupil } from '../../core/roster/pupil';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** « 6A » comes before « 10A ». */
const classOrder = new Intl.Collator('fr', { numeric: true });

/** What the lines take from elsewhere. */
type Known = {
  readonly nameOf: (classId: string) => string;
  /** Whether a lesson fell into an outage. */
  readonly isDuringOutage: (lesson: Lesson) => boolean;
};

/** Marks with the names of their pupils and classes, in order of class, name, lesson. */
export function absenteeLines(
  store: Pick<Store, 'findPupil'>,
  marks: readonly AbsenteeMark<Lesson>[],
  known: Known,
): AbsenteeLine[] {
  const pupils = new Map<string, Pupil>();
  for (const { pupilId } of marks) {
    const pupil = pupils.get(pupilId) ?? store.findPupil(pupilId);
    if (pupil !== undefined) pupils.set(pupilId, pupil);
  }
  return marks
    .flatMap((marked) => {
      const pupil = pupils.get(marked.pupilId);
      return pupil === undefined ? [] : [{ pupil, line: lineOf(marked, pupil, known) }];
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
  { nameOf, isDuringOutage }: Known,
): AbsenteeLine {
  const undecided = isUndecided(mark) && isDuringOutage(lesson);
  return {
    lessonId: lesson.id,
    pupilId,
    lastName: nameInUse(pupil),
    firstName: pupil.firstName,
    className: nameOf(lesson.classId),
    start: lesson.start,
    end: lesson.end,
    subject: lesson.subject,
    kind: lesson.kind,
    mark,
    validated,
    ...(undecided && { undecided }),
  };
}
