import { isAbsence, type Mark } from '../../attendance/mark';
import { stayCheck } from '../../attendance/stay';
import { isUndecided } from '../../attendance/unjustified';
import type { Translate } from '../../strings/translate';
import { isWholeClass } from '../class-days';
import { closingNotes } from '../closing-notes';
import { localMoment, sayMonth } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { callColumn } from './call-column';
import type { CallTotals, CountedCall, MonthCalls, MonthRegister } from './month-calls';
import { addTotals, callsOfMonth, countPupil, noCalls } from './month-calls';

/**
 * A pupil with the days of the enrolments, `YYYY-MM-DD`, both included; no `to`: still enrolled.
 * Who left a group and came back has several.
 */
type MonthPupil = {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly enrolments: readonly { readonly from: string; readonly to?: string }[];
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

/** The totals that a month may be without: their columns are there when somebody counts in them. */
const RARE_TOTALS = ['left', 'unreachable', 'exempted'] as const;

/**
 * The month of a class at one teacher's lessons: a row for each pupil, a column for each validated
 * register, those of its groups among them, totals with the number of roll calls they are out of,
 * and a row for the class. An empty cell is a present pupil; a dash says that the pupil was not on
 * that roll, so that nobody reads as present where they were not called. The notes say what is left
 * out. Where every register is of a half-day, the class has one teacher, and nothing says « à vos
 * cours ».
 */
export function monthTable(input: MonthTableInput, t: Translate): Table {
  const registers = ofClass(input);
  const calls = callsOfMonth(registers, input.month, input.timeZone, input.writtenAt);
  const pupils = input.pupils.filter((pupil) => belongsToMonth(pupil, input.month, calls.counted));
  const totals = pupils.map((pupil) => countPupil(pupil.id, calls.counted));
  const whole = totals.reduce(addTotals, noCalls);
  const facts = { className: input.className, month: sayMonth(input.month, t) };
  const words = isWholeClass(calls.counted) ? 'exports.month.whole' : 'exports.month';
  return {
    title: t(`${words}.title`, facts),
    columns: writeColumns(calls.counted, whole, input, t),
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
      t(`${words}.scope`),
      t('exports.month.rate', { absences: whole.absences, calls: whole.calls }),
      ...sayOutages(calls.counted, t),
      ...sayWhatCounts(calls, t),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
    totalRows: 1,
  };
}

// Of a roll the pupils of the class on that day: the lesson of a group has others too. A group that
// none of them was called in concerns another class.
function ofClass({ registers, pupils, timeZone }: MonthTableInput): readonly MonthRegister[] {
  const stays = pupils.flatMap(({ id, enrolments }) =>
    enrolments.map((enrolment) => ({ pupilId: id, ...enrolment })),
  );
  const isEnrolled = stayCheck(stays);
  return registers.flatMap((register) => {
    const { date } = localMoment(register.lesson.start, timeZone);
    const roll = register.roll.filter((id) => isEnrolled(id, date));
    return register.groupName !== undefined && roll.length === 0 ? [] : [{ ...register, roll }];
  });
}

function belongsToMonth(
  pupil: MonthPupil,
  month: string,
  counted: readonly CountedCall[],
): boolean {
  const enrolled = pupil.enrolments.some(
    ({ from, to }) => from.slice(0, 7) <= month && (to === undefined || month <= to.slice(0, 7)),
  );
  return enrolled || counted.some((call) => call.roll.includes(pupil.id));
}

function writeColumns(
  counted: readonly CountedCall[],
  whole: CallTotals,
  input: MonthTableInput,
  t: Translate,
): readonly Column[] {
  const rare = RARE_TOTALS.filter((total) => whole[total] > 0);
  return [
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    ...counted.map((call, index) => callColumn(callKey(index), call, input.timeZone, t)),
    ...(['absences', 'lateness', 'minutesLate', ...rare, 'calls'] as const).map(
      (key): Column => ({ key, label: t(`exports.columns.${key}`), kind: 'number' }),
    ),
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
  return mark === undefined ? null : lettersOf(mark, t) || null;
}

/** Several where several are true: late and left early, exempted and late. */
function lettersOf(mark: Mark, t: Translate): string {
  return [
    isAbsence(mark) ? t('exports.month.marks.absent') : '',
    mark.presence === 'unreachable' ? t('exports.month.marks.unreachable') : '',
    mark.exemption === undefined ? '' : t('exports.month.marks.exempted'),
    mark.arrivedAt === undefined ? '' : t('exports.month.marks.late'),
    mark.leftAt === undefined ? '' : t('exports.month.marks.left'),
  ].join('');
}

function countAbsents(counted: readonly CountedCall[]): Row {
  return Object.fromEntries(
    counted.map((call, index) => {
      const absents = call.roll.filter((id) => {
        const mark = call.marks[id];
        return mark !== undefined && isAbsence(mark);
      });
      return [callKey(index), absents.length];
    }),
  );
}

/** That an outage was retained as the cause, or waits for a decision, stands below the letters. */
function sayOutages(counted: readonly CountedCall[], t: Translate): readonly string[] {
  const retained = counted.flatMap((call) =>
    call.roll.filter((pupilId) => call.marks[pupilId]?.outage === 'accepted'),
  );
  const undecided = counted.flatMap((call) =>
    call.roll.filter((pupilId) => {
      const mark = call.marks[pupilId];
      return call.duringOutage === true && mark !== undefined && isUndecided(mark);
    }),
  );
  return [
    ...(retained.length > 0
      ? [t('exports.month.retainedOutages', { count: retained.length })]
      : []),
    ...(undecided.length > 0
      ? [t('exportRegisters.register.undecided', { count: undecided.length })]
      : []),
  ];
}

function sayWhatCounts(calls: MonthCalls, t: Translate): readonly string[] {
  const none = calls.counted.length === 0 ? [t('exports.month.none')] : [];
  if (calls.uncounted > 0)
    return [...none, t('exports.month.uncounted', { count: calls.uncounted })];
  return none.length > 0 ? none : [t('exports.month.allCounted')];
}
