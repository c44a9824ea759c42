import { Temporal } from 'temporal-polyfill';
import { callFacts } from '../../attendance/call-facts';
import type { Mark } from '../../attendance/mark';
import type { RegisterState } from '../../attendance/register';
import type { Lesson } from '../../timetable/lesson';
import type { LocalMoment } from '../local-moment';
import { localMoment } from '../local-moment';

/** One register as the month of a class needs it. */
export type MonthRegister = {
  readonly lesson: Pick<Lesson, 'start' | 'end' | 'kind' | 'mode' | 'status'>;
  readonly state: RegisterState;
  /** Ids of the pupils called. */
  readonly roll: readonly string[];
  readonly marks: Readonly<Record<string, Mark>>;
  /** The lesson is of a group of the class. */
  readonly groupName?: string;
  /** An outage of the room that the lesson needed; absent: none is known. */
  readonly duringOutage?: boolean;
};

/** A validated register and the local moment at which its lesson began. */
export type CountedCall = MonthRegister & { readonly at: LocalMoment };

/** The counted calls in order of time; `uncounted`: lessons that have begun without being validated. */
export type MonthCalls = { readonly counted: readonly CountedCall[]; readonly uncounted: number };

/**
 * `minutesLate` in whole minutes; `calls`: on how many rolls, the denominator of the others. A pupil
 * who came late and left early counts in both; the unreachable and the exempted are not absent.
 */
export type CallTotals = {
  readonly absences: number;
  readonly lateness: number;
  readonly minutesLate: number;
  readonly left: number;
  readonly unreachable: number;
  readonly exempted: number;
  readonly calls: number;
};

/** Totals of no call at all. */
export const noCalls: CallTotals = {
  absences: 0,
  lateness: 0,
  minutesLate: 0,
  left: 0,
  unreachable: 0,
  exempted: 0,
  calls: 0,
};

/**
 * The registers of a month (`YYYY-MM`, on the clock of the time zone) that count: the validated
 * ones (DESIGN §5). A lesson still to come at `now` (ISO instant) is not waiting for anything, nor
 * is a cancelled one.
 */
export function callsOfMonth(
  registers: readonly MonthRegister[],
  month: string,
  timeZone: string,
  now: string,
): MonthCalls {
  const ofMonth = registers
    .map((register) => ({ ...register, at: localMoment(register.lesson.start, timeZone) }))
    .filter((register) => register.at.date.startsWith(`${month}-`))
    .sort((a, b) => Temporal.Instant.compare(a.lesson.start, b.lesson.start));
  return {
    counted: ofMonth.filter((register) => register.state === 'done'),
    uncounted: ofMonth.filter(
      ({ state, lesson }) =>
        state !== 'done' &&
        lesson.status !== 'cancelled' &&
        Temporal.Instant.compare(lesson.start, now) <= 0,
    ).length,
  };
}

/** What one pupil's marks add up to over the calls that had the pupil on the roll. */
export function countPupil(pupilId: string, calls: readonly CountedCall[]): CallTotals {
  return calls
    .filter((call) => call.roll.includes(pupilId))
    .map((call) => countMark(call.marks[pupilId], call))
    .reduce(addTotals, noCalls);
}

/** The sum of two totals. */
export function addTotals(a: CallTotals, b: CallTotals): CallTotals {
  return {
    absences: a.absences + b.absences,
    lateness: a.lateness + b.lateness,
    minutesLate: a.minutesLate + b.minutesLate,
    left: a.left + b.left,
    unreachable: a.unreachable + b.unreachable,
    exempted: a.exempted + b.exempted,
    calls: a.calls + b.calls,
  };
}

function countMark(mark: Mark | undefined, call: CountedCall): CallTotals {
  const facts = callFacts(mark, call.lesson, false);
  const { absences, late, minutesLate, left, unreachable, exempted, calls } = facts;
  return { absences, lateness: late, minutesLate, left, unreachable, exempted, calls };
}
