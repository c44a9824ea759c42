import { Button, NativeSelect } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, useEffect, useState } from 'react';
import type { RollEntry, SeatingPlan } from '../../../core/contract/register-views';
import { useTranslate } from '../../components/translation';
import { writeSeating } from '../../stores/seating';
import { type EditorSpot, editorLines, spotKey, stepInEditor } from './editor-lines';
import { EditorPlace } from './editor-place';
import { focusRoll } from './focus-roll';
import { pupilName } from './pupil-name';
import { rollGrid } from './roll-grid';
import { seatAll, seatPupil, unseatPupil, withColumns } from './seat-pupils';
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
  const spots = [...lines.seats, ...lines.unseated];
  const [spot, setSpot] = useState<EditorSpot>(() => firstSpot(spots));
  const [picked, setPicked] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const names = new Map(roll.map((entry) => [entry.pupilId, pupilName(entry)]));
  const unseated = lines.unseated.flat().flatMap(({ pupilId }) => pupilId ?? []);

  useEffect(focusRoll, []);

  function change(next: SeatingPlan): void {
    void writeSeating(classId, next);
  }

  function choose(at: EditorSpot): void {
    setSpot(at);
    if (picked === null) {
      setPicked(at.pupilId);
      if (at.pupilId !== null) say('picked', at.pupilId);
    } else if (at.place === null || at.pupilId === picked) drop();
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

  function takeAway(): void {
    if (picked === null) return;
    change(unseatPupil(plan, picked));
    setPicked(null);
    focusRoll();
  }

  function say(what: 'picked' | 'putDown' | 'dropped', pupilId: string): void {
    setSaid(t(`rollcall.plan.${what}`, { pupil: names.get(pupilId) ?? '' }));
  }

  function press(event: KeyboardEvent): void {
    const next = stepInEditor(spots, spot, event.key);
    if (next !== null) setSpot(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(spot);
    else if (event.key === 'Escape' && picked !== null) drop();
    else if (event.key === 'Delete') takeAway();
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
        <Button disabled={unseated.length === 0} onClick={() => change(seatAll(plan, unseated))}>
          {t('rollcall.plan.seatAll')}
        </Button>
        <Button disabled={picked === null || unseated.includes(picked)} onClick={takeAway}>
          {t('rollcall.plan.takeSeatAway')}
        </Button>
        <Button variant="filled" onClick={onEnd}>
          {t('rollcall.plan.endEdit')}
        </Button>
      </div>
      <p className="soft">{t('rollcall.plan.editHelp')}</p>
      <p role="status">{said}</p>
      <table
        {...rollGrid(spotKey(spot))}
        aria-label={t('rollcall.plan.name')}
        className={styles.plan}
        style={{ '--columns': plan.columns } as CSSProperties}
        onKeyDown={press}
      >
        <tbody>{lines.seats.map(lineOf)}</tbody>
        <tbody>
          <tr>
            <td className={styles.board} colSpan={plan.columns}>
              {t('rollcall.plan.board')}
            </td>
          </tr>
        </tbody>
        {lines.unseated.length > 0 && (
          <tbody>
            <tr>
              <td className={styles.unseated} colSpan={plan.columns}>
                {t('rollcall.plan.unseated')}
              </td>
            </tr>
            {lines.unseated.map(lineOf)}
          </tbody>
        )}
      </table>
    </div>
  );

  function lineOf(line: readonly EditorSpot[]) {
    return (
      <tr key={line.map(spotKey).join(' ')}>
        {line.map((one) => (
          <EditorPlace
            key={spotKey(one)}
            id={spotKey(one)}
            spot={one}
            columns={plan.columns}
            name={one.pupilId === null ? '' : (names.get(one.pupilId) ?? '')}
            isCursor={spotKey(one) === spotKey(spot)}
            isPicked={one.pupilId !== null && one.pupilId === picked}
            onChoose={choose}
          />
        ))}
      </tr>
    );
  }
}

function firstSpot(spots: readonly (readonly EditorSpot[])[]): EditorSpot {
  const all = spots.flat();
  return all.find(({ pupilId }) => pupilId !== null) ?? all[0] ?? { place: 0, pupilId: null };
}
