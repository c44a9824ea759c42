import { useTranslate } from '../../components/translation';
import type { EditorSpot } from './editor-lines';
import { keepFocus } from './mark-buttons';
import { gridCell } from './roll-grid';
import styles from './seating-view.module.css';

type Props = {
  readonly id: string;
  readonly spot: EditorSpot;
  readonly columns: number;
  /** Empty on a free place. */
  readonly name: string;
  readonly isCursor: boolean;
  readonly isPicked: boolean;
  readonly onChoose: (spot: EditorSpot) => void;
};

/** A place while the plan is changed: who sits there, or that it is free. */
export function EditorPlace(props: Props) {
  const t = useTranslate();
  const { id, spot, columns, name, isCursor, isPicked, onChoose } = props;
  const { place } = spot;
  const free = t('rollcall.plan.free', {
    row: Math.floor(place / columns) + 1,
    place: (place % columns) + 1,
  });
  return (
    <td
      {...gridCell(id, isCursor)}
      className={name === '' ? styles.place : styles.seat}
      data-picked={isPicked}
    >
      <button type="button" tabIndex={-1} onMouseDown={keepFocus} onClick={() => onChoose(spot)}>
        {name === '' ? (
          <span className="visually-hidden">{free}</span>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
      </button>
    </td>
  );
}
