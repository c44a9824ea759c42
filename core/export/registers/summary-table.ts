import type { MatrixTotals } from '../../contract/register-views';
import type { Translate } from '../../strings/translate';
import { type ClassDays, classMatrix, isWholeClass, percentOf } from '../class-days';
import { closingNotes } from '../closing-notes';
import { sayDate } from '../local-moment';
import type { Column, Row, Table } from '../table';

type SummaryKey = keyof MatrixTotals | 'rate' | 'callRate';

/** In their order; the rates follow what they are made from. */
const COLUMNS: readonly SummaryKey[] = [
  ...(['brutes', 'open', 'rate', 'calculees', 'unjustified'] as const),
  ...(['absences', 'calls', 'callRate', 'late', 'minutesLate', 'left'] as const),
  ...(['unreachable', 'remote', 'undecided'] as const),
];

const DECIMALS: readonly SummaryKey[] = ['rate', 'calculees', 'callRate'];

/**
 * The sums of each pupil of a class over some days (a month, a term, a year), as the screen of the
 * month counts them: half-days of the law, calls, lateness, what was followed from a distance. A
 * last row has the class. What nobody was is a column all the same, but for undecided outages.
 */
export function summaryTable(input: ClassDays, t: Translate): Table {
  const matrix = classMatrix(input);
  const { totals } = matrix;
  const isWhole = isWholeClass(input.calls);
  const keys = COLUMNS.filter((key) => key !== 'undecided' || totals.undecided > 0);
  return {
    title: titleOf(input, isWhole, t),
    columns: [
      { key: 'lastName', label: t('exportRegisters.columns.lastName'), kind: 'text' },
      { key: 'firstName', label: t('exportRegisters.columns.firstName'), kind: 'text' },
      ...keys.map((key) => columnOf(key, t)),
    ],
    rows: [
      ...matrix.rows.map((row) => ({
        lastName: row.lastName,
        firstName: row.firstName,
        ...sumsOf(row.totals),
      })),
      { lastName: t('exportRegisters.summary.total'), ...sumsOf(totals) },
    ],
    notes: [
      t('exportRegisters.summary.law'),
      t('exportRegisters.summary.rates', {
        ...{ brutes: totals.brutes, open: totals.open },
        ...{ absences: totals.absences, calls: totals.calls },
      }),
      t('exportRegisters.summary.notAbsences'),
      ...(isWhole ? [] : [t('exportRegisters.summary.scope')]),
      ...sayUncounted(matrix, t),
      ...closingNotes(input.writtenAt, input.timeZone, t),
    ],
    totalRows: 1,
  };
}

function titleOf(input: ClassDays, isWhole: boolean, t: Translate): string {
  const key = isWhole ? 'whole' : 'title';
  return t(`exportRegisters.summary.${key}`, {
    className: input.className,
    from: sayDate(input.from, t),
    to: sayDate(input.to, t),
  });
}

function columnOf(key: SummaryKey, t: Translate): Column {
  const label = t(`exportRegisters.summary.columns.${key}`);
  return { key, label, kind: 'number', ...(DECIMALS.includes(key) && { decimals: 2 }) };
}

// Prorated half-days are sums of fractions: what is written is what is read, to two decimals.
function sumsOf(totals: MatrixTotals): Row {
  return {
    ...totals,
    calculees: Math.round(totals.calculees * 100) / 100,
    rate: percentOf(totals.brutes, totals.open),
    callRate: percentOf(totals.absences, totals.calls),
  };
}

function sayUncounted(
  matrix: Pick<ReturnType<typeof classMatrix>, 'outsideCalendar' | 'uncounted' | 'totals'>,
  t: Translate,
): readonly string[] {
  const { outsideCalendar, uncounted, totals } = matrix;
  const outside =
    outsideCalendar > 0 ? [t('exportRegisters.summary.outside', { count: outsideCalendar })] : [];
  if (uncounted > 0) return [...outside, t('exports.period.uncounted', { count: uncounted })];
  const key = totals.calls === 0 ? 'exportRegisters.summary.none' : 'exports.period.allCounted';
  return [...outside, t(key)];
}
