import { Button, NativeSelect } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, useEffect, useState } from 'react';
import type { RollEntry, SeatingPlan } from '../../../core/contract/register-views';
import { useTranslate } from '../../components/translation';
import { writeSeating } from '../../stores/seating';
import { type EditorSpot, editorLines, stepInEditor } from './editor-lines';
import { EditorPlace } from './editor-place';
import { focusRoll } from './focus-roll';
import { pupilName } from './pupil-name';
import { rollGrid } from './roll-grid';
import { seatPupil, withColumns } from './seat-pupils';
import styles from './seating-view.module.css';

type Props = {
  readonly classId: string;
  readonly plan: SeatingPlan;
  readonly roll: readonly RollEntry[];
  readonly onEnd: () => void;
};

/** The most places in a row that main takes. */
const MOST_COLUMNS = 12;

/** Pick a pupil, then a place: by clicks or by keys, never by dragging alone. Saved at each step. */
export function SeatingEditor({ classId, plan, roll, onEnd }: Props) {
  const t = useTranslate();
  const lines = editorLines(plan, roll);
  const [spot, setSpot] = useState<EditorSpot>(() => firstSpot(lines));
  const [picked, setPicked] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const current = lines.flat().find(({ place }) => place === spot.place) ?? spot;
  const names = new Map(roll.map((entry) => [entry.pupilId, pupilName(entry)]));

  useEffect(focusRoll, []);

  function change(next: SeatingPlan): void {
    void writeSeating(classId, next);
  }

  function choose(at: EditorSpot): void {
    setSpot(at);
    if (picked === null) {
      setPicked(at.pupilId);
      if (at.pupilId !== null) say('picked', at.pupilId);
    } else if (at.pupilId === picked) drop();
    else {
      change(seatPupil(plan, picked, at.place));
      setSpot({ ...at, pupilId: picked });
      setPicked(null);
      say('putDown', picked);
    }
  }

  function drop(): void {
    if (picked !== null) say('dropped', picked);
    setPicked(null);
  }

  function say(what: 'picked' | 'putDown' | 'dropped', pupilId: string): void {
    setSaid(t(`rollcall.plan.${what}`, { pupil: names.get(pupilId) ?? '' }));
  }

  function press(event: KeyboardEvent): void {
    const next = stepInEditor(lines, spot, event.key);
    if (next !== null) setSpot(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(current);
    else if (event.key === 'Escape' && picked !== null) drop();
    else if (event.key === 'Escape') onEnd();
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.view}>
      <div className={styles.editor}>
        <NativeSelect
          label={t('rollcall.plan.columns')}
          className={styles.columns}
          size="md"
          data={Array.from({ length: MOST_COLUMNS }, (_, index) => String(index + 1))}
          value={String(plan.columns)}
          onChange={(event) => change(withColumns(plan, Number(event.currentTarget.value)))}
        />
        <Button onClick={onEnd}>{t('rollcall.plan.endEdit')}</Button>
      </div>
      <p className="soft">{t('rollcall.plan.editHelp')}</p>
      <p role="status">{said}</p>
      <table
        {...rollGrid(placeId(spot.place))}
        aria-label={t('rollcall.plan.name')}
        className={styles.plan}
        style={{ '--columns': plan.columns } as CSSProperties}
        onKeyDown={press}
      >
        <tbody>{lines.map(lineOf)}</tbody>
        <tbody>
          <tr>
            <td className={styles.board} colSpan={plan.columns}>
              {t('rollcall.plan.board')}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );

  function lineOf(line: readonly EditorSpot[]) {
    return (
      <tr key={line[0]?.place}>
        {line.map((one) => (
          <EditorPlace
            key={placeId(one.place)}
            id={placeId(one.place)}
            spot={one}
            columns={plan.columns}
            name={one.pupilId === null ? '' : (names.get(one.pupilId) ?? '')}
            isCursor={one.place === spot.place}
            isPicked={one.pupilId !== null && one.pupilId === picked}
            onChoose={choose}
          />
        ))}
      </tr>
    );
  }
}

function placeId(place: number): string {
  return `place-${place}`;
}

function firstSpot(lines: readonly (readonly EditorSpot[])[]): EditorSpot {
  const spots = lines.flat();
  return spots.find(({ pupilId }) => pupilId !== null) ?? { place: 0, pupilId: null };
}
