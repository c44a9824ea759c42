import { cutRegisters, type DaySpan, isAwaited } from '../../../../core/attendance/month-matrix';
import { isWholeClass } from '../../../../core/export/class-days';
import { sayClasses, stemPeriod } from '../../../../core/export/document-stem';
import { remoteTables } from '../../../../core/export/lessons/remote-tables';
import type { Table } from '../../../../core/export/table';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { success } from '../../../../core/shared/result';
import { boundsOfDays } from '../../../../core/timetable/day';
import { classNames } from '../../class-names';
import { readCalendar } from '../../read-calendar';
import { readSpan } from '../../read-month';
import { readPupilsOfDays } from '../../read-month-pupils';
import { withGroups } from '../../with-groups';
import type { DocumentMaker, Making } from './document-maker';
import { readClasses } from './read-classes';

/** What the chosen classes followed from a distance, at the lessons of their groups too. */
export const makeRemote: DocumentMaker<'remote'> = async ({ from, to, classIds }, making) => {
  const { t } = making;
  const classes = readClasses(making.store, classIds);
  if (!classes.ok) return classes;
  const tables: Table[] = [];
  for (const [done, each] of classes.value.entries()) {
    await making.step(done, classes.value.length);
    tables.push(...tablesOf(each, { from, to }, making));
  }
  const fileName = t('exportLessons.remote.fileName', {
    classes: sayClasses(
      classes.value.map(({ name }) => name),
      t,
    ),
    period: stemPeriod({ from, to }, t),
  });
  const title = classes.value.length === 1 ? (tables[0]?.title ?? fileName) : fileName;
  return success({ title, fileName, tables, landscape: true });
};

function tablesOf(
  { id, name }: SchoolClass,
  days: DaySpan,
  { store, timeZone, now, t }: Making,
): readonly Table[] {
  const span = boundsOfDays(days, timeZone);
  const nameOf = classNames(store);
  const called = readPupilsOfDays(store, id, days);
  const registers = cutRegisters({
    ...days,
    ...called,
    calendar: readCalendar(store, days.to, timeZone),
    registers: readSpan(store, span, timeZone, withGroups(store, id)),
    now,
  });
  const done = registers.filter(({ state }) => state === 'done');
  return remoteTables(
    {
      ...days,
      className: name,
      pupils: called.pupils,
      registers: done.map((register) => ({
        ...register,
        className: nameOf(register.lesson.classId),
      })),
      uncounted: registers.filter((register) => isAwaited(register, now)).length,
      isWhole: isWholeClass(registers),
      timeZone,
      writtenAt: now,
    },
    t,
  );
}
