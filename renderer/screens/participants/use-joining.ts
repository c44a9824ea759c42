import { useState } from 'react';
import type { NameView, ParticipantsView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import { type PointerDrag, usePointerDrag } from '../../components/use-pointer-drag';
import { joinName, setAside } from '../../stores/participants';
import { nameId, openNames, pupilSpot } from './name-lists';

/** Joining names and pupils, in every way there is: what all parts of the page share. */
export type Joining = {
  /** The id of the name that was chosen and waits for its pupil. */
  readonly held: string | null;
  readonly hold: (name: NameView | null) => void;
  /** One pupil more behind a name. */
  readonly join: (name: NameView, pupilId: string) => Promise<void>;
  readonly detach: (name: NameView, pupilId: string) => Promise<void>;
  readonly putAside: (name: NameView, aside: boolean) => Promise<void>;
  /** What was done last, for who does not see it. */
  readonly said: string;
  readonly drag: PointerDrag | null;
  readonly draggedWords: string;
  readonly beginDrag: ReturnType<typeof usePointerDrag>['begin'];
  /** The click that the browser makes of a drag that ended. */
  readonly isDragEnd: () => boolean;
};

export function useJoining(view: ParticipantsView): Joining {
  const t = useTranslate();
  const [heldId, setHeld] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const pupils = new Map(view.roll.map((entry) => [entry.pupilId, pupilName(entry)]));
  const names = new Map(view.names.map((name) => [nameId(name), name]));
  const { drag, begin, isDragEnd } = usePointerDrag(drop);
  const held = heldId !== null && names.has(heldId) ? heldId : null;

  async function join(name: NameView, pupilId: string): Promise<void> {
    if (name.pupilIds.includes(pupilId)) return;
    setHeld(null);
    const isFirst = name.pupilIds.length === 0;
    if (!(await joinName(name, [...name.pupilIds, pupilId]))) return;
    say(isFirst ? 'joined' : 'also', name, pupilId, isFirst);
  }

  async function detach(name: NameView, pupilId: string): Promise<void> {
    const left = name.pupilIds.filter((one) => one !== pupilId);
    if (await joinName(name, left)) say('detached', name, pupilId, false);
  }

  async function putAside(name: NameView, aside: boolean): Promise<void> {
    setHeld(null);
    if (await setAside(name, aside)) say(aside ? 'aside' : 'back', name, '', aside);
  }

  /** `isOneLess`: the name was among those to be joined. */
  function say(
    what: 'joined' | 'also' | 'detached' | 'aside' | 'back',
    name: NameView,
    pupilId: string,
    isOneLess: boolean,
  ): void {
    const pupil = pupils.get(pupilId) ?? '';
    const sentence = t(`participants.join.said.${what}`, { name: name.name, pupil });
    const count = openNames(view).length - 1;
    setSaid(isOneLess ? `${sentence} ${t('participants.join.remaining', { count })}` : sentence);
  }

  /** A name on a pupil, or a pupil on a name. */
  function drop(id: string, spotId: string): void {
    for (const [dragged, spot] of [
      [id, spotId],
      [spotId, id],
    ] as const) {
      const name = names.get(dragged);
      const pupil = view.roll.find(({ pupilId }) => spot.endsWith(pupilSpot(pupilId)));
      if (name !== undefined && pupil !== undefined) void join(name, pupil.pupilId);
    }
  }

  const dragged = drag === null ? undefined : names.get(drag.id);
  const draggedPupil = view.roll.find(({ pupilId }) => pupilSpot(pupilId) === drag?.id);
  return {
    held,
    hold: (name) => setHeld(name === null ? null : nameId(name)),
    join,
    detach,
    putAside,
    said,
    drag,
    draggedWords: dragged?.name ?? (draggedPupil === undefined ? '' : pupilName(draggedPupil)),
    beginDrag: begin,
    isDragEnd,
  };
}
