import { isPlainPresence } from '../../attendance/absentees';
import { sumTotals } from '../../attendance/call-facts';
import type { Mark } from '../../attendance/mark';
import type { PupilCall, YearRegister } from '../../attendance/pupil-year';
import { pupilYearMonths } from '../../attendance/pupil-year-months';
import type { Outage } from '../../reachability/outage';
import type { Translate } from '../../strings/translate';
import type { Lesson } from '../../timetable/lesson';
import { percentOf } from '../class-days';
import { closingNotes, countedNotes } from '../closing-notes';
import { localMoment, sayDate, sayMonthName, sayTime } from '../local-moment';
import type { Column, Row, Table } from '../table';
import { calledFor, sayInTurn } from './lesson-words';
import { markCells, markColumns } from './mark-cells';

/** A register that called the pupil, with what is known of the mark besides. */
export type RecordedRegister = YearRegister & {
  readonly lesson: Pick<Lesson, 'kind'>;
  /** ISO instant at which the mark was recorded as it stands; absent: there is none. */
  readonly notedAt?: string;
  /** Those that the lesson fell into. */
  readonly outages: readonly Pick<Outage, 'source' | 'startedAt' | 'endedAt'>[];
};

/** The year of one pupil, and nobody else's. */
export type PupilTablesInput = {
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  /** `YYYY-MM-DD`; only where the name alone does not say who it is. */
  readonly birthDate?: string;
  /** `2026-2027` */
  readonly yearLabel: string;
  /** Of the year, oldest first; `YYYY-MM-DD`, both included. */
  readonly stays: readonly {
    readonly className: string;
    readonly from: string;
    readonly to?: string;
  }[];
  /** Oldest first. */
  readonly calls: readonly PupilCall<RecordedRegister>[];
  /** Lessons that have begun and whose register is not validated. */
  readonly uncounted: number;
  /** Whether the class has one teacher: nothing is « à vos cours » then. */
  readonly isWhole: boolean;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};

/**
 * The record of a pupil over a year, also as evidence for a family: the months with their sums, then
 * each mark that is more than a plain presence, with how and since when it is known. Notes of the
 * teacher never are in it.
 */
export function pupilTables(input: PupilTablesInput, t: Translate): readonly [Table, Table] {
  const facts = { pupil: `${input.lastName} ${input.firstName}`, year: input.yearLabel };
  const rows = input.calls.flatMap((call) => markRow(call, input, t));
  return [
    {
      title: t('exportLessons.pupil.title', facts),
      name: t('exportLessons.pupil.sheet'),
      columns: monthColumns(t),
      rows: monthRows(input, t),
      totalRows: 1,
      notes: [
        ...identityNotes(input, t),
        t('exportLessons.pupil.law'),
        t('exportLessons.pupil.notAbsences'),
        ...countedNotes(input, t),
      ],
    },
    {
      title: t('exportLessons.pupil.titleOfMarks', facts),
      name: t('exportLessons.pupil.sheetOfMarks'),
      columns: markTableColumns(rows, t),
      rows,
      signatures: [t('exportLessons.pupil.signature')],
      notes: [
        t(`exportLessons.pupil.${foundWord(input, rows)}`),
        t('exportLessons.pupil.validatedOnly'),
        ...closingNotes(input.writtenAt, input.timeZone, t),
      ],
    },
  ];
}

function foundWord({ calls }: PupilTablesInput, rows: readonly Row[]) {
  if (rows.length > 0) return 'noted';
  return calls.length === 0 ? 'noCalls' : 'noMarks';
}

function identityNotes({ birthDate, stays }: PupilTablesInput, t: Translate): readonly string[] {
  return [
    ...(birthDate === undefined
      ? []
      : [t('exportLessons.pupil.born', { date: sayDate(birthDate, t) })]),
    ...stays.map(({ className, from, to }) =>
      to === undefined
        ? t('exportLessons.pupil.staySince', { className, from: sayDate(from, t) })
        : t('exportLessons.pupil.stay', {
            className,
            from: sayDate(from, t),
            to: sayDate(to, t),
          }),
    ),
  ];
}

const COUNTED = [
  'open',
  'brutes',
  'rate',
  'calculees',
  'unjustified',
  'calls',
  'absences',
  'late',
  'minutesLate',
  'left',
  'unreachable',
  'undecided',
  'remote',
] as const;
const DECIMALS: Readonly<Record<string, number>> = { rate: 2, calculees: 2 };

