import type { SeatingPage } from '../../core/contract/print-views';

type Places = SeatingPage['places'];

/** How much of a row or column a way without any table takes. */
const AISLE = 0.35;

/** What the columns and the rows of a plan take of the sheet, each as parts of a whole one. */
export function tracksOf({ columns, places }: Pick<SeatingPage, 'columns' | 'places'>): {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
} {
  const rows = Math.ceil(places.length / columns);
  return {
    columns: numbers(columns).map((x) => sizeOf(places.filter((_, at) => at % columns === x))),
    rows: numbers(rows).map((y) => sizeOf(places.slice(y * columns, (y + 1) * columns))),
  };
}

/** `1fr 0.35fr …`, for a CSS grid. */
export function asTemplate(tracks: readonly number[]): string {
  return tracks.map((track) => `minmax(0, ${track}fr)`).join(' ');
}

export function sum(tracks: readonly number[]): number {
  return tracks.reduce((total, track) => total + track, 0);
}

function sizeOf(places: Places): number {
  return places.every((place) => place === 'gap') ? AISLE : 1;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
