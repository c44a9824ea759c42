import { memo } from 'react';
import type { MatrixDay, MatrixRow } from '../../../core/contract/register-views';
import { formatDay } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './month.module.css';
import { type CellKind, cellKind, cellOf, cellWords, HALVES } from './month-cell';
import type { MonthFilter } from './month-rows';
import { rowName } from './row-name';
import { TotalCells } from './total-cells';

type Props = {
  readonly row: MatrixRow;
  readonly days: readonly MatrixDay[];
  readonly filter: MonthFilter;
  /** The date of the cell of this row that the Tab key stops at, if it is in this row. */
  readonly stop: string | null;
};

/** Going from cell to cell draws two rows again, not forty. */
export const MonthRow = memo(function MonthRow({ row, days, filter, stop }: Props) {
  const { t, language } = useTranslation();

  function inWords(date: string): string {
    const halves = HALVES.flatMap((half) => {
      const cell = cellOf(row, date, half);
      if (cell === undefined) return [];
      const what = cellWords(t, cell);
      return [t('registers.month.half', { half: t(`attendance.halves.${half}`), what })];
    });
    return t('registers.month.cell', {
      pupil: rowName(row),
      day: formatDay(date, language),
      halves: halves.join(' ; '),
    });
  }

  return (
    <tr>
      <th scope="row" className={styles.name}>
        {rowName(row)}
      </th>
      <TotalCells totals={row.totals} />
      {days.map(({ date }) => {
        const kinds = HALVES.map((half) => cellKind(cellOf(row, date, half), filter));
        const letters = kinds.map((kind, half) => letterOf(kind, HALVES[half] ?? ''));
        return (
          <td key={date} className={styles.day}>
            {kinds.some((kind) => kind !== 'none' && kind !== 'present') ? (
              <button
                type="button"
                className={styles.cell}
                data-pupil={row.pupilId}
                data-date={date}
                tabIndex={stop === date ? 0 : -1}
                aria-label={inWords(date)}
              >
                {letters}
              </button>
            ) : (
              <span className={styles.cell}>{letters}</span>
            )}
          </td>
        );
      })}
    </tr>
  );

  function letterOf(kind: CellKind, half: string) {
    return (
      <span key={half} className={styles.half} data-kind={kind}>
        {kind !== 'none' &&
          t(`registers.month.letters.${kind === 'unjustified' ? 'absent' : kind}`)}
      </span>
    );
  }
});
