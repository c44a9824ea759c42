import type { DaySpan } from '../../../../core/attendance/month-matrix';
import { type ClassDays, type ClassRegister, classDays } from '../../../../core/export/class-days';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { boundsOfDays } from '../../../../core/timetable/day';
import { classNames } from '../../class-names';
import { readCalendar } from '../../read-calendar';
import { readSpan } from '../../read-month';
import { readPupilsOfDays } from '../../read-month-pupils';
import { withGroups } from '../../with-groups';
import type { Making } from './document-maker';

type Asked = Pick<SchoolClass, 'id' | 'name' | 'schoolYearId'>;
type Reading = Pick<Making, 'store' | 'timeZone' | 'now'>;

/** A class over some days with its groups' lessons, as the screen of the month reads them. */
export function readClassDays(asked: Asked, days: DaySpan, reading: Reading): ClassDays {
  const { store, timeZone } = reading;
  const span = boundsOfDays(days, timeZone);
  const nameOf = classNames(store);
  const registers = readSpan(store, span, timeZone, withGroups(store, asked.id)).map(
    (register): ClassRegister => {
      const { classId } = register.lesson;
      return { ...register, ...(classId !== asked.id && { groupName: nameOf(classId) }) };
    },
  );
  return withRegisters(registers, asked, days, reading);
}

/** The same without any register: who is in the class, and its days. */
export function readUncalledDays(asked: Asked, days: DaySpan, reading: Reading): ClassDays {
  return withRegisters([], asked, days, reading);
}

function withRegisters(
  registers: readonly ClassRegister[],
  { id, name, schoolYearId }: Asked,
  days: DaySpan,
  { store, timeZone, now }: Reading,
): ClassDays {
  return classDays({
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
  });
}
