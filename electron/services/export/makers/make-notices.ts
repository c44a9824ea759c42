import { isAwaited } from '../../../../core/attendance/month-matrix';
import type { Notice } from '../../../../core/contract/register-views';
import { isWholeClass } from '../../../../core/export/class-days';
import { sayClasses, stemPeriod } from '../../../../core/export/document-stem';
import { noticesTable } from '../../../../core/export/lessons/notices-table';
import { success } from '../../../../core/shared/result';
import { dateIn } from '../../../../core/timetable/day';
import { lastDayOf } from '../../../../core/timetable/last-day-of';
import { monthsBetween } from '../../../../core/timetable/shift-date';
import { monthNotices } from '../../month-notices';
import { readCalendar } from '../../read-calendar';
import { type MonthRegister, readMonth } from '../../read-month';
import { readMonthPupils } from '../../read-month-pupils';
import { withGroups } from '../../with-groups';
import type { DocumentMaker, Making } from './document-maker';
import { readClasses } from './read-classes';

/** The pupils of the chosen classes, or of all, who reached a threshold in one of the months. */
export const makeNotices: DocumentMaker<'notices'> = async ({ from, to, classIds }, making) => {
  const { store, timeZone, now, t } = making;
  const chosen = readClasses(store, classIds);
  if (!chosen.ok) return chosen;
  const months = monthsBetween(from, to);
  const notices: Notice[] = [];
  const registers: MonthRegister[] = [];
  for (const [done, month] of months.entries()) {
    await making.step(done, months.length);
    const ofMonth = readNotices(month, classIds, making);
    notices.push(...ofMonth.notices);
    registers.push(...ofMonth.registers);
  }
  const names = chosen.value.map(({ name }) => name);
  const running = dateIn(timeZone, now).slice(0, 7);
  const table = noticesTable(
    {
      from,
      to,
      notices,
      uncounted: registers.filter((register) => isAwaited(register, now)).length,
      isWhole: isWholeClass(registers),
      ...(names.length > 0 && { classes: sayClasses(names, t) }),
      ...(from <= running && running <= to && { running }),
      timeZone,
      writtenAt: now,
    },
    t,
  );
  const period = stemPeriod({ from, to }, t);
  const fileName =
    names.length === 0
      ? t('exportLessons.notices.fileName', { period })
      : t('exportLessons.notices.fileNameOf', { period, classes: sayClasses(names, t) });
  return success({ title: table.title, fileName, tables: [table], landscape: true });
};

/**
 * A month is counted at the lessons of all classes, as on the screen, then cut to the pupils of the
 * chosen ones. The registers are those that may call these pupils.
 */
function readNotices(
  month: string,
  classIds: readonly string[],
  { store, timeZone }: Pick<Making, 'store' | 'timeZone'>,
): { readonly notices: readonly Notice[]; readonly registers: readonly MonthRegister[] } {
  const registers = readMonth(store, month, timeZone, 'all').filter(({ roll }) => roll.length > 0);
  const calendar = readCalendar(store, lastDayOf(month), timeZone);
  const notices = monthNotices(store, registers, calendar, month);
  if (classIds.length === 0) return { notices, registers };
  const concerned = new Set(classIds.flatMap((id) => withGroups(store, id)));
  const pupils = new Set(
    classIds.flatMap((id) =>
      readMonthPupils(store, id, month).pupils.map(({ pupilId }) => pupilId),
    ),
  );
  return {
    notices: notices.filter(({ pupilId }) => pupils.has(pupilId)),
    registers: registers.filter(
      ({ lesson, roll }) => concerned.has(lesson.classId) && roll.some((id) => pupils.has(id)),
    ),
  };
}
