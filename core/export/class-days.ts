import type { CutMatrixRegister, DaySpan, MatrixInput } from '../attendance/month-matrix';
import { cutMatrix, cutRegisters, type MatrixRegister } from '../attendance/month-matrix';
import type { Lesson } from '../timetable/lesson';
import type { SchoolYear } from '../timetable/school-year';

/** A register that documents show: `groupName` where the lesson is of a group of the class. */
export type ClassRegister = MatrixRegister & {
  readonly lesson: Pick<Lesson, 'kind'>;
  readonly groupName?: string;
};

/**
 * A class over some days at the lessons of one teacher, its groups' lessons included: the same
 * facts as the screen of the month counts. Pupils by name.
 */
export type ClassFacts = DaySpan &
  Pick<MatrixInput<ClassRegister>, 'pupils' | 'stays' | 'registers'> & {
    readonly className: string;
    readonly calendar: Omit<SchoolYear, 'id'>;
    /** IANA name; the hours on paper. */
    readonly timeZone: string;
    /** ISO instant at which the document is made. */
    readonly writtenAt: string;
  };

/** A class over some days, its registers cut once for all that is told of them. */
export type ClassDays = ClassFacts & {
  /** The registers that concern the class, each with those of its roll who have a row. */
  readonly calls: readonly CutMatrixRegister<ClassRegister>[];
};

/** Cuts the registers of a class. */
export function classDays(facts: ClassFacts): ClassDays {
  return { ...facts, calls: cutRegisters({ ...facts, now: facts.writtenAt }) };
}

/** The matrix of a class over its days. */
export function classMatrix({ pupils, writtenAt, calls }: ClassDays): ReturnType<typeof cutMatrix> {
  return cutMatrix({ pupils, now: writtenAt }, calls);
}

/** Whether every register is of a half-day: the class has one teacher, nothing is « à vos cours ». */
export function isWholeClass(registers: readonly { lesson: Pick<Lesson, 'kind'> }[]): boolean {
  return registers.length > 0 && registers.every(({ lesson }) => lesson.kind === 'half-day');
}

/** A rate in per cent to two decimals, null when there is nothing to be out of. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
}
