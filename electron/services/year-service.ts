import type { NewYearOffer, YearSummary } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import { cleanText } from '../../core/roster/clean-text';
import { enrolledOn } from '../../core/roster/enrolled-pupil';
import { classKey } from '../../core/roster/name-key';
import { proposedTask } from '../../core/roster/next-class';
import type { SchoolClass } from '../../core/roster/school-class';
import type { ClassTask } from '../../core/roster/school-years';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn, schoolYearOf } from '../../core/timetable/day';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { shiftDate } from '../../core/timetable/shift-date';
import { yearAfter } from '../../core/timetable/year-after';
import { type CarriedClass, carryClass } from './carry-class';
import type { ClassPorts } from './class-ports';
import type { Store } from './ports';
import { yearOn } from './year-on';

export type YearService = ReturnType<typeof createYearService>;

type Task = ClassTask & { readonly classId: string; readonly rooms: boolean };

/** From one school year to the next. Nothing of the old one changes but the end of its stays. */
export function createYearService(
  ports: ClassPorts & { readonly random: (count: number) => Uint8Array },
) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  /** The year to leave and the one to enter; `to` has no id before it has begun. */
  function turn(store: Store) {
    const current = yearOn(store, today());
    const before = store.schoolYear(shiftDate(current.start, -1));
    const next = isSummer(today(), current) ? followingYear(current, today()) : null;
    // Classes of the summer's year are taken over once the last ones are.
    if (next !== null) return { from: current, to: next };
    return before && { from: before, to: current };
  }

  return {
    list(): readonly YearSummary[] {
      const store = ports.store();
      const currentId = yearOn(store, today()).id;
      const classes = store.classes();
      return store.schoolYears().map(({ id, label, start, end }) => ({
        id,
        label,
        start,
        end,
        isCurrent: id === currentId,
        classCount: classes.filter(({ schoolYearId }) => schoolYearId === id).length,
      }));
    },

    offer(): NewYearOffer | null {
      const store = ports.store();
      const years = turn(store);
      if (years === undefined) return null;
      const { from, to } = years;
      const all = store.classes();
      const left = takeable(all, from.id);
      if (left.length === 0) return null;
      const toId = 'id' in to ? to.id : null;
      return {
        from: { id: from.id, label: from.label },
        to: { label: to.label, start: to.start, hasBegun: toId !== null },
        taken: all.filter(({ schoolYearId }) => schoolYearId === toId).map(({ name }) => name),
        classes: left.map((known) => ({
          ...known,
          pupilCount: enrolledOn(store.enrolled(known.id), lastDayOf(from, today())).length,
          roomCount: store.rooms(known.id).length,
          proposed: proposedTask(known),
        })),
      };
    },

    /** Makes the classes of the new year, which begins with them in summer; all or none. */
    carry(tasks: readonly Task[]): Result<{ classIds: readonly string[] }, AppError> {
      const store = ports.store();
      const years = turn(store);
      const wanted = tasks
        .filter(({ way }) => way !== 'leave')
        .map((task) => ({ ...task, name: cleanText(task.name).text }));
      if (years === undefined || wanted.length === 0) return failure({ code: 'nothing-to-carry' });
      const { from, to } = years;
      const known = new Map(takeable(store.classes(), from.id).map((each) => [each.id, each]));
      if (wanted.some(({ classId }) => !known.has(classId))) {
        return failure({ code: 'class-unknown' });
      }
      const refusal = refusalOfNames(store, 'id' in to ? to.id : null, wanted);
      if (refusal !== null) return failure({ code: refusal });
      const classIds = store.transaction(() => {
        const year = 'id' in to ? to : begin(store, from, to);
        const carried: CarriedClass[] = [];
        for (const { classId, ...task } of groupsLast(wanted, known)) {
          const source = known.get(classId);
          if (source === undefined) continue;
          carried.push(carryClass(store, { source, task, from, year, carried }, ports));
        }
        return carried.map(({ id }) => id);
      });
      ports.tellClasses();
      return success({ classIds });
    },
  };

  /** The year before ends the day before, so that no day has two. */
  function begin(
    store: Store,
    from: StoredSchoolYear,
    next: Omit<StoredSchoolYear, 'id' | 'closed'>,
  ): Pick<StoredSchoolYear, 'id' | 'start'> {
    const { id: fromId, label: _label, closed: _closed, ...calendar } = from;
    const end = shiftDate(next.start, -1);
    if (end < from.end) store.changeSchoolYear(fromId, { ...calendar, end });
    const id = ports.newId();
    store.addSchoolYear({ id, ...next });
    return { id, start: next.start };
  }
}

/** July and August, when classes are made for September: the holidays of every zone have begun. */
function isSummer(today: string, current: Pick<StoredSchoolYear, 'start'>): boolean {
  const month = Number(today.slice(5, 7));
  return (month === 7 || month === 8) && current.start < `${today.slice(0, 4)}-06-01`;
}

/** The year after, begun today. */
function followingYear(current: StoredSchoolYear, today: string) {
  const september = `${today.slice(0, 4)}-09-01`;
  const { closed: _closed, ...year } = current;
  const next = yearAfter({ ...year, end: today }, schoolYearOf(september, current.timeZone));
  return next && { ...next, start: today };
}

function lastDayOf(year: Pick<StoredSchoolYear, 'end'>, today: string): string {
  return year.end < today ? year.end : today;
}

/** Classes and groups of a year that were neither archived nor taken over. */
function takeable(all: readonly SchoolClass[], schoolYearId: string): readonly SchoolClass[] {
  const continued = new Set(all.map(({ continuesId }) => continuesId));
  return all.filter(
    (known) =>
      known.schoolYearId === schoolYearId &&
      known.archivedOn === undefined &&
      !continued.has(known.id),
  );
}

function refusalOfNames(
  store: Store,
  schoolYearId: string | null,
  wanted: readonly Pick<Task, 'name'>[],
) {
  const taken = new Set(
    store
      .classes()
      .filter((each) => each.schoolYearId === schoolYearId)
      .map(({ name }) => classKey(name)),
  );
  for (const { name } of wanted) {
    if (name === '') return 'class-name-missing';
    if (taken.has(classKey(name))) return 'name-taken';
    taken.add(classKey(name));
  }
  return null;
}

/** A group takes those of its pupils whose class was taken: classes come first. */
function groupsLast<T extends { readonly classId: string }>(
  tasks: readonly T[],
  known: ReadonlyMap<string, SchoolClass>,
): readonly T[] {
  const isGroup = ({ classId }: T) => known.get(classId)?.kind === 'group';
  return [...tasks.filter((task) => !isGroup(task)), ...tasks.filter(isGroup)];
}
