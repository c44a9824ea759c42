import type { MouseEvent } from 'react';
import type { EnrolledPupil } from '../../../../core/roster/enrolled-pupil';
import { cursorGrid } from '../../../components/cursor-grid';
import { SeatTable } from '../../../components/seat-table';
import { useTranslate } from '../../../components/translation';
import { usePointerDrag } from '../../../components/use-pointer-drag';
import styles from './seating-grid.module.css';
import { SeatingPlace } from './seating-place';
import type { Spot } from './seating-spots';
import type { SeatingEditor } from './use-seating-editor';

type Props = {
  readonly editor: SeatingEditor;
  readonly columns: number;
  readonly pupils: ReadonlyMap<string, EnrolledPupil>;
  readonly withPhotos: boolean;
  readonly canDrag: boolean;
};

/** The class as the teacher sees it from the board; one tab stop with a cursor inside. */
export function SeatingGrid({ editor, columns, pupils, withPhotos, canDrag }: Props) {
  const t = useTranslate();
  const { lines, cursor, picked } = editor;
  const spots = [...lines.room, ...lines.standing].flat();
  const { drag, begin, isDragEnd } = usePointerDrag((pupilId, spotId) => {
    const to = spots.find(({ id }) => id === spotId);
    if (to !== undefined) editor.move(pupilId, to);
  });
  const dragged = drag === null ? undefined : pupils.get(drag.id);

  // A click must not take the keyboard out of the grid, nor begin a selection of text.
  function keepFocus(event: MouseEvent<HTMLTableElement>): void {
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
  }

  function lineOf(line: readonly Spot[]) {
    return (
      <tr key={line[0]?.id}>
        {line.map((spot, x) => (
          <SeatingPlace
            key={spot.id}
            spot={spot}
            columns={columns}
            pupil={spot.pupilId === null ? null : (pupils.get(spot.pupilId) ?? null)}
            withPhoto={withPhotos}
            isTableStart={line[x - 1]?.isGap !== false}
            isTableEnd={line[x + 1]?.isGap !== false}
            isCursor={spot.id === cursor.id}
            isPicked={spot.pupilId !== null && spot.pupilId === (drag?.id ?? picked)}
            isOver={spot.id === drag?.over}
            onChoose={() => {
              if (!isDragEnd()) editor.choose(spot);
            }}
            onDrag={(event) => {
              if (canDrag && spot.pupilId !== null) begin(event, spot.pupilId);
            }}
          />
        ))}
      </tr>
    );
  }

  return (
    <div className={styles.room}>
      <SeatTable
        {...cursorGrid(cursor.id)}
        aria-label={t('seating.grid.name')}
        className={styles.plan}
        columns={columns}
        room={lines.room.map(lineOf)}
        board={t('seating.grid.board')}
        rest={{ words: t('seating.grid.standing'), rows: lines.standing.map(lineOf) }}
        data-dragging={drag !== null}
        onMouseDown={keepFocus}
        onKeyDown={editor.press}
      />
      {drag !== null && dragged !== undefined && (
        <p
          className={styles.ghost}
          aria-hidden="true"
          style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}
        >
          {dragged.firstName || dragged.lastName}
        </p>
      )}
    </div>
  );
}
