import { type RefObject, useEffect } from 'react';

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
    if (grown !== 0 && hasBegun && page.matches(':hover')) scrollOn(page, grown);
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

/** So many pixels; above the first line, too, and below the last one. */
function scrollOn(page: HTMLElement, by: number): void {
  const roomAbove = Number.parseFloat(page.style.getPropertyValue('--room-above')) || 0;
  const top = page.scrollTop - roomAbove + by;
  page.style.setProperty('--room-above', `${Math.max(0, -top)}px`);
  page.style.setProperty('--room-below', `${Math.max(0, top)}px`);
  page.scrollTop = top;
}
