import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** In milliseconds: what comes with a page is there when it begins, and moves nothing. */
const BEGINNING = 100;

let began = 0;

/** Shows a page from its top, wherever the one before it was held. */
export function beginPage(page: HTMLElement): void {
  began = performance.now();
  page.style.removeProperty('--room-above');
  page.style.removeProperty('--room-below');
  page.scrollTo(0, 0);
}

/**
 * For an element of the page, or above it, that grows and shrinks by itself: what is below it and
 * under the pointer stays there, else a click that is meant for one pupil marks the next one. The
 * page is scrolled by as much as the element grew, with empty room at its ends where it has too few
 * lines for that, until the next page begins.
 */
export function useHoldStill(growing: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [page, element] = [document.getElementById('page'), growing.current];
    return page === null || element === null ? undefined : holdStill(page, element);
  }, [growing]);
}

function holdStill(page: HTMLElement, growing: HTMLElement): () => void {
  let height = growing.offsetHeight;

  function follow(): void {
    const grown = growing.offsetHeight - height;
    height += grown;
    const hasBegun = performance.now() - began > BEGINNING;
    if (grown !== 0 && hasBegun && isAbovePointer(page, growing)) scrollOn(page, grown);
  }

  const sizes = new ResizeObserver(follow);
  sizes.observe(growing);
  // A size is told with the next picture; a click does not wait for it.
  const contents = new MutationObserver(follow);
  contents.observe(growing, { childList: true });
  return () => {
    sizes.disconnect();
    contents.disconnect();
  };
}

/**
 * For a page that is drawn anew by itself, in many places at once: what is under the pointer (the
 * nearest element with `data-still`) stays where it is, as far as it is still there.
 * @param watch Calls back before each drawing; gives what ends that.
 */
export function useHoldUnderPointer(watch: (beforeDrawing: () => void) => () => void): void {
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null);

  useEffect(() => {
    function follow({ clientX: x, clientY: y }: PointerEvent): void {
      pointer.current = { x, y };
    }
    const unwatch = watch(() => {
      if (pointer.current === null) return;
      const { x, y } = pointer.current;
      const element = document.elementFromPoint(x, y)?.closest('[data-still]') ?? null;
      held.current =
        element === null ? null : { element, top: element.getBoundingClientRect().top };
    });
    window.addEventListener('pointermove', follow);
    return () => {
      unwatch();
      window.removeEventListener('pointermove', follow);
    };
  }, [watch]);

  useLayoutEffect(() => {
    const was = held.current;
    held.current = null;
    const page = document.getElementById('page');
    if (was === null || page === null || !was.element.isConnected) return;
    const grown = was.element.getBoundingClientRect().top - was.top;
    if (Math.abs(grown) >= 1) scrollOn(page, grown);
  });
}

/** What the pointer is on comes after the element, or around it; what comes before does not move. */
function isAbovePointer(page: HTMLElement, element: HTMLElement): boolean {
  const pointed = page.matches(':hover') ? [page, ...page.querySelectorAll(':hover')].at(-1) : null;
  if (pointed === null || pointed === undefined) return false;
  if (pointed.contains(element)) return true;
  const order = pointed.compareDocumentPosition(element);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
}

/** So many pixels; above the first line, too, and below the last one. */
function scrollOn(page: HTMLElement, by: number): void {
  const roomAbove = Number.parseFloat(page.style.getPropertyValue('--room-above')) || 0;
  const top = page.scrollTop - roomAbove + by;
  page.style.setProperty('--room-above', `${Math.max(0, -top)}px`);
  page.style.setProperty('--room-below', `${Math.max(0, top)}px`);
  page.scrollTop = top;
}
