import { type RefObject, useEffect, useRef } from 'react';
import { beginPage } from './components/hold-still';
import { type Place, useNavigation } from './stores/navigation';

/** Where the teacher was on a page: how far down, and the element (by its id) that led away. */
type Spot = { readonly top: number; readonly focusId: string };

/** In milliseconds: a page whose facts come later than that is not pulled under the eyes. */
const PATIENCE = 1000;

/**
 * The keyboard follows the eye: a new page is read from its beginning, and a page that one comes
 * back to goes on where it was left. Coming back is being at the very same `Place` again.
 */
export function usePageStart(page: RefObject<HTMLElement | null>): void {
  const place = useNavigation((navigation) => navigation.place);
  const spots = useRef(new WeakMap<Place, Spot>());

  useEffect(() => {
    function begin() {
      if (page.current === null) return;
      page.current.focus();
      beginPage(page.current);
    }
    begin();
    return useNavigation.subscribe((now, left) => {
      if (now.place === left.place) return;
      const focusId = document.activeElement?.id ?? '';
      spots.current.set(left.place, { top: page.current?.scrollTop ?? 0, focusId });
      begin();
    });
  }, [page]);

  useEffect(() => {
    const spot = spots.current.get(place);
    if (spot === undefined || page.current === null) return;
    return returnTo(page.current, spot);
  }, [place, page]);
}

/** At once, or as soon as the page is drawn that far; gives what ends the waiting. */
function returnTo(page: HTMLElement, { top, focusId }: Spot): () => void {
  const drawn = new MutationObserver(attempt);
  const end = () => drawn.disconnect();
  const timer = setTimeout(end, PATIENCE);

  function attempt(): void {
    // Whoever reads on or types by now is not moved.
    if (page.scrollTop !== 0 || document.activeElement !== page) {
      end();
      return;
    }
    const from = focusId === '' ? null : document.getElementById(focusId);
    if (page.scrollHeight - page.clientHeight < top || (focusId !== '' && from === null)) return;
    end();
    from?.focus({ preventScroll: true });
    page.scrollTo(0, top);
  }

  drawn.observe(page, { childList: true, subtree: true });
  attempt();
  return () => {
    clearTimeout(timer);
    end();
  };
}
