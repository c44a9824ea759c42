import type { Column } from '../../core/export/table';
import { headerGroups } from './header-groups';
import { textWidth } from './text-width';

/** How the columns of a table stand on a page; widths in millimetres. */
export type ColumnLayout = {
  /** Of the letters, in points. */
  readonly size: number;
  readonly widths: readonly number[];
  /** Headers that are read from below, by the place of their column. */
  readonly turned: readonly boolean[];
  /** So are the words above groups of columns. */
  readonly groupsTurned: boolean;
};

type Given = {
  readonly columns: readonly Column[];
  /** The words of each column, header left out. */
  readonly cells: readonly (readonly string[])[];
  /** In millimetres. */
  readonly available: number;
  /** The cells are written in by hand: the more room the better. */
  readonly byHand: boolean;
};

/** What is tried at each size, the most readable first. */
type Attempt = {
  readonly sizes: readonly number[];
  readonly turn: boolean;
  /** Texts may go on in a second line. */
  readonly wrap: boolean;
};

/** A point in millimetres; estimated widths are a little less than some words need. */
const POINT = 0.3528;
const SAFETY = 1.04;
const LINE = 1.25;
/** Left and right of a cell together, as in `paper-table.module.css`. */
const PADDING = { mark: 0.5, other: 1.5 };
/** A turned header is not higher. */
export const TURNED_HEIGHT = 28;
/** A text that is longer goes on in the next line, or is cut where it is one word. */
const LONGEST = { line: 80, unwrapped: 40, word: 45 };
/** A mark needs no more room than that; from so many of them on a table is crowded. */
const WIDEST_MARK = 9;
const CROWDED = 12;

/** The largest letters and the widths with which the columns of a table go beside each other. */
export function layOutColumns(given: Given): ColumnLayout {
  const { columns, available } = given;
  for (const attempt of attemptsFor(columns)) {
    for (const size of attempt.sizes) {
      const needs = columns.map((column, at) =>
        needOf(column, given.cells[at] ?? [], size, attempt),
      );
      if (sum(needs.map(({ least }) => least)) <= available) return settle(given, needs, size);
    }
  }
  const needs = columns.map((column, at) =>
    needOf(column, given.cells[at] ?? [], SMALLEST, { turn: true, wrap: true }),
  );
  const scale = available / sum(needs.map(({ least }) => least));
  const widths = needs.map(({ least }) => least * scale);
  return finish(columns, widths, needs, SMALLEST);
}

const SMALLEST = 5;

function attemptsFor(columns: readonly Column[]): readonly Attempt[] {
  const isCrowded = columns.filter(({ kind }) => kind === 'mark').length >= CROWDED;
  return [
    { sizes: sizes(10, 8), turn: false, wrap: false },
    ...(isCrowded ? [{ sizes: sizes(10, 6), turn: true, wrap: false }] : []),
    { sizes: sizes(9.5, 7), turn: false, wrap: true },
    { sizes: sizes(9, SMALLEST), turn: true, wrap: true },
  ];
}

function sizes(from: number, to: number): readonly number[] {
  return Array.from({ length: (from - to) * 2 + 1 }, (_, step) => from - step / 2);
}

type Need = { readonly least: number; readonly ideal: number; readonly isTurned: boolean };

function needOf(
  column: Column,
  cells: readonly string[],
  size: number,
  { turn, wrap }: Pick<Attempt, 'turn' | 'wrap'>,
): Need {
  const padding = column.kind === 'mark' ? PADDING.mark : PADDING.other;
  const header = column.short ?? column.label;
  const whole = Math.max(0, ...cells.map((text) => widthOf(text, size)));
  const word = Math.max(0, ...cells.map((text) => longestWord(text, size)));
  const isText = column.kind === 'text';
  const body = isText
    ? wrap
      ? Math.min(word, LONGEST.word)
      : Math.max(Math.min(word, LONGEST.word), Math.min(whole, LONGEST.unwrapped))
    : whole;
  const upright = longestWord(header, size);
  const isTurned = turn && !isText && column.width === undefined && upright > body;
  const lines = Math.ceil(widthOf(header, size) / TURNED_HEIGHT);
  const head = isTurned ? lines * size * POINT * LINE : upright;
  if (column.width !== undefined) return { least: column.width, ideal: column.width, isTurned };
  const least = Math.max(body, head) + padding;
  const ideal = isText ? Math.max(least, Math.min(whole, LONGEST.line) + padding) : least;
  return { least, ideal, isTurned };
}

/** Texts take what is left up to one line, then what is empty or a mark takes the rest. */
function settle(given: Given, needs: readonly Need[], size: number): ColumnLayout {
  const { columns, cells, available, byHand } = given;
  const rest = available - sum(needs.map(({ least }) => least));
  const wanted = sum(needs.map(({ least, ideal }) => ideal - least));
  const part = wanted === 0 ? 0 : Math.min(1, rest / wanted);
  const grown = needs.map(({ least, ideal }) => least + (ideal - least) * part);
  const left = available - sum(grown);
  const isEmpty = (at: number) => (cells[at] ?? []).every((text) => text === '');
  const takes = columns.map(
    ({ kind, width }, at) => width === undefined && (kind === 'mark' || (byHand && isEmpty(at))),
  );
  const each = left / Math.max(1, takes.filter(Boolean).length);
  const widths = grown.map((width, at) => {
    if (!takes[at]) return width;
    return byHand ? width + each : Math.max(width, Math.min(WIDEST_MARK, width + each));
  });
  return finish(columns, widths, needs, size);
}

function finish(
  columns: readonly Column[],
  widths: readonly number[],
  needs: readonly Need[],
  size: number,
): ColumnLayout {
  const groupsTurned = headerGroups(columns).some(({ group, first, columns: below }) => {
    const room = sum(widths.slice(first, first + below.length)) - PADDING.mark;
    return group !== undefined && longestWord(group, size) > room;
  });
  return { size, widths, turned: needs.map(({ isTurned }) => isTurned), groupsTurned };
}

function widthOf(text: string, size: number): number {
  return textWidth(text) * size * POINT * SAFETY;
}

function longestWord(text: string, size: number): number {
  return Math.max(0, ...text.split(/[ \n]|(?<=-)/).map((word) => widthOf(word, size)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
