import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import styles from './seat-table.module.css';

type Props = Omit<ComponentProps<'table'>, 'children' | 'style'> & {
  readonly columns: number;
  /** Rows of cells, from the back of the room to the board. */
  readonly room: ReactNode;
  readonly board: string;
  /** Who has no place, in rows below the board, and the words for them; null: nobody. */
  readonly rest: { readonly words: string; readonly rows: ReactNode } | null;
};

/** A class as the teacher sees it from the board, which is below the places. */
export function SeatTable({ columns, room, board, rest, className = '', ...table }: Props) {
  return (
    <table
      {...table}
      className={`${styles.table} ${className}`}
      style={{ '--columns': columns } as CSSProperties}
    >
      <tbody>{room}</tbody>
      <tbody>
        <tr>
          <td className={styles.board} colSpan={columns}>
            {board}
          </td>
        </tr>
      </tbody>
      {rest !== null && (
        <tbody>
          <tr>
            <td className={styles.rest} colSpan={columns}>
              {rest.words}
            </td>
          </tr>
          {rest.rows}
        </tbody>
      )}
    </table>
  );
}
