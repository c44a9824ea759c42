import { sumTotals } from '../../attendance/call-facts';
import { pupilYearMonths } from '../../attendance/pupil-year-months';
import type { Translate } from '../../strings/translate';
import { percentOf } from '../class-days';
import { sayMonthName } from '../local-moment';
import type { Column, Row } from '../table';
import type { PupilTablesInput } from './pupil-tables-input';

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

/** The month, then what is counted in it, rates after what they are made from. */
export function pupilMonthColumns(t: Translate): readonly Column[] {
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

/** The months of a pupil with their sums; the last row is the year. */
export function pupilMonthRows({ pupilId, calls }: PupilTablesInput, t: Translate): readonly Row[] {
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
