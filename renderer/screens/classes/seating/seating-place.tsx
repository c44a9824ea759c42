import type { PointerEvent } from 'react';
import { type EnrolledPupil, nameInUse } from '../../../../core/roster/enrolled-pupil';
import { cursorCell } from '../../../components/cursor-grid';
import { PupilPhoto } from '../../../components/pupil-photo';
import { useTranslate } from '../../../components/translation';
import styles from './seating-grid.module.css';
import { type Spot, whereIs } from './seating-spots';

type Props = {
  readonly spot: Spot;
  readonly columns: number;
  readonly pupil: EnrolledPupil | null;
  readonly withPhoto: boolean;
  /** No table beside it, on the left and on the right. */
  readonly isTableStart: boolean;
  readonly isTableEnd: boolean;
  readonly isCursor: boolean;
  readonly isPicked: boolean;
  readonly isOver: boolean;
  readonly onChoose: () => void;
  readonly onDrag: (event: PointerEvent) => void;
};

/** A place of the plan: who sits there, that it is free, or that it has no table. */
export function SeatingPlace(props: Props) {
  const { spot, columns, pupil, withPhoto, isCursor, isPicked, isOver } = props;
  const kind = spot.place === null ? 'standing' : 'place';
  return (
    <td
      {...cursorCell(spot.id, isCursor)}
      className={spot.isGap ? styles.gap : styles.seat}
      data-spot={kind}
      data-taken={pupil !== null}
      data-start={props.isTableStart}
      data-end={props.isTableEnd}
      data-picked={isPicked}
      data-over={isOver}
    >
      <button type="button" tabIndex={-1} onPointerDown={props.onDrag} onClick={props.onChoose}>
        {pupil === null ? (
          <Free spot={spot} columns={columns} />
        ) : (
          <>
            {withPhoto && <PupilPhoto pupil={pupil} size="small" />}
            <span className={styles.names}>
              <span className={styles.firstName}>{pupil.firstName}</span>{' '}
              <span className={styles.lastName}>{nameInUse(pupil)}</span>
            </span>
          </>
        )}
      </button>
    </td>
  );
}

function Free({ spot, columns }: Pick<Props, 'spot' | 'columns'>) {
  const t = useTranslate();
  if (spot.place === null) return <span className="soft">{t('seating.grid.stand')}</span>;
  const where = whereIs(spot.place, columns);
  return (
    <span className="visually-hidden">
      {t(spot.isGap ? 'seating.grid.gap' : 'seating.grid.free', where)}
    </span>
  );
}
