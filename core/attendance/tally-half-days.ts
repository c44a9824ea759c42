import type { CalledHalfDay } from './called-half-days';
import { isAbsence } from './mark';
import type { Marks } from './register-history';
import { type AppraisedMark, appraise, isUnjustified } from './unjustified';

/** A mark as half-days need it; of a pupil who is not on the roll it counts for nothing. */
export type HalfDayMark = AppraisedMark & { readonly registerId: string; readonly pupilId: string };

/** The absences of one register, which are all that half-days need of its marks. */
export function halfDayMarks(
  registerId: string,
  marks: Marks,
  duringOutage: boolean,
): readonly HalfDayMark[] {
  return Object.entries(marks)
    .filter(([, mark]) => isAbsence(mark))
    .map(([pupilId, mark]) => ({ ...appraise(mark, duringOutage), registerId, pupilId }));
}

/** A validated register, cut into half-days. */
export type CutRegister = {
  readonly id: string;
  /** Pupil ids. */
  readonly roll: readonly string[];
  readonly parts: readonly CalledHalfDay[];
};

/** What one pupil was called for in one half-day (milliseconds), and what was missed of it. */
export type Tally = {
  readonly called: number;
  readonly missed: number;
  readonly absent: boolean;
  readonly unjustified: boolean;
  /** One of its absences fell into an outage, and nobody has decided yet. */
  readonly undecided: boolean;
};

/** The pupils who were called in one half-day. */
type HalfDayTallies = Pick<CalledHalfDay, 'date' | 'half'> & {
  readonly pupils: ReadonlyMap<string, Tally>;
};

/** Added up in place: a month has thousands of calls. */
type OpenTally = { -readonly [K in keyof Tally]: Tally[K] };

/** The half-days with class in which validated registers called enrolled pupils, in no order. */
export function tallyHalfDays(
  registers: readonly CutRegister[],
  marks: readonly HalfDayMark[],
  isEnrolled: (pupilId: string, date: string) => boolean,
): readonly HalfDayTallies[] {
  const absences = absencesOf(marks);
  const halfDays = new Map<string, HalfDayTallies & { readonly pupils: Map<string, OpenTally> }>();
  for (const { id, roll, parts } of registers) {
    const called = new Set(roll);
    const absent = absences.get(id);
    for (const { key, date, half, milliseconds, open } of parts) {
      if (!open) continue;
      const halfDay = halfDays.get(key) ?? { date, half, pupils: new Map<string, OpenTally>() };
      halfDays.set(key, halfDay);
      for (const pupilId of called) {
        if (!isEnrolled(pupilId, date)) continue;
        const tally = halfDay.pupils.get(pupilId) ?? newTally();
        halfDay.pupils.set(pupilId, tally);
        addCall(tally, milliseconds, absent?.get(pupilId));
      }
    }
  }
  return [...halfDays.values()];
}

function newTally(): OpenTally {
  return { called: 0, missed: 0, absent: false, unjustified: false, undecided: false };
}

function addCall(tally: OpenTally, milliseconds: number, absence: Absence | undefined): void {
  tally.called += milliseconds;
  if (absence === undefined) return;
  tally.missed += milliseconds;
  tally.absent = true;
  tally.unjustified ||= absence.unjustified;
  tally.undecided ||= absence.undecided;
}

type Absence = Pick<Tally, 'unjustified' | 'undecided'>;

/** By register, then by pupil. */
type Absences = ReadonlyMap<string, ReadonlyMap<string, Absence>>;

function absencesOf(marks: readonly HalfDayMark[]): Absences {
  const absences = new Map<string, Map<string, Absence>>();
  for (const mark of marks) {
    if (!isAbsence(mark)) continue;
    const ofRegister = absences.get(mark.registerId) ?? new Map<string, Absence>();
    const before = ofRegister.get(mark.pupilId);
    ofRegister.set(mark.pupilId, {
      unjustified: (before?.unjustified ?? false) || isUnjustified(mark),
      undecided: (before?.undecided ?? false) || mark.outage === 'undecided',
    });
    absences.set(mark.registerId, ofRegister);
  }
  return absences;
}
