import { type CSSProperties, type MouseEvent, useRef } from 'react';
import type { EnrolledPupil } from '../../../../core/roster/enrolled-pupil';
import { useTranslate } from '../../../components/translation';
import styles from './seating-grid.module.css';
import { SeatingPlace } from './seating-place';
import type { Spot } from './seating-spots';
import { useSeatDrag } from './use-seat-drag';
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
  const grid = useRef<HTMLTableElement>(null);
  const { lines, cursor, picked } = editor;
  const spots = [...lines.room, ...lines.standing].flat();
  const { drag, begin, isDragEnd } = useSeatDrag((pupilId, spotId) => {
    const to = spots.find(({ id }) => id === spotId);
    if (to !== undefined) editor.move(pupilId, to);
  });
  const dragged = drag === null ? undefined : pupils.get(drag.pupilId);

  // A click must not take the keyboard out of the grid, nor begin a selection of text.
  function keepFocus(event: MouseEvent): void {
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
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
            isPicked={spot.pupilId !== null && spot.pupilId === (drag?.pupilId ?? picked)}
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
      <table
        {...gridWith(cursor.id)}
        ref={grid}
        aria-label={t('seating.grid.name')}
        className={styles.plan}
        data-dragging={drag !== null}
        style={{ '--columns': columns } as CSSProperties}
        onMouseDown={keepFocus}
        onKeyDown={editor.press}
      >
        <tbody>{lines.room.map(lineOf)}</tbody>
        <tbody>
          <tr>
            <td className={styles.board} colSpan={columns}>
              {t('seating.grid.board')}
            </td>
          </tr>
        </tbody>
        <tbody className={styles.standing}>
          <tr>
            <td className={styles.legend} colSpan={columns}>
              {t('seating.grid.standing')}
            </td>
          </tr>
          {lines.standing.map(lineOf)}
        </tbody>
      </table>
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

/** One tab stop with a cursor inside: a table is the element of ARIA's own grid pattern. */
function gridWith(cursorId: string) {
  return { role: 'grid', tabIndex: 0, 'aria-activedescendant': cursorId } as const;
}
