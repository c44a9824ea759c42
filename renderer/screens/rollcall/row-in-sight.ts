import { useEffect, useRef } from 'react';

/**
 * Scrolls to the element of an id, only when it is out of sight: asking where it stands at each key
 * would lay the page out twice. Which elements are in sight is told by the browser by itself.
 */
export function useRowInSight(id: string, watched: string, rows: number): void {
  const inSight = useRef(new Set<string>());

  useEffect(() => {
    const elements = Array.from(document.querySelectorAll(watched)).slice(0, rows);
    const [first] = elements;
    if (first === undefined) return;
    const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(first);
    const seen = inSight.current;
    seen.clear();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, intersectionRatio } of changes) {
          if (intersectionRatio > 0.98) seen.add(target.id);
          else seen.delete(target.id);
        }
      },
      {
        root: document.getElementById('page'),
        rootMargin: `-${scrollMarginTop} 0px -${scrollMarginBottom} 0px`,
        threshold: [0, 0.98],
      },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [watched, rows]);

  useEffect(() => {
    if (!inSight.current.has(id)) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}
