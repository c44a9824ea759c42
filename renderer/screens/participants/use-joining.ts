import { useState } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import { type PointerDrag, usePointerDrag } from '../../components/use-pointer-drag';
import { joinNames, setAside } from '../../stores/participant-changes';
import { useParticipants } from '../../stores/participants';
import { asideNames, openNames, pupilSpot, type SeenName } from './name-lists';

/** Joining names and pupils, in every way there is: what all parts of the page share. */
export type Joining = {
  /** The name that was chosen and waits for its pupil. */
  readonly held: SeenName | null;
  readonly hold: (name: SeenName | null) => void;
  /** One pupil more behind a name. */
  readonly join: (name: SeenName, pupilId: string) => Promise<void>;
  readonly detach: (name: SeenName, pupilId: string) => Promise<void>;
  readonly putAside: (name: SeenName, aside: boolean) => Promise<void>;
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
  const names = [...openNames(view), ...asideNames(view)];
  const { drag, begin, isDragEnd } = usePointerDrag(drop);
  const held = names.find(({ id }) => id === heldId) ?? null;
  const nameOf = (pupilId: string) => {
    const entry = view.roll.find((one) => one.pupilId === pupilId);
    return entry === undefined ? '' : pupilName(entry);
  };

  async function join(name: SeenName, pupilId: string): Promise<void> {
    if (name.pupilIds.includes(pupilId)) return;
    setHeld(null);
    if (!(await joinNames(name.names, [...name.pupilIds, pupilId]))) return;
    say(name.pupilIds.length === 0 ? 'joined' : 'also', name, nameOf(pupilId));
  }

  async function detach(name: SeenName, pupilId: string): Promise<void> {
    const left = name.pupilIds.filter((one) => one !== pupilId);
    if (await joinNames(name.names, left)) say('detached', name, nameOf(pupilId));
  }

  async function putAside(name: SeenName, aside: boolean): Promise<void> {
    setHeld(null);
    if (await setAside(name.names, aside)) say(aside ? 'aside' : 'back', name, '');
  }

  function say(
    what: 'joined' | 'also' | 'detached' | 'aside' | 'back',
    { written }: SeenName,
    pupil: string,
  ): void {
    const now = useParticipants.getState().view;
    const count = now === null ? 0 : openNames(now).length;
    const sentence = t(`participants.join.said.${what}`, { name: written, pupil });
    setSaid(`${sentence} ${t('participants.join.remaining', { count })}`);
  }

  /** A name on a pupil, or a pupil on a name. */
  function drop(id: string, spotId: string): void {
    const name = names.find((one) => one.id === id || one.id === spotId);
    const other = name?.id === id ? spotId : id;
    const entry = view.roll.find(({ pupilId }) => other.endsWith(pupilSpot(pupilId)));
    if (name !== undefined && entry !== undefined) void join(name, entry.pupilId);
  }

  const draggedName = names.find(({ id }) => id === drag?.id);
  const draggedPupil = view.roll.find(({ pupilId }) => pupilSpot(pupilId) === drag?.id);
  return {
    held,
    hold: (name) => setHeld(name?.id ?? null),
    join,
    detach,
    putAside,
    said,
    drag,
    draggedWords:
      draggedName?.written ?? (draggedPupil === undefined ? '' : pupilName(draggedPupil)),
    beginDrag: begin,
    isDragEnd,
  };
}
