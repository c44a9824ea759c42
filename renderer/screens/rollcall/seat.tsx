import { memo } from 'react';
import { cursorCell } from '../../components/cursor-grid';
import { PupilPhoto } from '../../components/pupil-photo';
import { useTranslate } from '../../components/translation';
import { keepFocus } from './mark-buttons';
import { OutageTag } from './outage-tag';
import { outageWords, type RowState, stateWords } from './row-state';
import styles from './seating-view.module.css';

type Props = RowState & {
  readonly id: string;
  /** Row of the roll counted from 0; `number` is what the teacher sees and types. */
  readonly row: number;
  readonly number: number;
  readonly lastName: string;
  readonly firstName: string;
  /** The id of the photo; absent: the initials, where photos are shown. */
  readonly photo: string | undefined;
  readonly withPhoto: boolean;
  readonly vigilance: string;
  /** Where they are in the meeting that goes on. */
  readonly live: string;
  readonly isCursor: boolean;
  readonly isGuess: boolean;
  readonly onMove: (row: number) => void;
};

/** One place of the plan with who sits there; plain values only, as in the list. */
export const Seat = memo(function Seat(props: Props) {
  const t = useTranslate();
  const { row, number, lastName, firstName, mark, remarks, vigilance, live, onMove } = props;
  const state = stateWords(props, t);
  const isQuiet = mark === 'unknown' || mark === 'present';
  const toDo = vigilance === '' ? '' : t('rollcall.plan.toDo', { words: vigilance });
  // Read out with what is shown; the place has no room for these.
  const outage = outageWords(props, t);
  const unseen = [isQuiet ? state : '', outage, remarks, live, toDo].filter(
    (words) => words !== '',
  );
  return (
    <td
      {...cursorCell(props.id, props.isCursor)}
      className={styles.seat}
      data-mark={mark}
      data-declared={props.isDeclared}
      data-guess={props.isGuess}
    >
      <button type="button" tabIndex={-1} onMouseDown={keepFocus} onClick={() => onMove(row)}>
        <span className={styles.number}>{number}</span>
        <span className={styles.letter} aria-hidden="true">
          {letterOf(props, t)}
        </span>
        <span className={styles.name}>
          {props.withPhoto && <PupilPhoto pupil={props} size="small" />}
          <span>
            {firstName} <span className={styles.lastName}>{lastName}</span>
          </span>
        </span>
        {!isQuiet && <span className={styles.state}>{state}</span>}
        {outage !== '' && (
          <span className={styles.outage} title={outage} aria-hidden="true">
            <OutageTag outage={props.outage} words="" />
          </span>
        )}
        <span className="visually-hidden">{unseen.join(', ')}</span>
        {vigilance !== '' && <span className={styles.dot} title={vigilance} aria-hidden="true" />}
      </button>
    </td>
  );
});

/** The letter that marks so, besides the colour; an exempted pupil has none. */
function letterOf({ mark, isDeclared }: RowState, t: ReturnType<typeof useTranslate>): string {
  if (mark === 'unknown' || mark === 'exempted' || isDeclared) return '';
  return t(`rollcall.letters.${mark}`);
}
