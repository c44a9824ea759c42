import { markHistory } from '../../../../core/attendance/mark-history';
import { isAwaited } from '../../../../core/attendance/month-matrix';
import { pupilCalls } from '../../../../core/attendance/pupil-year';
import { stayCheck } from '../../../../core/attendance/stay';
import { isWholeClass } from '../../../../core/export/class-days';
import { pupilTables } from '../../../../core/export/lessons/pupil-tables';
import type { RecordedRegister } from '../../../../core/export/lessons/pupil-tables-input';
import { nameInUse } from '../../../../core/roster/enrolled-pupil';
import { pupilKey } from '../../../../core/roster/name-key';
import type { Pupil } from '../../../../core/roster/pupil';
import { failure, success } from '../../../../core/shared/result';
import { boundsOfDays, dateIn } from '../../../../core/timetable/day';
import type { Lesson } from '../../../../core/timetable/lesson';
import type { StoredSchoolYear } from '../../../../core/timetable/school-year';
import { lessonOutages } from '../../lesson-outages';
import { outageReader } from '../../outage-reader';
import type { Store } from '../../ports';
import {
  type BegunRegister,
  begunRegisters,
  type ClassStay,
  classStaysOf,
  lessonsOfStays,
} from '../../read-pupil-year';
import type { DocumentMaker, Making } from './document-maker';

/** The year of one pupil, with how each mark is known. */
export const makePupil: DocumentMaker<'pupil'> = async ({ pupilId, schoolYearId }, making) => {
  const { store, now, t } = making;
  const pupil = store.findPupil(pupilId);
  if (pupil === undefined) return failure({ code: 'pupil-unknown' });
  const year = store.schoolYears().find(({ id }) => id === schoolYearId);
  if (year === undefined) return failure({ code: 'year-unknown' });
  await making.step(0, 1);
  const stays = classStaysOf(store, pupilId).filter(({ of }) => of.schoolYearId === year.id);
  const lessons = lessonsOfStays(store, stays, year);
  const begun = begunRegisters(store, pupilId, lessons);
  const calls = pupilCalls({
    pupilId,
    calendar: year,
    stays: stays.map(({ stay }) => stay),
    registers: recorded({ pupilId, stays, begun }, year, store),
  });
  const named = { lastName: nameInUse(pupil), firstName: pupil.firstName };
  const tables = pupilTables(
    {
      pupilId,
      ...named,
      ...birthDateOf(pupil, stays, making),
      yearLabel: year.label,
      stays: stays.map(({ stay, of }) => ({ ...stay, className: of.name })),
      calls,
      uncounted: awaitedLessons({ lessons, begun, stays }, year, now).length,
      isWhole: isWholeClass(calls),
      timeZone: year.timeZone,
      writtenAt: now,
    },
    t,
  );
  const facts = { pupil: `${named.lastName} ${named.firstName}`, year: year.label };
  return success({
    title: tables[0].title,
    fileName: t('exportLessons.pupil.fileName', facts),
    tables,
    landscape: true,
  });
};

/** The registers with what is known of this pupil's mark, and of no other. */
function recorded(
  {
    pupilId,
    stays,
    begun,
  }: {
    readonly pupilId: string;
    readonly stays: readonly ClassStay[];
    readonly begun: readonly BegunRegister[];
  },
  { start, end, timeZone }: StoredSchoolYear,
  store: Store,
): (RecordedRegister & { readonly lesson: Lesson })[] {
  const names = new Map(stays.map(({ of }) => [of.id, of.name]));
  const isDuring = outageReader(store, boundsOfDays({ from: start, to: end }, timeZone));
  return begun.map(({ lesson, state, roll, marks, events }) => {
    const mark = marks[pupilId];
    const outages = isDuring(lesson) ? lessonOutages(store, lesson) : [];
    const last = markHistory(events).findLast((line) => line.pupilId === pupilId);
    return {
      lesson,
      className: names.get(lesson.classId) ?? '',
      state,
      roll: roll.filter((id) => id === pupilId),
      marks: mark === undefined ? {} : { [pupilId]: mark },
      duringOutage: outages.length > 0,
      outages,
      ...(last !== undefined && { notedAt: last.at }),
    };
  });
}

/** Lessons that have begun while the pupil was in the class, and whose register is not validated. */
function awaitedLessons(
  {
    lessons,
    begun,
    stays,
  }: {
    readonly lessons: readonly Lesson[];
    readonly begun: readonly BegunRegister[];
    readonly stays: readonly ClassStay[];
  },
  { timeZone }: StoredSchoolYear,
  now: string,
): readonly Lesson[] {
  const states = new Map(begun.map(({ lesson, state }) => [lesson.id, state]));
  return lessons.filter((lesson) => {
    const inClass = stays.map(({ stay }) => stay).filter((s) => s.classId === lesson.classId);
    const pupilId = inClass[0]?.pupilId ?? '';
    const isIn = stayCheck(inClass)(pupilId, dateIn(timeZone, lesson.start));
    return isIn && isAwaited({ lesson, state: states.get(lesson.id) ?? 'todo' }, now);
  });
}

/** Only where another pupil of one of the classes bears the same name. */
function birthDateOf(
  pupil: Pupil,
  stays: readonly ClassStay[],
  { store }: Making,
): { readonly birthDate?: string } {
  const key = keyOf(pupil);
  const isTwice = stays.some(({ of }) =>
    store.enrolled(of.id).some((other) => other.id !== pupil.id && keyOf(other) === key),
  );
  return isTwice && pupil.birthDate !== undefined ? { birthDate: pupil.birthDate } : {};
}

function keyOf(pupil: Pupil): string {
  return pupilKey({ lastName: nameInUse(pupil), firstName: pupil.firstName });
}
