import { countHeads } from '../../core/attendance/register';
import type { DayView, LessonView, NextLesson } from '../../core/contract/views';
import type { ServiceState } from '../../core/contract/watch-views';
import { describeHoliday } from '../../core/strings/describe-holiday';
import type { Translate } from '../../core/strings/translate';
import { closedOn } from '../../core/timetable/closed-days';
import { boundsOfDate, currentLesson, dateIn, nextLesson } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { shiftDate } from '../../core/timetable/shift-date';
import { lessonOutages } from './lesson-outages';
import type { Store } from './ports';
import { readCalendar } from './read-calendar';
import { lessonRooms } from './read-chain';
import { type ReadRegister, readRegisters } from './read-registers';
import { standingRooms } from './standing-rooms';

/** How far to look for the next lesson: over the longest holidays but those of summer. */
const DAYS_AHEAD = 30;

/** What a day is read with. */
type DayPorts = {
  readonly store: Store;
  readonly timeZone: string;
  readonly translate: Translate;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
  /** ISO instant. */
  readonly now: string;
};

/** The lessons of a date, or of today (null), with all that the Today screen says of them. */
export function readDay(ports: DayPorts, asked: string | null): DayView {
  const { store, timeZone } = ports;
  const today = dateIn(timeZone, ports.now);
  const date = asked ?? today;
  const lessons = lessonsOn(ports, date);
  const closed = closedOn(readCalendar(store, date, timeZone), date);
  const next = date === today ? lessonAfterToday(ports, lessons, today) : undefined;
  return {
    date,
    timeZone,
    lessons: readRegisters(store, lessons, timeZone).map((register) => viewOf(ports, register)),
    ...(closed !== null && { closed: describeHoliday(ports.translate, closed) }),
    ...(next !== undefined && { next }),
  };
}

/** Those that begin on a date, and those of the evening before that go on after midnight. */
function lessonsOn({ store, timeZone }: DayPorts, date: string): readonly Lesson[] {
  const { from, to } = boundsOfDate(date, timeZone);
  const before = boundsOfDate(shiftDate(date, -1), timeZone);
  const isOn = ({ start, end }: Lesson) =>
    Date.parse(start) >= Date.parse(from) || Date.parse(end) > Date.parse(from);
  return store.lessonsBetween(before.from, to).filter(isOn);
}

/** The first lesson of a later day, once none of today is on or still to come. */
function lessonAfterToday(
  { store, timeZone, now }: DayPorts,
  lessons: readonly Lesson[],
  today: string,
): NextLesson | undefined {
  if (currentLesson(lessons, now) !== undefined) return undefined;
  const from = boundsOfDate(today, timeZone).to;
  const { to } = boundsOfDate(shiftDate(today, DAYS_AHEAD), timeZone);
  const found = nextLesson(store.lessonsBetween(from, to), now);
  if (found === undefined) return undefined;
  const { id, classId, start, end, subject, kind } = found;
  const className = store.findClass(classId)?.name ?? '';
  return { id, classId, start, end, subject, kind, className };
}

function viewOf({ store, serviceState }: DayPorts, register: ReadRegister): LessonView {
  const { lesson, roll, marks, state } = register;
  const { chain, mainAction, nextRoomId, meeting } = standingRooms(store, serviceState, lesson);
  return {
    ...lesson,
    className: store.findClass(lesson.classId)?.name ?? '',
    register: { state, counts: countHeads(roll, marks, state) },
    rooms: lessonRooms(store, chain),
    mainAction,
    ...(nextRoomId !== undefined && { nextRoomId }),
    ...(meeting !== undefined && { meeting }),
    ...(lessonOutages(store, lesson).length > 0 && { attestable: true }),
  };
}
