import type { Notice } from '../../contract/register-views';
import type { Translate } from '../../strings/translate';
import { monthsBetween } from '../../timetable/shift-date';
import { countedNotes } from '../closing-notes';
import { sayMonth, sayMonthName } from '../local-moment';
import type { Column, Row, Table } from '../table';

/** The pupils who reached a threshold in the months of a period, and what is said about them. */
export type NoticesTableInput = {
  /** `YYYY-MM`, both included. */
  readonly from: string;
  readonly to: string;
  /** The chosen classes in one word; absent: all of them. */
  readonly classes?: string;
  /** In the order of the months, in each the most half-days first. */
  readonly notices: readonly Notice[];
  /** Lessons of the period that have begun and whose register is not validated. */
  readonly uncounted: number;
  /** `YYYY-MM` of a month of the period that is not over. */
  readonly running?: string;
  /** Whether the classes have one teacher: nothing is « à vos cours » then. */
  readonly isWhole: boolean;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};

/** Millimetres: a name and a date by hand. */
const WRITTEN_IN = 35;

/**
 * The pupils to be checked by a person, a row for each pupil and month: 4 or 10 half-days that are
 * not justified (R131-7), out of how many with a call, and which ones. The last column is empty:
 * whoever has checked signs in it.
 */
export function noticesTable(input: NoticesTableInput, t: Translate): Table {
  const period = sayPeriod(input, t);
  const { classes, running } = input;
  // The title has the year.
  const isOneYear = monthsBetween(input.from, input.to).length <= 12;
  return {
    title:
      classes === undefined
        ? t('exportLessons.notices.title', { period })
        : t('exportLessons.notices.titleOf', { period, classes }),
    name: t('exportLessons.notices.sheet'),
    columns: writeColumns(t),
    rows: input.notices.map((notice) => ({
      month: (isOneYear ? sayMonthName : sayMonth)(notice.month, t),
      ...writeRow(notice, t),
    })),
    notes: [
      ...(input.notices.length === 0 ? [t('exportLessons.notices.none')] : []),
      t('exportLessons.notices.byHand'),
      t('exportLessons.notices.law'),
      t('exportLessons.notices.counted'),
      ...(running === undefined
        ? []
        : [t('exportLessons.notices.running', { month: sayMonth(running, t) })]),
      ...countedNotes(input, t),
    ],
  };
}

function sayPeriod({ from, to }: NoticesTableInput, t: Translate): string {
  if (from === to) return sayMonth(from, t);
  return t('exportLessons.notices.period', { from: sayMonth(from, t), to: sayMonth(to, t) });
}

function writeRow(notice: Notice, t: Translate): Row {
  return {
    className: notice.className,
    lastName: notice.lastName,
    firstName: notice.firstName,
    unjustified: notice.unjustified,
    open: notice.open,
    threshold: t(`exportLessons.notices.thresholds.t${notice.threshold}`),
    days: notice.unjustifiedDays
      .map(({ date, half }) =>
        t('exportLessons.notices.day', {
          day: date.slice(8),
          month: date.slice(5, 7),
          half: t(`attendance.halves.${half}`),
        }),
      )
      .join(', '),
    undecided: notice.undecided,
    checked: null,
  };
}

function writeColumns(t: Translate): readonly Column[] {
  return [
    { key: 'month', label: t('exportLessons.columns.month'), kind: 'text' },
    { key: 'className', label: t('exportLessons.columns.schoolClass'), kind: 'text' },
    { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
    { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
    {
      key: 'unjustified',
      label: t('exportLessons.notices.columns.unjustified'),
      kind: 'number',
    },
    { key: 'open', label: t('exportLessons.notices.columns.open'), kind: 'number' },
    { key: 'threshold', label: t('exportLessons.notices.columns.threshold'), kind: 'text' },
    { key: 'days', label: t('exportLessons.notices.columns.days'), kind: 'text' },
    { key: 'undecided', label: t('exportLessons.notices.columns.undecided'), kind: 'number' },
    {
      key: 'checked',
      label: t('exportLessons.notices.columns.checked'),
      kind: 'text',
      width: WRITTEN_IN,
    },
  ];
}
