import type { CSSProperties } from 'react';
import type { Language } from '../../core/contract/views';
import type { Column, Row, Table } from '../../core/export/table';
import { cellText } from './cell-text';
import { layOutColumns } from './column-layout';
import { headerGroups } from './header-groups';
import styles from './paper-table.module.css';
import { PaperTableHead } from './paper-table-head';

type Props = {
  readonly table: Table;
  readonly language: Language;
  /** Of the page, in millimetres. */
  readonly available: number;
};

/** In letters: several may stand in one cell. */
const LONGEST_MARK = 4;

/** A table as wide as its page at most: its letters are as small as its columns ask for. */
export function PaperTable({ table, language, available }: Props) {
  const { rows, totalRows = 0, byHand = false } = table;
  const texts = rows.map((row) => table.columns.map((column) => cellText(row, column, language)));
  const cells = table.columns.map((_, at) => texts.map((row) => row[at] ?? ''));
  const columns = table.columns.map((column, at) => inWords(column, cells[at] ?? []));
  const layout = layOutColumns({ columns, cells, available, byHand });
  const starts = new Set(
    headerGroups(columns).flatMap(({ group, first }) => (group === undefined ? [] : [first])),
  );
  const body = { columns, starts, named: columns.findIndex(({ kind }) => kind === 'text') };
  const width = layout.widths.reduce((total, one) => total + one, 0);
  const firstTotal = rows.length - totalRows;
  return (
    <table
      className={styles.table}
      style={{ width: `${width}mm`, '--size': `${layout.size}pt` } as CSSProperties}
      data-size={layout.size}
      data-by-hand={byHand}
    >
      <colgroup>
        {columns.map(({ key }, at) => (
          <col key={key} style={{ width: `${layout.widths[at]}mm` }} />
        ))}
      </colgroup>
      <PaperTableHead columns={columns} layout={layout} />
      <tbody>
        <Rows {...body} rows={rows.slice(0, firstTotal)} texts={texts} first={0} />
      </tbody>
      {totalRows > 0 && (
        <tbody className={styles.totals}>
          <Rows {...body} rows={rows.slice(firstTotal)} texts={texts} first={firstTotal} />
        </tbody>
      )}
    </table>
  );
}

/** A mark in words is laid out as the text that it is. */
function inWords(column: Column, cells: readonly string[]): Column {
  const hasWords = column.kind === 'mark' && cells.some((text) => text.length > LONGEST_MARK);
  return hasWords ? { ...column, kind: 'text' } : column;
}

type RowsProps = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Of all rows of the table. */
  readonly texts: readonly (readonly string[])[];
  /** Place of the first of these rows among them. */
  readonly first: number;
  /** Columns with which a group begins. */
  readonly starts: ReadonlySet<number>;
  /** The column that says what a row is about; -1: none does. */
  readonly named: number;
};

function Rows({ columns, rows, texts, first, starts, named }: RowsProps) {
  return rows.map((_, index) => {
    const place = first + index;
    return (
      <tr key={`${place}`}>
        {columns.map(({ key, kind }, at) => {
          const text = texts[place]?.[at];
          return at === named ? (
            <th key={key} scope="row" data-kind={kind}>
              {text}
            </th>
          ) : (
            <td key={key} data-kind={kind} data-starts={starts.has(at)}>
              {text}
            </td>
          );
        })}
      </tr>
    );
  });
}
