import { memo } from 'react';
import type { CellKind } from '../../../core/attendance/cell-kind';
import type { MatrixDay, MatrixRow } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { formatDay } from '../../../core/strings/format-time';
import halfDay from '../../components/half-day.module.css';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { cellKind, cellOf, dayWords, HALVES, isQuiet } from './month-cell';
import type { MonthFilter } from './month-rows';
import styles from './month-table.module.css';
import { TotalCells } from './total-cells';

/** What each kind is written as; found once for the whole table. */
export type Letters = { readonly [K in CellKind]: string };

type Props = {
  readonly row: MatrixRow;
  readonly days: readonly MatrixDay[];
  readonly filter: MonthFilter;
  readonly letters: Letters;
  /** The date of the cell of this row that the Tab key stops at, if it is in this row. */
  readonly stop: string | null;
  /** The Tab key stops at the name: no cell of the table has anything to say. */
  readonly isNameStop: boolean;
};

/** Most cells say nothing: they are text without an element, so that forty rows are laid out fast. */
const BETWEEN = '\u2002';

/** Going from cell to cell draws two rows again, not forty. */
export const MonthRow = memo(function MonthRow(props: Props) {
  const { row, days, filter, letters, stop, isNameStop } = props;
  const { t, language } = useTranslation();

  function inWords(date: string): string {
    return t('registers.month.cell', {
      pupil: pupilName(row),
      day: formatDay(date, language),
      halves: dayWords(t, row, date),
    });
  }

  return (
    <tr>
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.toPupil}
          data-name={true}
          tabIndex={isNameStop ? 0 : -1}
          onClick={() => goTo({ screen: 'classes', pupilId: row.pupilId })}
        >
          {pupilName(row)}
        </button>
      </th>
      <TotalCells totals={row.totals} />
      {days.map(({ date }) => {
        const kinds = HALVES.map((half) => cellKind(cellOf(row, date, half), filter));
        if (kinds.every(isQuiet)) {
          return (
            <td key={date} className={styles.day}>
              {kinds.map((kind) => letters[kind]).join(BETWEEN)}
            </td>
          );
        }
        return (
          <td key={date} className={styles.day}>
            <button
              type="button"
              className={styles.cell}
              data-pupil={row.pupilId}
              data-date={date}
              tabIndex={stop === date ? 0 : -1}
              aria-label={inWords(date)}
            >
              {kinds.map((kind, index) => (
                <span key={HALVES[index]} className={halfDay.half} data-kind={kind}>
                  {letters[kind]}
                </span>
              ))}
            </button>
          </td>
        );
      })}
    </tr>
  );
});
