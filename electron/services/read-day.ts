import { countHeads } from '../../core/attendance/register';
import type { DayView, LessonView, NextLesson, ServiceState } from '../../core/contract/views';
import { mainAction } from '../../core/meeting/choose-room';
import { describeHoliday } from '../../core/strings/describe-holiday';
import type { Translate } from '../../core/strings/translate';
import { closedOn } from '../../core/timetable/closed-days';
import { boundsOfDate, currentLesson, dateIn, nextLesson } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { shiftDate } from '../../core/timetable/shift-date';
import type { Store } from './ports';
import { readCalendar } from './read-calendar';
import { type ReadRegister, readRegisters } from './read-registers';
import { roomsOf } from './room-service';

/** How far to look for the next lesson: over the longest holidays but those of summer. */
const DAYS_AHEAD = 30;

/** What a day is read with. */
type DayPorts = {
  readonly store: Store;
  readonly timeZone: string;
  readonly translate: Translate;
  readonly serviceState: (classId: string) => ServiceState | undefined;
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
  const rooms = roomsOf(store, lesson.classId);
  const service = serviceState(lesson.classId);
  const reportedAt = store.reportedOutage(lesson.id)?.startedAt;
  const meeting = store.lastMeeting(lesson.id);
  const reported = reportedAt !== undefined;
  return {
    ...lesson,
    className: store.findClass(lesson.classId)?.name ?? '',
    register: { state, counts: countHeads(roll, marks, state) },
    rooms,
    mainAction: mainAction({ ...rooms, service: service ?? null, reported }),
    ...(service !== undefined && { service }),
    ...(reported && { reportedAt }),
    ...(meeting !== undefined && { meeting }),
  };
}
