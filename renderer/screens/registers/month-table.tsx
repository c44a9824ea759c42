import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import type { CellKind } from '../../../core/attendance/cell-kind';
import type { MatrixDay, MatrixRow, MonthView } from '../../../core/contract/register-views';
import { formatMonth } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';
import { useTranslation } from '../../components/translation';
import { cellAfter } from './cell-after';
import { cellKind, cellOf, HALVES, isQuiet } from './month-cell';
import { MonthHead } from './month-head';
import { type Letters, MonthRow } from './month-row';
import type { MonthFilter, MonthOrder } from './month-rows';
import styles from './month-table.module.css';
import { MonthTotals } from './month-totals';

type Props = {
  readonly view: MonthView;
  /** Those of the view that are shown, in their order. */
  readonly rows: readonly MatrixRow[];
  readonly filter: MonthFilter;
  readonly order: MonthOrder;
  readonly onSort: (by: MonthOrder['by']) => void;
  readonly onOpen: (cell: OpenedCell) => void;
};

type Cell = { readonly pupilId: string; readonly date: string };
/** With the button to give the keyboard back to. */
type OpenedCell = Cell & { readonly button: HTMLElement };

/**
 * A plain table: forty pupils by twenty-three days are drawn at once. The cells with something to
 * say are one stop of the Tab key, and the arrows go from one to the other.
 */
export function MonthTable({ view, rows, filter, order, onSort, onOpen }: Props) {
  const { t, language } = useTranslation();
  const letters = useMemo(() => lettersIn(t), [t]);
  const [visited, setVisited] = useState<Cell | null>(null);
  const stop = hasCell(rows, visited) ? visited : firstCell(rows, view.days);

  function go(event: KeyboardEvent): void {
    const next = event.target instanceof HTMLElement ? cellAfter(event.target, event.key) : null;
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }

  function open(event: MouseEvent): void {
    const cell = cellAt(event.target);
    if (cell !== null) onOpen(cell);
  }

  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {t('registers.month.table', {
            className: view.className,
            month: formatMonth(view.month, language),
          })}
        </caption>
        <MonthHead days={view.days} order={order} onSort={onSort} />
        <tbody onKeyDown={go} onClick={open} onFocus={(event) => setVisited(cellAt(event.target))}>
          {rows.map((row, index) => (
            <MonthRow
              key={row.pupilId}
              row={row}
              days={view.days}
              filter={filter}
              letters={letters}
              stop={stop?.pupilId === row.pupilId ? stop.date : null}
              isNameStop={stop === null && index === 0}
            />
          ))}
        </tbody>
        <MonthTotals view={view} />
      </table>
    </div>
  );
}

/** Each about as wide as a letter, so that the halves of the quiet cells stand under each other. */
function lettersIn(t: Translate): Letters {
  const of = (kind: Exclude<CellKind, 'unjustified' | 'undecided' | 'none'>) =>
    t(`registers.month.letters.${kind}`);
  return {
    unjustified: of('absent'),
    undecided: of('absent'),
    absent: of('absent'),
    late: of('late'),
    left: of('left'),
    unreachable: of('unreachable'),
    exempted: of('exempted'),
    remote: of('remote'),
    present: `\u2009${of('present')}\u2009`,
    none: '\u2002\u2009',
  };
}

function cellAt(target: EventTarget): OpenedCell | null {
  const button =
    target instanceof Element ? target.closest<HTMLElement>('button[data-date]') : null;
  const { pupil: pupilId, date } = button?.dataset ?? {};
  if (button === null || pupilId === undefined || date === undefined) return null;
  return { pupilId, date, button };
}

/** A filter or another month may have taken the cell away. */
function hasCell(rows: readonly MatrixRow[], cell: Cell | null): boolean {
  const row = rows.find(({ pupilId }) => pupilId === cell?.pupilId);
  return row !== undefined && cell !== null && isExceptional(row, cell.date);
}

function firstCell(rows: readonly MatrixRow[], days: readonly MatrixDay[]): Cell | null {
  for (const row of rows) {
    const day = days.find(({ date }) => isExceptional(row, date));
    if (day !== undefined) return { pupilId: row.pupilId, date: day.date };
  }
  return null;
}

function isExceptional(row: MatrixRow, date: string): boolean {
  return HALVES.some((half) => !isQuiet(cellKind(cellOf(row, date, half), 'all')));
}
