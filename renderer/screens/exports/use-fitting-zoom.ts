import { type RefObject, useEffect, useRef, useState } from 'react';

/** CSS pixels of a millimetre. */
const MILLIMETRE = 96 / 25.4;
const LARGEST = 0.9;

/** How much smaller a sheet of so many millimetres has to be to lie on a desk of the screen. */
export function useFittingZoom(sheet: number): {
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly zoom: number;
} {
  const desk = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);

  useEffect(() => {
    if (desk.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    observer.observe(desk.current);
    return () => observer.disconnect();
  }, []);

  const fitting = width === null ? LARGEST : width / (sheet * MILLIMETRE);
  return { desk, zoom: Math.min(LARGEST, fitting) };
}
