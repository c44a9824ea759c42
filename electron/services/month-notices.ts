import { countHalfDays } from '../../core/attendance/half-days';
import { halfDayMarks } from '../../core/attendance/tally-half-days';
import { noticesOf } from '../../core/attendance/thresholds';
import type { Notice } from '../../core/contract/register-views';
import { type EnrolledPupil, nameInUse } from '../../core/roster/enrolled-pupil';
import type { SchoolCalendar } from '../../core/timetable/school-year';
import type { Store } from './ports';
import type { MonthRegister } from './read-month';
import { stayOf } from './read-month-pupils';

type NamedPupil = EnrolledPupil & { readonly className: string };

/** The pupils who reached a threshold in a month, each once with the registers of all classes. */
export function monthNotices(
  store: Pick<Store, 'classes' | 'enrolled'>,
  registers: readonly MonthRegister[],
  schoolYear: SchoolCalendar,
  month: string,
): Notice[] {
  const pupils = pupilsOf(store, registers);
  const names = new Map(pupils.map((pupil) => [pupil.id, pupil]));
  const counts = countHalfDays({
    schoolYear,
    registers: registers.map(({ lesson, state, roll }) => ({ ...lesson, state, roll })),
    marks: registers.flatMap(({ lesson, marks, duringOutage }) =>
      halfDayMarks(lesson.id, marks, duringOutage),
    ),
    enrolments: pupils.map(stayOf),
  });
  return noticesOf(counts.filter((count) => count.month === month)).flatMap((notice) => {
    const pupil = names.get(notice.pupilId);
    if (pupil === undefined) return [];
    const { firstName, className } = pupil;
    return [{ ...notice, lastName: nameInUse(pupil), firstName, className }];
  });
}

/** Every enrolment in the classes of the registers; those in classes last, whose name is the pupil's. */
function pupilsOf(
  store: Pick<Store, 'classes' | 'enrolled'>,
  registers: readonly MonthRegister[],
): NamedPupil[] {
  const called = new Set(registers.map(({ lesson }) => lesson.classId));
  const classes = store.classes().filter(({ id }) => called.has(id));
  return [...classes.filter(isGroup), ...classes.filter((each) => !isGroup(each))].flatMap(
    ({ id, name }) => store.enrolled(id).map((pupil) => ({ ...pupil, className: name })),
  );
}

function isGroup({ kind }: { readonly kind: string }): boolean {
  return kind === 'group';
}
