import type { YearRegister } from '../../core/attendance/pupil-year';
import { type RegisterEvent, replayRegister } from '../../core/attendance/register-history';
import type { Enrolment } from '../../core/roster/enrolment';
import type { SchoolClass } from '../../core/roster/school-class';
import { boundsOfDays } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import type { Store } from './ports';

/** A stay with its class. */
export type ClassStay = { readonly stay: Enrolment; readonly of: SchoolClass };

/** What was recorded of one pupil in a register; who else is marked there does not matter. */
export type BegunRegister = Pick<YearRegister, 'state' | 'roll' | 'marks'> & {
  readonly lesson: Lesson;
  /** Those that are needed to know the mark of this pupil. */
  readonly events: readonly RegisterEvent[];
};

/** In order of their first day; two of one day: the class behind its groups. */
export function classStaysOf(
  store: Pick<Store, 'classes' | 'enrolmentsOf'>,
  pupilId: string,
): readonly ClassStay[] {
  const classes = new Map(store.classes().map((each) => [each.id, each]));
  return store.enrolmentsOf(pupilId).flatMap((stay) => {
    const of = classes.get(stay.classId);
    return of === undefined ? [] : [{ stay, of }];
  });
}

/** The lessons of a year of all that the pupil was in. */
export function lessonsOfStays(
  store: Pick<Store, 'lessonsOfClass'>,
  stays: readonly ClassStay[],
  year: StoredSchoolYear,
): readonly Lesson[] {
  const { from, to } = boundsOfDays({ from: year.start, to: year.end }, year.timeZone);
  const classIds = new Set(
    stays.filter(({ of }) => of.schoolYearId === year.id).map(({ of }) => of.id),
  );
  return [...classIds].flatMap((classId) => store.lessonsOfClass(classId, from, to));
}

/** The registers of these lessons in which something was recorded, as the pupil needs them. */
export function begunRegisters(
  store: Pick<Store, 'registerEventsOf'>,
  pupilId: string,
  lessons: readonly Lesson[],
): readonly BegunRegister[] {
  const recorded = store.registerEventsOf(
    lessons.map(({ id }) => id),
    pupilId,
  );
  return lessons.flatMap((lesson) => {
    const events = recorded.get(lesson.id);
    if (events === undefined) return [];
    const { state, roll = [], marks } = replayRegister(events);
    return [{ lesson, state, roll, marks, events }];
  });
}
