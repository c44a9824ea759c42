import { type MouseEvent, memo } from 'react';
import { useTranslate } from '../../components/translation';
import { LateMinutes } from './late-minutes';
import styles from './roll-list.module.css';

export type RowMark = 'unknown' | 'present' | 'absent' | 'late';

type Props = {
  readonly id: string;
  /** Counted from 0; `number` is what the teacher sees and types. */
  readonly row: number;
  readonly number: number;
  readonly name: string;
  readonly mark: RowMark;
  /** Hour and minutes of a late arrival; empty and 0 otherwise. */
  readonly arrival: string;
  readonly minutes: number;
  readonly longest: number;
  readonly isCursor: boolean;
  /** Shown, and not yet confirmed. */
  readonly isGuess: boolean;
  readonly onMove: (row: number) => void;
  readonly onMark: (row: number, kind: 'present' | 'absent' | 'late', minutes?: number) => void;
};

const BUTTONS = [
  { kind: 'present', says: 'sayPresent' },
  { kind: 'absent', says: 'sayAbsent' },
  { kind: 'late', says: 'sayLate' },
] as const;

/** Only plain values come in, so that a key repaints the rows that it changes and no other. */
export const PupilRow = memo(function PupilRow(props: Props) {
  const t = useTranslate();
  const { row, mark, name, onMove, onMark } = props;
  return (
    <tr
      id={props.id}
      aria-rowindex={row + 1}
      aria-selected={props.isCursor}
      // What the cursor reads out: without it, the row would be read with its three buttons.
      aria-label={`${props.number}, ${name}, ${t(`common.marks.${mark}`)}`}
      className={styles.row}
      data-mark={mark}
      data-guess={props.isGuess}
    >
      <td className={styles.number}>{props.number}</td>
      <th scope="row" className={styles.name}>
        <button type="button" tabIndex={-1} onMouseDown={keepFocus} onClick={() => onMove(row)}>
          {name}
          {mark === 'late' && (
            <span className={styles.arrival}>
              {t('common.marks.late')}, {props.arrival}
            </span>
          )}
        </button>
      </th>
      <td className={styles.state}>
        {mark === 'absent' && t('common.marks.absent')}
        {mark === 'late' && (
          <LateMinutes
            key={props.minutes}
            label={t('rollcall.lateMinutes', { pupil: name })}
            minutes={props.minutes}
            longest={props.longest}
            onChange={(minutes) => onMark(row, 'late', minutes)}
          />
        )}
      </td>
      <td className={styles.buttons}>
        {BUTTONS.map(({ kind, says }) => (
          <button
            key={kind}
            type="button"
            tabIndex={-1}
            className={styles.letter}
            data-kind={kind}
            aria-label={t(`rollcall.${says}`, { pupil: name })}
            aria-pressed={mark === kind}
            onMouseDown={keepFocus}
            onClick={() => onMark(row, kind)}
          >
            {t(`rollcall.letters.${kind}`)}
          </button>
        ))}
      </td>
    </tr>
  );
});

// The keyboard stays with the list: Enter goes on to validate, not to press this button again.
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
