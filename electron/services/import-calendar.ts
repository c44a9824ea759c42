import type { CalendarFile, StoredCalendar } from '../../core/calendar/calendar-file';
import type { AudienceChoice, LessonsOutcome } from '../../core/contract/timetable-views';
import { nameKey } from '../../core/roster/name-key';
import { closedPeriods } from '../../core/timetable/closed-days';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { reconcileLessons, type WantedLesson } from '../../core/timetable/reconcile-lessons';
import type { ClosedPeriod, StoredSchoolYear } from '../../core/timetable/school-year';
import { begunAmong } from './begun-lesson';
import { carryOutPlan } from './carry-out-plan';
import { classNamed } from './class-named';
import type { NewId, Store } from './ports';
import { replanSlots } from './replan-slots';

/** What is imported: a file, and what the teacher decided about it. */
export type CalendarImport = {
  readonly file: CalendarFile;
  readonly audiences: readonly AudienceChoice[];
  /** Whether the days without class of the file are kept too. */
  readonly closed: boolean;
  /** ISO instant. */
  readonly now: string;
  readonly newId: NewId;
  /** The school year in which the teacher is now. */
  readonly readYear: () => StoredSchoolYear;
};

/**
 * Writes a calendar in one transaction: groups, choices, lessons, days without class, and then the
 * lessons of the slots, since where a calendar has a lesson the slot's gives way.
 */
export function importCalendar(store: Store, given: CalendarImport): LessonsOutcome {
  let ofCalendar: LessonsOutcome = { added: 0, changed: 0, removed: 0, kept: 0 };
  const ofSlots = replanSlots(store, given.newId, given.readYear, () => {
    const classIds = classesOf(store, given);
    if (given.file.lessons.length > 0) ofCalendar = writeLessons(store, given, classIds);
    if (given.closed) addClosedPeriods(store, given);
  });
  return {
    added: ofCalendar.added + ofSlots.added,
    changed: ofCalendar.changed + ofSlots.changed,
    removed: ofCalendar.removed + ofSlots.removed,
    kept: ofCalendar.kept + ofSlots.kept,
  };
}

/**
 * The stored calendar that a file is a later export of: the one with which it shares the most
 * lessons of this school year, since programs begin their numbers anew each year. The schools of
 * one teacher may have given some numbers twice: half of the shorter one is shared, or a lesson at
 * its hour.
 */
export function knownCalendar(
  store: Store,
  file: CalendarFile,
  year: StoredSchoolYear,
): StoredCalendar | undefined {
  const starts = new Map(file.lessons.map(({ key, start }) => [key, Date.parse(start)]));
  const { from } = boundsOfDate(year.start, year.timeZone);
  const alike = store.calendars().flatMap((calendar) => {
    const lessons = store.lessonsOfSource(calendar.id).filter(({ start }) => start >= from);
    const shared = lessons.filter(({ source }) => source && starts.has(source.key));
    const isSame =
      shared.length * 2 >= Math.min(lessons.length, starts.size) ||
      shared.some(({ source, start }) => source && starts.get(source.key) === Date.parse(start));
    return shared.length > 0 && isSame ? [{ calendar, shared: shared.length }] : [];
  });
  return alike.sort((a, b) => b.shared - a.shared)[0]?.calendar;
}

/** The class of each audience by name; remembers the choices, and makes the groups that are new. */
function classesOf(store: Store, given: CalendarImport): ReadonlyMap<string, string> {
  const classIds = new Map<string, string>();
  for (const { name, choice } of given.audiences) {
    if (choice.kind === 'class') classIds.set(name, choice.classId);
    if (choice.kind === 'new-group') classIds.set(name, groupNamed(store, name, given));
    store.putAudienceChoice(name, classIds.get(name) ?? null);
  }
  return classIds;
}

/** A group without pupils yet; the one of this name if there is one in this school year. */
function groupNamed(store: Store, name: string, { readYear, newId }: CalendarImport): string {
  const schoolYearId = readYear().id;
  const standing = classNamed(store, name, schoolYearId);
  if (standing !== undefined) return standing.id;
  const id = newId();
  store.addClass({ id, schoolYearId, name, kind: 'group', levels: [] });
  return id;
}

function writeLessons(
  store: Store,
  { file, now, newId, readYear }: CalendarImport,
  classIds: ReadonlyMap<string, string>,
): LessonsOutcome {
  const year = readYear();
  const known = knownCalendar(store, file, year);
  const id = known?.id ?? newId();
  // A name of its own may hold the teacher's name and birth date: the program stands for it.
  store.putCalendar({ id, producer: file.producer, name: file.producer, firstImportedAt: now });
  const span = daysOf(file, year.timeZone);
  const keys = new Set(file.lessons.map(({ key }) => key));
  const wanted = file.lessons.flatMap((lesson): WantedLesson[] => {
    const { key, audience, ...rest } = lesson;
    const classId = classIds.get(audience.name);
    return classId === undefined ? [] : [{ ...rest, classId, kind: 'lesson', source: { id, key } }];
  });
  const existing = existingLessons(store, id, span, keys);
  const plan = reconcileLessons({
    sources: new Set([id]),
    wanted,
    existing,
    begun: begunAmong(store, existing),
    newId,
  });
  return carryOutPlan(store, plan);
}

/**
 * The lessons of the calendar that the file speaks of, wherever they have been, and those of that
 * time that no other calendar gives: planned by a slot or added by hand, they may be its own.
 */
function existingLessons(
  store: Store,
  calendarId: string,
  span: Span,
  keys: ReadonlySet<string>,
): readonly Lesson[] {
  const calendars = new Set(store.calendars().map(({ id }) => id));
  const own = store
    .lessonsOfSource(calendarId)
    .filter(({ start, source }) => isIn(span, start) || (source && keys.has(source.key)));
  const others = store
    .lessonsBetween(span.from, span.to)
    .filter(({ source }) => source === undefined || !calendars.has(source.id));
  return [...own, ...others];
}

type Span = { readonly from: string; readonly to: string };

/** From the first day of the file to its last, both whole; lessons are in order of start. */
function daysOf({ lessons }: CalendarFile, timeZone: string): Span {
  const [first, last] = [lessons[0], lessons.at(-1)].map((lesson) =>
    boundsOfDate(dateIn(timeZone, lesson?.start ?? ''), timeZone),
  );
  return { from: first?.from ?? '', to: last?.to ?? '' };
}

function isIn({ from, to }: Span, start: string): boolean {
  return Date.parse(from) <= Date.parse(start) && Date.parse(start) < Date.parse(to);
}

/** Periods that are there already, by their days and name, are not added again. */
function addClosedPeriods(store: Store, { file, newId, readYear }: CalendarImport): void {
  const year = readYear();
  const standing = new Set(closedPeriods(year).map(periodKey));
  for (const period of file.closed.filter((each) => !standing.has(periodKey(each)))) {
    store.addClosedPeriod(year.id, { ...period, id: newId() });
  }
}

function periodKey({ name, first, last }: ClosedPeriod): string {
  return `${first} ${last} ${nameKey(name)}`;
}
