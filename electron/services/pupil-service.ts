import type { AppError } from '../../core/contract/errors';
import { cleanPupil } from '../../core/roster/clean-pupil';
import { cleanText } from '../../core/roster/clean-text';
import { changedFields } from '../../core/roster/merging/changed-fields';
import { listedKey } from '../../core/roster/merging/listed-key';
import { isRefusable, refusedKey } from '../../core/roster/merging/refused-value';
import { pupilKey } from '../../core/roster/name-key';
import type { PupilFacts } from '../../core/roster/pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import { classOfCurrentYear, isInYear } from './class-of-current-year';
import type { ClassPorts } from './class-ports';
import type { Store } from './ports';
import { createPupilMoves } from './pupil-moves';
import { staysOf, stayUpTo } from './stays';
import { yearOn } from './year-on';

export type PupilService = ReturnType<typeof createPupilService>;

type AddedPupil = {
  readonly pupil: PupilFacts;
  /** First day in the class, `YYYY-MM-DD`. */
  readonly from: string;
  readonly level?: string;
};

/** Pupils by hand. Registers keep what they say: enrolments only decide the rolls to come. */
export function createPupilService(ports: ClassPorts) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  function write(store: Store, work: () => void): Result<null, never> {
    store.transaction(work);
    ports.tellClasses();
    return success(null);
  }

  return {
    ...createPupilMoves({ store: ports.store, today, timeZone: ports.timeZone, write }),

    add(classId: string, typed: AddedPupil): Result<{ pupilId: string }, AppError> {
      const store = ports.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const cleaned = cleanPupil(typed.pupil);
      if (!cleaned.ok) return failure({ code: cleaned.error });
      if (!isInYear(asked.value.year, typed.from)) return failure({ code: 'enrolment-bad-dates' });
      const pupilId = ports.newId();
      const level = cleanText(typed.level ?? '').text;
      write(store, () => {
        store.addPupil(pupilId, cleaned.value);
        store.enrol({ pupilId, classId, from: typed.from, ...(level !== '' && { level }) });
      });
      return success({ pupilId });
    },

    /**
     * What the teacher changed is theirs: a list does not change it back unasked. Lists go on
     * saying what they said before, find the pupil by that writing, and are not asked about.
     */
    change(pupilId: string, typed: PupilFacts): Result<null, AppError> {
      const store = ports.store();
      const before = store.findPupil(pupilId);
      if (before === undefined) return failure({ code: 'pupil-unknown' });
      const cleaned = cleanPupil(typed);
      if (!cleaned.ok) return failure({ code: cleaned.error });
      const after = cleaned.value;
      const changed = changedFields(before, after);
      if (changed.length === 0) return success(null);
      return write(store, () => {
        store.changePupil(pupilId, after);
        const byHand = new Set([...store.fieldsByHand(pupilId), ...changed]);
        store.putFieldsByHand(pupilId, [...byHand]);
        const keys = keysOf(after);
        for (const key of keysOf(before)) {
          if (!keys.has(key)) store.learnListedName(pupilId, key);
        }
        for (const field of changed) {
          const said = before[field];
          if (said === undefined || !isRefusable(field)) continue;
          store.refuseValue(pupilId, refusedKey(field, said));
        }
      });
    },

    /** An empty level is not known any more. */
    changeLevel(pupilId: string, classId: string, level: string): Result<null, AppError> {
      const store = ports.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const stays = staysOf(store, pupilId, classId);
      const stay = stayUpTo(stays, today()) ?? stays[0];
      if (stay === undefined) return failure({ code: 'enrolment-unknown' });
      const { level: _before, ...rest } = stay;
      const cleaned = cleanText(level).text;
      return write(store, () =>
        store.changeEnrolment({ ...rest, ...(cleaned !== '' && { level: cleaned }) }),
      );
    },

    /** One who was typed by mistake; the classes of an earlier school year stay as they were. */
    remove(pupilId: string): Result<null, AppError> {
      const store = ports.store();
      if (store.findPupil(pupilId) === undefined) return failure({ code: 'pupil-unknown' });
      if (isOfEarlierYear(store, pupilId, yearOn(store, today()).id)) {
        return failure({ code: 'year-over' });
      }
      if (store.usedPupils([pupilId]).has(pupilId)) return failure({ code: 'pupil-in-use' });
      return write(store, () => store.removePupil(pupilId));
    },
  };
}

/** Lists that have the birth date, and lists that have not. */
function keysOf(pupil: PupilFacts): ReadonlySet<string> {
  return new Set([pupilKey(pupil), listedKey(pupil)]);
}

function isOfEarlierYear(store: Store, pupilId: string, currentYearId: string): boolean {
  return store
    .enrolmentsOf(pupilId)
    .some(({ classId }) => store.findClass(classId)?.schoolYearId !== currentYearId);
}
