import { forgottenRegisters } from '../../core/attendance/forgotten';
import { monthMatrix } from '../../core/attendance/month-matrix';
import type { AppError } from '../../core/contract/errors';
import type {
  AbsenteesView,
  ForgottenRegister,
  MonthView,
  Notice,
  UndecidedLesson,
} from '../../core/contract/register-views';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import { lastDayOf } from '../../core/timetable/last-day-of';
import { classNames } from './class-names';
import { forgottenRegister } from './forgotten-register';
import { monthNotices } from './month-notices';
import type { Clock, OpenStore } from './ports';
import { readAbsentees } from './read-absentees';
import { readCalendar } from './read-calendar';
import { readMonth } from './read-month';
import { readMonthPupils } from './read-month-pupils';
import { rollReader } from './read-registers';
import { readUndecided } from './read-undecided';
import { withGroups } from './with-groups';

export type OverviewService = ReturnType<typeof createOverviewService>;

/** What many registers say together: of a class, of a day, of a month. */
export function createOverviewService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
}) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  return {
    /** Of the current school year. */
    forgotten(): readonly ForgottenRegister[] {
      const store = ports.store();
      const timeZone = ports.timeZone();
      const calendar = readCalendar(store, today(), timeZone);
      const { from } = boundsOfDate(calendar.start, timeZone);
      const { to } = boundsOfDate(today(), timeZone);
      const states = store.registerStates(from, to);
      const rollOn = rollReader(store);
      const firstImports = new Map(
        store.calendars().map((each) => [each.id, each.firstImportedAt]),
      );
      const waiting = store
        .lessonsBetween(from, to)
        .filter(({ id, status }) => status === 'planned' && states.get(id) !== 'done')
        .map((lesson) => {
          const knownSince = firstImports.get(lesson.source?.id ?? '');
          return {
            lesson,
            state: states.get(lesson.id) ?? ('todo' as const),
            roll: rollOn(lesson.classId, dateIn(timeZone, lesson.start)),
            ...(knownSince !== undefined && { knownSince }),
          };
        });
      const nameOf = classNames(store);
      return forgottenRegisters(waiting, calendar, ports.now()).map((each) =>
        forgottenRegister(each, nameOf),
      );
    },

    /** Of the current school year: where pupils were away during an outage, and nobody decided. */
    undecided(): readonly UndecidedLesson[] {
      const store = ports.store();
      const timeZone = ports.timeZone();
      const { start } = readCalendar(store, today(), timeZone);
      const { from } = boundsOfDate(start, timeZone);
      const { to } = boundsOfDate(today(), timeZone);
      const nameOf = classNames(store);
      return readUndecided(store, { from, to }, timeZone).map(({ lesson, pupils }) => {
        const { id, classId, start: begin, end, subject, kind } = lesson;
        const className = nameOf(classId);
        return { id, classId, start: begin, end, subject, kind, className, pupils };
      });
    },

    /** Of all classes on a date (`YYYY-MM-DD`); null is today. */
    absentees(asked: string | null): AbsenteesView {
      return readAbsentees(ports.store(), {
        date: asked ?? today(),
        timeZone: ports.timeZone(),
        now: ports.now(),
        classIds: 'all',
      });
    },

    /** A class at its own lessons and at those of its groups; a group at its own. `YYYY-MM` */
    month(classId: string, month: string): Result<MonthView, AppError> {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const timeZone = ports.timeZone();
      const matrix = monthMatrix({
        month,
        calendar: readCalendar(store, lastDayOf(month), timeZone),
        ...readMonthPupils(store, classId, month),
        registers: readMonth(store, month, timeZone, withGroups(store, classId)),
        now: ports.now(),
      });
      return success({ classId, className: found.name, month, timeZone, ...matrix });
    },

    /** Across all classes, in a month `YYYY-MM`. */
    notices(month: string): readonly Notice[] {
      const store = ports.store();
      const timeZone = ports.timeZone();
      const calendar = readCalendar(store, lastDayOf(month), timeZone);
      return monthNotices(store, readMonth(store, month, timeZone, 'all'), calendar, month);
    },
  };
}
