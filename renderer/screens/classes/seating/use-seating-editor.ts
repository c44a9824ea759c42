import { type KeyboardEvent, useState } from 'react';
import { seatPupil, standPupil, toggleTable } from '../../../../core/seating/edit-seats';
import type { SeatingPlan, StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { useTranslate } from '../../../components/translation';
import { writeSeating } from '../../../stores/seating';
import { placeId, type Spot, type SpotLines, spotLines, stepFrom, whereIs } from './seating-spots';

/** What a click or Enter changes. */
export type EditorMode = 'pupils' | 'tables';

export type SeatingEditor = {
  readonly lines: SpotLines;
  readonly cursor: Spot;
  /** The pupil who was taken up. */
  readonly picked: string | null;
  /** What happened last, for who does not see it. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly choose: (spot: Spot) => void;
  /** Puts a pupil on a place, or leaves them without one. */
  readonly move: (pupilId: string, to: Spot) => void;
  readonly press: (event: KeyboardEvent) => void;
};

/** Take a pupil up, then put them down: by clicks, by keys or by dragging. Saved at each step. */
export function useSeatingEditor(given: {
  readonly plan: StoredSeatingPlan;
  readonly names: ReadonlyMap<string, string>;
  readonly mode: EditorMode;
  readonly isReadOnly: boolean;
}): SeatingEditor {
  const { plan, names, mode, isReadOnly } = given;
  const t = useTranslate();
  const lines = spotLines(plan);
  const spots = [...lines.room, ...lines.standing].flat();
  const [cursorId, setCursorId] = useState(placeId(0));
  const [picked, setPicked] = useState<string | null>(null);
  const [said, say] = useState('');
  // The spot may have gone with its row.
  const cursor = spots.find(({ id }) => id === cursorId) ?? firstOf(spots);
  const nameOf = (pupilId: string) => names.get(pupilId) ?? '';

  function write(next: SeatingPlan): void {
    void writeSeating(plan.id, next);
  }

  /** Does what is asked, and gives the words for it. */
  function moved(pupilId: string, to: Spot): string {
    const pupil = nameOf(pupilId);
    if (to.pupilId === pupilId) return t('seating.said.dropped', { pupil });
    if (to.isGap) return t('seating.said.noTable');
    if (to.place === null) {
      write(standPupil(plan, pupilId));
      return t('seating.said.standing', { pupil });
    }
    write(seatPupil(plan, pupilId, to.place));
    const where = whereIs(to.place, plan.columns);
    if (to.pupilId === null) return t('seating.said.seated', { pupil, ...where });
    return t('seating.said.swapped', { pupil, other: nameOf(to.pupilId), ...where });
  }

  function move(pupilId: string, to: Spot): void {
    // On a place without a table the pupil is still held.
    if (!to.isGap) setPicked(null);
    setCursorId(to.id);
    say(moved(pupilId, to));
  }

  function toggle(spot: Spot): void {
    if (spot.place === null) return;
    setPicked(null);
    write(toggleTable(plan, spot.place));
    const where = whereIs(spot.place, plan.columns);
    say(t(spot.isGap ? 'seating.said.tableBack' : 'seating.said.tableRemoved', where));
  }

  function choose(spot: Spot): void {
    setCursorId(spot.id);
    if (isReadOnly) return;
    if (mode === 'tables') toggle(spot);
    else if (picked !== null) move(picked, spot);
    else if (spot.pupilId !== null) {
      setPicked(spot.pupilId);
      say(t('seating.said.picked', { pupil: nameOf(spot.pupilId) }));
    }
  }

  function drop(): void {
    if (picked !== null) say(t('seating.said.dropped', { pupil: nameOf(picked) }));
    setPicked(null);
  }

  function free(spot: Spot): void {
    const [stay] = lines.standing.flat().filter(({ pupilId }) => pupilId === null);
    if (spot.place === null || spot.pupilId === null || stay === undefined) return;
    move(spot.pupilId, stay);
    setCursorId(spot.id);
  }

  /** False for a key that is none of the editor's. */
  function pressed(key: string): boolean {
    const next = stepFrom(lines, cursor, key);
    if (next !== null) setCursorId(next.id);
    else if (isReadOnly) return false;
    else if (key === 'Enter' || key === ' ') choose(cursor);
    else if (key === 'Escape' && picked !== null) drop();
    else if (key.toLowerCase() === 't') toggle(cursor);
    else if (key === 'Delete' || key === 'Backspace') free(cursor);
    else return false;
    return true;
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (pressed(event.key)) event.preventDefault();
  }

  return { lines, cursor, picked, said, say, choose, move, press };
}

function firstOf(spots: readonly Spot[]): Spot {
  const [first] = spots;
  return first ?? { id: placeId(0), place: null, pupilId: null, isGap: false };
}
