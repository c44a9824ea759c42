import type { Translate } from '../strings/translate';
import { closingNotes } from './closing-notes';
import { sayMonth, sayTime } from './local-moment';
import type { CountedCall, MonthCalls, MonthRegister } from './month-calls';
import { addTotals, callsOfMonth, countPupil, noCalls } from './month-calls';
import type { Column, Row, Table } from './table';

/** A pupil with the days of the enrolment, `YYYY-MM-DD`, both included; no `to`: still enrolled. */
export type MonthPupil = {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly enrolment: { readonly from: string; readonly to?: string };
};

/** All that the month of a class is made from. */
export type MonthTableInput = {
  readonly className: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** IANA name; says which lessons belong to the month. */
  readonly timeZone: string;
  /** In the order of the rows: everyone on a roll of the month or enrolled in it; more may come. */
  readonly pupils: readonly MonthPupil[];
  /** In any order; those of other months are left out. */
  readonly registers: readonly MonthRegister[];
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};

/**
 * The month of a class at one teacher's lessons: a row for each pupil, a column for each validated
 * register, totals with the number of roll calls they are out of, and a row for the class. An
 * empty cell is a present pupil; a dash says that the pupil was not on that roll, so that nobody
 * reads as present where they were not called. The notes say what is left out.
 */
export function monthTable(input: MonthTableInput, t: Translate): Table {
  const calls = callsOfMonth(input.registers, input.month, input.timeZone, input.writtenAt);
  const pupils = input.pupils.filter((pupil) => belongsToMonth(pupil, input.month, calls.counted));
  const totals = pupils.map((pupil) => countPupil(pupil.id, calls.counted));
  const whole = totals.reduce(addTotals, noCalls);
  const month = sayMonth(input.month, t);
  return {
    title: t('exports.month.title', { className: input.className, month }),
    columns: writeColumns(calls.counted, t),
    rows: [
      ...pupils.map((pupil, index) => ({
        lastName: pupil.lastName,
        firstName: pupil.firstName,
        ...writeMarks(pupil.id, calls.counted, t),
        ...totals[index],
      })),
      { lastName: t('exports.month.total'), ...countAbsents(calls.counted), ...whole },
    ],
    notes: [
      t('exports.month.legend'),
      t('exports.month.scope'),
      t('exports.month.rate', { absences: whole.absences, calls: whole.calls }),
      ...sayWhatCounts(calls, t),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
  };
}

function belongsToMonth(
  pupil: MonthPupil,
  month: string,
  counted: readonly CountedCall[],
): boolean {
  const { from, to } = pupil.enrolment;
  const enrolled = from.slice(0, 7) <= month && (to === undefined || month <= to.slice(0, 7));
  return enrolled || counted.some((call) => call.roll.includes(pupil.id));
}

function writeColumns(counted: readonly CountedCall[], t: Translate): readonly Column[] {
  return [
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    ...counted.map((call, index): Column => {
      const [month, day] = [call.at.date.slice(5, 7), call.at.date.slice(8)];
      const clock = sayTime(call.at.time, t);
      const label = t('exports.columns.lesson', { day, month, clock });
      return { key: callKey(index), label, kind: 'mark' };
    }),
    { key: 'absences', label: t('exports.columns.absences'), kind: 'number' },
    { key: 'lateness', label: t('exports.columns.lateness'), kind: 'number' },
    { key: 'minutesLate', label: t('exports.columns.minutesLate'), kind: 'number' },
    { key: 'calls', label: t('exports.columns.calls'), kind: 'number' },
  ];
}

function callKey(index: number): string {
  return `call-${index + 1}`;
}

function writeMarks(pupilId: string, counted: readonly CountedCall[], t: Translate): Row {
  return Object.fromEntries(
    counted.map((call, index) => [callKey(index), writeMark(pupilId, call, t)]),
  );
}

function writeMark(pupilId: string, call: CountedCall, t: Translate): string | null {
  if (!call.roll.includes(pupilId)) return t('exports.month.marks.notOnRoll');
  const mark = call.marks[pupilId];
  if (mark?.presence === 'absent') return t('exports.month.marks.absent');
  return mark?.arrivedAt === undefined ? null : t('exports.month.marks.late');
}

function countAbsents(counted: readonly CountedCall[]): Row {
  return Object.fromEntries(
    counted.map((call, index) => {
      const absents = call.roll.filter((id) => call.marks[id]?.presence === 'absent');
      return [callKey(index), absents.length];
    }),
  );
}

function sayWhatCounts(calls: MonthCalls, t: Translate): readonly string[] {
  const none = calls.counted.length === 0 ? [t('exports.month.none')] : [];
  if (calls.uncounted > 0)
    return [...none, t('exports.month.uncounted', { count: calls.uncounted })];
  return none.length > 0 ? none : [t('exports.month.allCounted')];
}
