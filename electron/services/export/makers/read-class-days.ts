import type { DaySpan } from '../../../../core/attendance/month-matrix';
import type { ClassDays, ClassRegister } from '../../../../core/export/class-days';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { boundsOfDays } from '../../../../core/timetable/day';
import { readCalendar } from '../../read-calendar';
import { readSpan } from '../../read-month';
import { readPupilsOfDays } from '../../read-month-pupils';
import { withGroups } from '../../with-groups';
import type { Making } from './document-maker';

/** A class over some days with its groups' lessons, as the screen of the month reads them. */
export function readClassDays(
  { id, name, schoolYearId }: Pick<SchoolClass, 'id' | 'name' | 'schoolYearId'>,
  days: DaySpan,
  { store, timeZone, now }: Pick<Making, 'store' | 'timeZone' | 'now'>,
): ClassDays {
  const span = boundsOfDays(days, timeZone);
  const names = new Map(store.classes().map((each) => [each.id, each.name]));
  const registers = readSpan(store, span, timeZone, withGroups(store, id)).map(
    (register): ClassRegister => {
      const group = register.lesson.classId === id ? undefined : names.get(register.lesson.classId);
      return { ...register, ...(group !== undefined && { groupName: group }) };
    },
  );
  return {
    ...days,
    className: name,
    // Days that go on into the next year are counted by the calendar of the class all the same.
    calendar:
      store.schoolYears().find((year) => year.id === schoolYearId) ??
      readCalendar(store, days.to, timeZone),
    timeZone,
    ...readPupilsOfDays(store, id, days),
    registers,
    writtenAt: now,
  };
}
