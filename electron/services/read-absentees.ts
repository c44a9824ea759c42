import { absenteesOf } from '../../core/attendance/absentees';
import { forgottenRegisters } from '../../core/attendance/forgotten';
import type { AbsenteesView } from '../../core/contract/register-views';
import { boundsOfDate } from '../../core/timetable/day';
import { absenteeLines } from './absentee-lines';
import { classNames } from './class-names';
import { forgottenRegister } from './forgotten-register';
import { outageReader } from './outage-reader';
import type { Store } from './ports';
import { readCalendar } from './read-calendar';
import { type ReadRegister, readRegisters, rollReader } from './read-registers';
import { withGroups } from './with-groups';

/** A date (`YYYY-MM-DD`), and what it is read with. */
type AskedDay = {
  readonly date: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO instant. */
  readonly now: string;
  /** Whose pupils are listed, at the lessons of their groups too. */
  readonly classIds: readonly string[] | 'all';
};

/** Who was not simply there on a date, and the registers that are missing to the list. */
export function readAbsentees(store: Store, asked: AskedDay): AbsenteesView {
  const { date, timeZone, now } = asked;
  const { from, to } = boundsOfDate(date, timeZone);
  const registers = ofClasses(
    store,
    readRegisters(store, store.lessonsBetween(from, to), timeZone),
    asked,
  );
  const calendar = readCalendar(store, date, timeZone);
  const nameOf = classNames(store);
  return {
    date,
    timeZone,
    lines: absenteeLines(store, absenteesOf(registers), {
      nameOf,
      isDuringOutage: outageReader(store, { from, to }),
    }),
    missing: forgottenRegisters(registers, calendar, now).map((each) =>
      forgottenRegister(each, nameOf),
    ),
  };
}

function ofClasses(
  store: Store,
  registers: readonly ReadRegister[],
  { classIds, date }: AskedDay,
): readonly ReadRegister[] {
  if (classIds === 'all') return registers;
  const rollOn = rollReader(store);
  const pupils = new Set(classIds.flatMap((id) => rollOn(id, date)));
  const concerned = new Set(classIds.flatMap((id) => withGroups(store, id)));
  return registers
    .filter(({ lesson }) => concerned.has(lesson.classId))
    .map((register) => ({
      ...register,
      roll: classIds.includes(register.lesson.classId)
        ? register.roll
        : register.roll.filter((pupilId) => pupils.has(pupilId)),
    }));
}
