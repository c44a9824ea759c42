import type { ClassSummary, ClassView } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Requests } from '../../core/contract/requests';
import type { ServiceState } from '../../core/contract/watch-views';
import { cleanText } from '../../core/roster/clean-text';
import type { SchoolClass } from '../../core/roster/school-class';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { classNamed } from './class-named';
import { classOfCurrentYear } from './class-of-current-year';
import type { ClassPorts } from './class-ports';
import type { Store } from './ports';
import { readChain } from './read-chain';
import { rosterInYear } from './read-class-roster';
import { yearOn } from './year-on';

export type ClassService = ReturnType<typeof createClassService>;

type TypedClass = Requests['classes:add']['in'];

/** Classes and groups as they are today, or as they were at the end of their school year. */
export function createClassService(
  ports: ClassPorts & { readonly serviceState: (roomId: string) => ServiceState | undefined },
) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  function summariesOf(store: Store, year: StoredSchoolYear): ClassSummary[] {
    const current = yearOn(store, today());
    return store
      .classes()
      .filter(({ schoolYearId }) => schoolYearId === year.id)
      .map((one) => {
        const { pupils } = rosterInYear(store.enrolled(one.id), year, current, today());
        return { ...one, pupilCount: pupils.length };
      });
  }

  /** The day of the last validated register of a class, in a school year that is over. */
  function lastCall(store: Store, classId: string, year: StoredSchoolYear): string | undefined {
    const timeZone = ports.timeZone();
    const { to } = boundsOfDate(year.end, timeZone);
    const [last] = store.lastValidated(classId, to, 1);
    return last === undefined ? undefined : dateIn(timeZone, last.start);
  }

  function write(store: Store, work: () => void): void {
    store.transaction(work);
    ports.tellClasses();
  }

  return {
    /** What lessons, registers and rooms may be made for. */
    list(): readonly ClassSummary[] {
      const store = ports.store();
      return summariesOf(store, yearOn(store, today())).filter(
        ({ archivedOn }) => archivedOn === undefined,
      );
    },

    ofYear(schoolYearId: string): Result<readonly ClassSummary[], AppError> {
      const store = ports.store();
      const year = store.schoolYears().find(({ id }) => id === schoolYearId);
      if (year === undefined) return failure({ code: 'year-unknown' });
      return success(summariesOf(store, year));
    },

    read(classId: string): Result<ClassView, AppError> {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const current = yearOn(store, today());
      const year = store.schoolYears().find(({ id }) => id === found.schoolYearId) ?? current;
      const isCurrent = year.id === current.id;
      const lastCallOn = isCurrent ? undefined : lastCall(store, classId, year);
      return success({
        ...found,
        schoolYearLabel: year.label,
        isCurrent,
        ...(lastCallOn !== undefined && { lastCallOn }),
        ...rosterInYear(store.enrolled(classId), year, current, today()),
        rooms: readChain(store, classId, ports.serviceState),
      });
    },

    /** A class without pupils, of the school year that is going on. */
    add(typed: TypedClass): Result<{ classId: string }, AppError> {
      const store = ports.store();
      const classId = ports.newId();
      const schoolYearId = yearOn(store, today()).id;
      const added = withTyped(
        { id: classId, schoolYearId, name: '', kind: 'class', levels: [] },
        typed,
      );
      const refusal = refusalOf(store, added);
      if (refusal !== null) return failure({ code: refusal });
      write(store, () => store.addClass(added));
      return success({ classId });
    },

    /** Another name, colour and levels, of a group too. */
    change(classId: string, typed: TypedClass): Result<null, AppError> {
      const store = ports.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const changed = withTyped(asked.value.found, typed);
      const refusal = refusalOf(store, changed);
      if (refusal !== null) return failure({ code: refusal });
      write(store, () => store.changeClass(changed));
      return success(null);
    },

    /** Out of the lists, or back in them; its lessons and pupils stay as they are. */
    archive(classId: string, archived: boolean): Result<null, AppError> {
      const store = ports.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const { archivedOn, ...shown } = asked.value.found;
      const changed = archived ? { ...shown, archivedOn: archivedOn ?? today() } : shown;
      write(store, () => store.changeClass(changed));
      return success(null);
    },

    /** One that was made by mistake: pupils, lessons or rooms would lose what they belong to. */
    remove(classId: string): Result<null, AppError> {
      const store = ports.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      if (store.isClassUsed(classId)) return failure({ code: 'class-in-use' });
      write(store, () => store.removeClass(classId));
      return success(null);
    },
  };
}

function withTyped(known: SchoolClass, { name, colour, levels }: TypedClass): SchoolClass {
  const { colour: _before, ...rest } = known;
  const cleaned = levels.map((level) => cleanText(level).text).filter((level) => level !== '');
  return {
    ...rest,
    name: cleanText(name).text,
    levels: [...new Set(cleaned)],
    ...(colour !== null && { colour }),
  };
}

/** Names are unique in a school year, groups and archived classes included. */
function refusalOf(store: Store, { id, name, schoolYearId }: SchoolClass) {
  if (name === '') return 'class-name-missing';
  const holder = classNamed(store, name, schoolYearId);
  return holder !== undefined && holder.id !== id ? 'name-taken' : null;
}
