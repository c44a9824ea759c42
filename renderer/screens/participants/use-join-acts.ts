import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { focusPage } from '../../components/focus-page';
import type { PointerDrag } from '../../components/use-pointer-drag';
import { candidatesOf, type SeenName } from './name-lists';
import type { Joining } from './use-joining';

/** What can be done with a name of the two lists; the keyboard goes where the next act is. */
export type JoinActs = {
  readonly held: SeenName | null;
  readonly drag: PointerDrag | null;
  readonly onDrag: (event: PointerEvent, id: string) => void;
  readonly isDragEnd: () => boolean;
  readonly onChoose: (name: SeenName, isByKeyboard: boolean) => void;
  readonly onJoin: (name: SeenName, pupilId: string) => void;
  readonly onAside: (name: SeenName, isAside: boolean) => void;
};

/** `panel` holds both lists, `titleId` is of its heading, `open` are the names in their order. */
export function useJoinActs(
  panel: RefObject<HTMLElement | null>,
  titleId: string,
  open: readonly SeenName[],
  joining: Joining,
): JoinActs & { readonly press: (event: KeyboardEvent) => void } {
  const { held } = joining;

  /** What was joined or put aside is gone from its list: the keyboard goes on with the next one. */
  async function andGoOn(act: Promise<void>, name: SeenName): Promise<void> {
    const place = open.findIndex(({ id }) => id === name.id);
    await act;
    setTimeout(() => focusNext(panel.current, titleId, place));
  }

  return {
    held,
    drag: joining.drag,
    onDrag: joining.beginDrag,
    isDragEnd: joining.isDragEnd,

    /** By the keyboard the next thing to choose is the pupil. */
    onChoose(name, isByKeyboard) {
      const isGivenBack = held?.id === name.id;
      joining.hold(isGivenBack ? null : name);
      if (isGivenBack || !isByKeyboard) return;
      if (!focusLikeliest(panel.current, name)) setTimeout(() => focusPicker(name));
    },
    onJoin: (name, pupilId) => void andGoOn(joining.join(name, pupilId), name),
    onAside: (name, isAside) => void andGoOn(joining.putAside(name, isAside), name),

    /** The arrows go from name to name and from pupil to pupil; Escape gives the name back. */
    press(event) {
      if (event.key === 'Escape' && held !== null) {
        joining.hold(null);
        document.getElementById(held.id)?.querySelector('button')?.focus();
        event.preventDefault();
      } else if (panel.current !== null) walk(panel.current, event);
    },
  };
}

function walk(panel: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const kind = target.dataset.walk;
  if (step === undefined || kind === undefined) return;
  const line = walked(panel, kind === 'name' ? 'name' : 'pupil');
  line[line.indexOf(target) + step]?.focus();
  event.preventDefault();
}

function walked(panel: HTMLElement | null, kind: 'name' | 'pupil'): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>(`[data-walk="${kind}"]`) ?? [])];
}

/** The name that stands now where one went away, unless the keyboard is somewhere else. */
function focusNext(panel: HTMLElement | null, titleId: string, place: number): void {
  if (document.activeElement !== document.body) return;
  const left = walked(panel, 'name');
  const next = left[Math.min(Math.max(place, 0), left.length - 1)];
  if (next !== undefined) next.focus();
  else if (panel === null) focusPage();
  else document.getElementById(titleId)?.focus();
}

/** The pupil who is the likeliest among those not seen, or the first one; false where all were seen. */
function focusLikeliest(panel: HTMLElement | null, name: SeenName): boolean {
  const pupils = walked(panel, 'pupil');
  const likeliest = candidatesOf(name)
    .map(({ pupilId }) => pupils.find((pupil) => pupil.dataset.pupil === pupilId))
    .find((pupil) => pupil !== undefined);
  const target = likeliest ?? pupils[0];
  target?.focus();
  return target !== undefined;
}

/** The choice of anybody, which comes with the name that is held. */
function focusPicker({ id }: SeenName): void {
  document.getElementById(id)?.querySelector<HTMLElement>('input')?.focus();
}
