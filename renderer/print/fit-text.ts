import { textWidth } from './text-width';

type Box = {
  /** In points. */
  readonly width: number;
  readonly lines: number;
  readonly largest: number;
  readonly smallest: number;
};

/** The largest size, in half points, at which a text goes into some lines of a box; else the smallest. */
export function fitText(text: string, { width, lines, largest, smallest }: Box): number {
  for (let size = largest; size > smallest; size -= 0.5) {
    if (linesOf(text, width / size) <= lines) return size;
  }
  return smallest;
}

/** Words and hyphenated parts that go into a line one after the other; `width` in parts of the size. */
function linesOf(text: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const [part] of text.matchAll(/[^\s-]+-?\s*/g)) {
    const needed = textWidth(part.trimEnd());
    if (needed > width) return Number.POSITIVE_INFINITY;
    if (used > 0 && used + needed > width) {
      count += 1;
      used = 0;
    }
    used += textWidth(part);
  }
  return count;
}
