import { jitsiServer } from '../../core/meeting/jitsi-room';
import { type EnrolledPupil, enrolledOn } from '../../core/roster/enrolled-pupil';
import type { SchoolClass } from '../../core/roster/school-class';
import { isLastOfSchool, nextLevel } from '../../core/roster/school-level';
import type { ClassTask } from '../../core/roster/school-years';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { shiftDate } from '../../core/timetable/shift-date';
import type { Clock, NewId, Store } from './ports';
import { isRotatable } from './read-chain';
import { newJitsiRoom } from './type-room';

/** A class of the new year with the pupils that it took. */
export type CarriedClass = { readonly id: string; readonly pupilIds: readonly string[] };

type Making = {
  readonly now: Clock;
  readonly newId: NewId;
  readonly random: (count: number) => Uint8Array;
};

type Given = {
  readonly source: SchoolClass;
  readonly task: ClassTask & { readonly rooms: boolean };
  readonly from: Pick<StoredSchoolYear, 'end'>;
  readonly year: Pick<StoredSchoolYear, 'id' | 'start'>;
  /** The classes that were taken before this one. */
  readonly carried: readonly CarriedClass[];
};

/** Makes one class of the new year; call it inside a transaction. */
export function carryClass(store: Store, given: Given, making: Making): CarriedClass {
  const { source, task, year } = given;
  const id = making.newId();
  store.addClass({
    id,
    schoolYearId: year.id,
    name: task.name,
    kind: source.kind,
    levels: task.levels,
    continuesId: source.id,
    ...(source.colour !== undefined && { colour: source.colour }),
  });
  const pupils = task.way === 'empty' ? [] : goingOn(store, given);
  for (const pupil of pupils) {
    endStays(store, pupil.id, shiftDate(year.start, -1));
    store.enrol({
      pupilId: pupil.id,
      classId: id,
      from: year.start,
      ...levelIn(task, pupil),
    });
  }
  if (task.rooms) carryRooms(store, source.id, id, task, making);
  if (pupils.length > 0) carryPlans(store, source.id, id, making);
  return { id, pupilIds: pupils.map((pupil) => pupil.id) };
}

/** Those who were there on the last day; of a group those whose class goes on too. */
function goingOn(store: Store, { source, task, from, year, carried }: Given) {
  const last = from.end < year.start ? from.end : shiftDate(year.start, -1);
  const there = enrolledOn(store.enrolled(source.id), last);
  const taken = new Set(carried.flatMap(({ pupilIds }) => pupilIds));
  return there.filter((pupil) => {
    if (source.kind === 'group') return taken.has(pupil.id);
    // The last level of a class of several leaves the school.
    return task.way !== 'promote' || pupil.level === undefined || !isLastOfSchool(pupil.level);
  });
}

function levelIn(task: ClassTask, { level }: EnrolledPupil): { readonly level?: string } {
  if (level === undefined) return {};
  return { level: task.way === 'promote' ? (nextLevel(level) ?? level) : level };
}

/** Who goes on into a new year is not in the old classes any more. */
function endStays(store: Store, pupilId: string, to: string): void {
  for (const stay of store.enrolmentsOf(pupilId)) {
    const isOpen = stay.to === undefined || to < stay.to;
    if (isOpen && stay.from <= to) store.changeEnrolment({ ...stay, to });
  }
}

/** Other pupils get other names of Jitsi rooms: those of last year know the old ones. */
function carryRooms(
  store: Store,
  sourceId: string,
  classId: string,
  task: ClassTask,
  making: Making,
): void {
  const rooms = store.rooms(sourceId).map((room) => {
    const isRenewed = task.way === 'empty' && isRotatable(room);
    const url = isRenewed ? newJitsiRoom(jitsiServer(room.url), making.random) : room.url;
    return { ...room, id: making.newId(), classId, url, madeAt: making.now() };
  });
  store.putRooms(classId, rooms);
  store.putClassTexts(classId, store.classTexts(sourceId));
}

function carryPlans(store: Store, sourceId: string, classId: string, making: Making): void {
  for (const plan of store.seatingPlans(sourceId)) {
    store.putSeatingPlan(classId, { ...plan, id: making.newId() });
  }
}
