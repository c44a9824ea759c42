import { memo } from 'react';
import { useTranslate } from '../../components/translation';
import { HourFields } from './hour-fields';
import { keepFocus, MarkButtons } from './mark-buttons';
import { OutageTag } from './outage-tag';
import type { MarkKind } from './perform-action';
import styles from './pupil-row.module.css';
import { outageWords, type RowState, stateWords } from './row-state';

type Props = RowState & {
  readonly id: string;
  /** Counted from 0; `number` is what the teacher sees and types. */
  readonly row: number;
  readonly number: number;
  readonly name: string;
  readonly vigilance: string;
  /** Where they are in the meeting that goes on; it marks nobody. */
  readonly live: string;
  readonly isThere: boolean;
  /** Most minutes in this lesson. */
  readonly longest: number;
  readonly isCursor: boolean;
  /** Shown, and not yet confirmed. */
  readonly isGuess: boolean;
  readonly onMove: (row: number) => void;
  readonly onMark: (row: number, kind: MarkKind, minutes?: number) => void;
  readonly onDetails: (row: number) => void;
};

/** Only plain values come in, so that a key repaints the rows that it changes and no other. */
export const PupilRow = memo(function PupilRow(props: Props) {
  const t = useTranslate();
  const { row, mark, name, vigilance, live, remarks, onMove, onMark, onDetails } = props;
  const state = stateWords(props, t);
  const outage = outageWords(props, t);
  const isQuiet = mark === 'unknown' || mark === 'present';
  // Until when an absence is announced says already that it is.
  const isSaid = !isQuiet && !(props.isDeclared && vigilance !== '');
  // What the cursor reads out: without it, the row would be read with all its buttons.
  const read = [String(props.number), name, state, outage, remarks, live, vigilance];
  return (
    <tr
      id={props.id}
      aria-rowindex={row + 1}
      aria-selected={props.isCursor}
      aria-label={read.filter((words) => words !== '').join(', ')}
      className={styles.row}
      data-mark={mark}
      data-declared={props.isDeclared}
      data-guess={props.isGuess}
      data-watched={vigilance !== ''}
      data-outage={props.outage}
    >
      <td className={styles.number}>
        {props.number}
        {live !== '' && (
          <span
            className={styles.live}
            data-there={props.isThere}
            title={live}
            aria-hidden="true"
          />
        )}
      </td>
      <th scope="row" className={styles.name}>
        <button type="button" tabIndex={-1} onMouseDown={keepFocus} onClick={() => onMove(row)}>
          {name}
        </button>
      </th>
      <td className={styles.notes}>
        {isSaid && <span className={styles.state}>{state}</span>}
        <HourFields
          name={name}
          minutesLate={props.minutesLate}
          minutesEarly={props.minutesEarly}
          longest={props.longest}
          onMinutes={(kind, minutes) => onMark(row, kind, minutes)}
        />
        {outage !== '' && <OutageTag outage={props.outage} words={outage} />}
        {remarks !== '' && <span className={styles.remarks}>{remarks}</span>}
        {vigilance !== '' && <span className={styles.vigilance}>{vigilance}</span>}
      </td>
      <td className={styles.buttons}>
        <MarkButtons
          pupil={name}
          mark={mark}
          isDeclared={props.isDeclared}
          minutesLate={props.minutesLate}
          minutesEarly={props.minutesEarly}
          onMark={(kind) => onMark(row, kind)}
        />
      </td>
      <td className={styles.more}>
        <button
          type="button"
          tabIndex={-1}
          title={t('rollcall.details.open')}
          aria-label={t('rollcall.details.openOf', { pupil: name })}
          onMouseDown={keepFocus}
          onClick={() => onDetails(row)}
        >
          <span className={styles.moreWord}>{t('rollcall.details.open')}</span>
          <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.moreIcon}>
            <path d="M4 10h.01M10 10h.01M16 10h.01" />
          </svg>
        </button>
      </td>
    </tr>
  );
});
