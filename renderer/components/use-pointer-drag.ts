import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

/** What is being dragged. */
export type PointerDrag = {
  /** As it was given to `begin`. */
  readonly id: string;
  /** Of the pointer, in the window. */
  readonly x: number;
  readonly y: number;
  /** The id of the spot under it. */
  readonly over: string | null;
};

type Start = { readonly id: string; readonly x: number; readonly y: number };

/** A hand that trembles is a click, not a drag (pixels). */
const TREMBLE = 6;

/**
 * Drags by pointer events: the browser's own dragging has no picture of a pupil and cannot be given
 * up by Escape in the same way everywhere. `onDrop` gets what was dragged and the id of the spot
 * (`data-spot`) under the pointer.
 */
export function usePointerDrag(onDrop: (id: string, spotId: string) => void) {
  const [start, setStart] = useState<Start | null>(null);
  const [drag, setDrag] = useState<PointerDrag | null>(null);
  const latest = useRef({ drag, onDrop });
  // The click that the browser makes of letting go where the drag began.
  const isClickToIgnore = useRef(false);

  useEffect(() => {
    latest.current = { drag, onDrop };
  });

  useEffect(() => {
    if (start === null) return;
    const origin = start;

    function end(): void {
      setStart(null);
      setDrag(null);
    }

    function follow({ clientX: x, clientY: y }: PointerEvent): void {
      const isDrag = latest.current.drag !== null;
      if (!isDrag && Math.hypot(x - origin.x, y - origin.y) < TREMBLE) return;
      setDrag({ id: origin.id, x, y, over: spotAt(x, y) });
    }

    function letGo({ clientX, clientY }: PointerEvent): void {
      const over = spotAt(clientX, clientY);
      if (latest.current.drag !== null) {
        isClickToIgnore.current = true;
        setTimeout(() => {
          isClickToIgnore.current = false;
        });
        if (over !== null) latest.current.onDrop(origin.id, over);
      }
      end();
    }

    function giveUp(event: KeyboardEvent): void {
      if (event.key === 'Escape') end();
    }

    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', letGo);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', giveUp);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', letGo);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', giveUp);
    };
  }, [start]);

  return {
    drag,
    isDragEnd: () => isClickToIgnore.current,
    begin(event: ReactPointerEvent, id: string): void {
      if (event.button !== 0 || !event.isPrimary) return;
      setStart({ id, x: event.clientX, y: event.clientY });
    },
  };
}

function spotAt(x: number, y: number): string | null {
  return document.elementFromPoint(x, y)?.closest('[data-spot]')?.id ?? null;
}
