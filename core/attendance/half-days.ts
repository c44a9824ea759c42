import type { Half, SchoolCalendar } from '../timetable/school-year';
import { byHalfDay, halfDayReader } from './called-half-days';
import type { RegisterState } from './register';
import { type Stay, stayCheck } from './stay';
import { type CutRegister, type HalfDayMark, type Tally, tallyHalfDays } from './tally-half-days';

/** The half-days of one pupil in one calendar month, at the registers of one teacher. */
export type HalfDayCount = {
  readonly pupilId: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** Open half-days with at least one absence. */
  readonly brutes: number;
  /** Sum over the open half-days of minutes absent / minutes called. */
  readonly calculees: number;
  /** Open half-days with an absence whose reason is `none` or `refused` and no undecided outage. */
  readonly unjustified: number;
  /** Open half-days that are not unjustified and may become so: an outage is undecided in them. */
  readonly undecided: number;
  /** Half-days with at least one validated register that has the pupil on its roll. */
  readonly open: number;
  /** The unjustified half-days, in order. */
  readonly unjustifiedDays: readonly { readonly date: string; readonly half: Half }[];
};

/** A count that is added up in place. */
type OpenCount = { -readonly [K in keyof HalfDayCount]: HalfDayCount[K] } & {
  readonly unjustifiedDays: HalfDayCount['unjustifiedDays'][number][];
};

/**
 * Counts the half-days of each pupil by calendar month (DESIGN §5): those in which there is class
 * and at least one validated register has the pupil on its roll. A register across the mid-day is
 * cut there. `enrolments`, where given, narrow the rolls: who is not enrolled on a day is not
 * counted on it. Months without such a half-day have no row; the others come by pupil, then month.
 */
export function countHalfDays(input: {
  readonly schoolYear: SchoolCalendar;
  readonly registers: readonly {
    readonly id: string;
    readonly state: RegisterState;
    /** ISO instants. */
    readonly start: string;
    readonly end: string;
    /** Pupil ids. */
    readonly roll: readonly string[];
  }[];
  readonly marks: readonly HalfDayMark[];
  readonly enrolments?: readonly Stay[];
}): HalfDayCount[] {
  const partsOf = halfDayReader(input.schoolYear);
  const registers = input.registers
    .filter(({ state }) => state === 'done')
    .map((register) => ({ ...register, parts: partsOf(register) }));
  return countRegisters(registers, input.marks, input.enrolments);
}

/** Same, from validated registers whose half-days are known already. */
export function countRegisters(
  registers: readonly CutRegister[],
  marks: readonly HalfDayMark[],
  enrolments?: readonly Stay[],
): HalfDayCount[] {
  const counts = new Map<string, OpenCount>();
  const halfDays = tallyHalfDays(registers, marks, stayCheck(enrolments));
  // In order of time: a sum of fractions depends on the order in which they are added.
  for (const { date, half, pupils } of [...halfDays].sort(byHalfDay)) {
    const month = date.slice(0, 7);
    for (const [pupilId, tally] of pupils) {
      const key = `${pupilId} ${month}`;
      const count = counts.get(key) ?? noHalfDays(pupilId, month);
      counts.set(key, count);
      addHalfDay(count, tally, { date, half });
    }
  }
  return [...counts.values()].sort(
    (a, b) => inAlphabet(a.pupilId, b.pupilId) || inAlphabet(a.month, b.month),
  );
}

/** The count of a pupil without any open half-day in a month (`YYYY-MM`). */
export function noHalfDays(pupilId: string, month: string): OpenCount {
  return {
    pupilId,
    month,
    brutes: 0,
    calculees: 0,
    unjustified: 0,
    undecided: 0,
    open: 0,
    unjustifiedDays: [],
  };
}

function addHalfDay(
  count: OpenCount,
  tally: Tally,
  halfDay: HalfDayCount['unjustifiedDays'][number],
): void {
  count.open += 1;
  count.brutes += tally.absent ? 1 : 0;
  count.calculees += tally.missed / tally.called;
  count.undecided += tally.undecided && !tally.unjustified ? 1 : 0;
  if (!tally.unjustified) return;
  count.unjustified += 1;
  count.unjustifiedDays.push(halfDay);
}

function inAlphabet(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