function monthColumns(t: Translate): readonly Column[] {
  return [
    { key: 'month', label: t('exportLessons.columns.month'), kind: 'text' },
    ...COUNTED.map((key): Column => {
      const decimals = DECIMALS[key];
      return {
        key,
        label: t(`exportLessons.pupil.columns.${key}`),
        kind: 'number',
        ...(decimals !== undefined && { decimals }),
      };
    }),
  ];
}

function monthRows({ pupilId, calls }: PupilTablesInput, t: Translate): readonly Row[] {
  const months = pupilYearMonths(pupilId, calls);
  const cellsOf = (totals: ReturnType<typeof sumTotals>): Row => ({
    ...totals,
    rate: percentOf(totals.brutes, totals.open),
  });
  return [
    ...months.map((totals) => ({ ...cellsOf(totals), month: sayMonthName(totals.month, t) })),
    { ...cellsOf(sumTotals(months)), month: t('exportLessons.pupil.total') },
  ];
}

function markRow(
  call: PupilCall<RecordedRegister>,
  { pupilId, timeZone }: PupilTablesInput,
  t: Translate,
): Row[] {
  const { lesson, duringOutage } = call;
  const mark = call.marks[pupilId];
  if (mark === undefined || !isTold(mark)) return [];
  const start = localMoment(lesson.start, timeZone);
  return [
    {
      date: start.date,
      start: start.time,
      end: localMoment(lesson.end, timeZone).time,
      className: call.className,
      subject: calledFor({ lesson, timeZone }, t),
      ...markCells({ mark, lesson, state: 'done', timeZone, duringOutage }, t),
      outageSeen: sayOutages(call, timeZone, t),
      evidence: t(`exportLessons.pupil.evidence.${mark.evidence}`),
      notedAt: call.notedAt === undefined ? null : sayMoment(call.notedAt, timeZone, t),
    },
  ];
}

/** Work on one's own is no plain presence for a family: nobody saw the pupil. */
function isTold(mark: Mark): boolean {
  return !isPlainPresence(mark) || mark.mode === 'asynchronous';
}

function sayOutages(
  { outages, lesson }: RecordedRegister,
  timeZone: string,
  t: Translate,
): string | null {
  const day = localMoment(lesson.start, timeZone).date;
  const said = outages.map(({ source, startedAt, endedAt }) => {
    const kind = source === 'probe' && endedAt === undefined ? 'goingOn' : source;
    const [start, end] = [startedAt, endedAt ?? startedAt].map((at) => localMoment(at, timeZone));
    const isThatDay = start?.date === day && end?.date === day;
    const say = isThatDay ? sayHour : sayMoment;
    const facts = { from: say(startedAt, timeZone, t), to: say(endedAt ?? startedAt, timeZone, t) };
    return t(`exportLessons.pupil.outages.${isThatDay ? 'thatDay' : 'days'}.${kind}`, facts);
  });
  return sayInTurn(said, t);
}

function sayHour(instant: string, timeZone: string, t: Translate): string {
  return sayTime(localMoment(instant, timeZone).time, t);
}

function sayMoment(instant: string, timeZone: string, t: Translate): string {
  const { date, time } = localMoment(instant, timeZone);
  return t('exportLessons.when', { date: sayDate(date, t), time: sayTime(time, t) });
}

function markTableColumns(rows: readonly Row[], t: Translate): readonly Column[] {
  const marks = markColumns(rows, t);
  const comment = marks.filter(({ key }) => key === 'comment');
  const hasOutage = rows.some(({ outageSeen }) => outageSeen !== null);
  return [
    { key: 'date', label: t('exportLessons.columns.date'), kind: 'date' },
    { key: 'start', label: t('exportLessons.columns.start'), kind: 'time' },
    { key: 'end', label: t('exportLessons.columns.end'), kind: 'time' },
    { key: 'className', label: t('exportLessons.columns.classOrGroup'), kind: 'text' },
    { key: 'subject', label: t('exportLessons.columns.subject'), kind: 'text' },
    ...marks.filter(({ key }) => key !== 'comment'),
    ...(hasOutage
      ? [
          {
            key: 'outageSeen',
            label: t('exportLessons.pupil.columns.outageSeen'),
            kind: 'text' as const,
          },
        ]
      : []),
    { key: 'evidence', label: t('exportLessons.pupil.columns.evidence'), kind: 'text' },
    { key: 'notedAt', label: t('exportLessons.pupil.columns.notedAt'), kind: 'text' },
    ...comment,
  ];
}
