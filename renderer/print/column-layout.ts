import type { Column } from '../../core/export/table';
import { headerGroups } from './header-groups';
import { countLines, shareWidth } from './share-width';
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
/** Headers and sums are bold. */
const BOLD = 1.15;
/** Of headers that are read from below. */
const LINE = 1.1;
/** No smaller letters, whatever has to go beside each other. */
const SMALLEST = 5;
/** Nor smaller ones than these so that a table is shorter. */
const READABLE = 8;
/** Left and right of a cell together, as in `paper-table.module.css`. */
const PADDING = { mark: 0.5, other: 1.5 };
/** A turned header is not higher, but for one long word. */
const TURNED_HEIGHT = 28;
/** A text that is longer goes on in the next line, or is cut where it is one word. */
const LONGEST = { unwrapped: 40, word: 45, crowdedWord: 28 };
/** Of the room that is written in by hand, names have a part and no more. */
const FOR_NAMES = 0.4;
/** Room for a mark, and for one that is written by hand. */
const MARK = { comfortable: 5, widest: 9, byHand: 7 };
/** From so many marks on a table is crowded. */
const CROWDED = 12;

/**
 * The largest letters and the widths with which the columns of a table go beside each other; where
 * texts go on in further lines smaller ones, as long as they are read well, if that saves many.
 */
export function layOutColumns(given: Given): ColumnLayout {
  for (const attempt of attemptsFor(given.columns)) {
    const fitting = attempt.sizes.flatMap((size) => {
      const needs = needsOf(given, size, attempt);
      return leastOf(needs) <= given.available ? [{ size, needs }] : [];
    });
    const [largest] = fitting;
    if (largest === undefined) continue;
    const readable = attempt.wrap ? fitting.filter(({ size }) => size >= READABLE) : [];
    const settled = [largest, ...readable.slice(1)].map(({ size, needs }) => {
      return settle(given, needs, size);
    });
    return shortest(given, settled);
  }
  const { columns, available } = given;
  const needs = needsOf(given, SMALLEST, { turn: true, wrap: true });
  const scale = available / leastOf(needs);
  const widths = needs.map(({ least }) => least * scale);
  return finish(columns, widths, needs, SMALLEST);
}

/** With the fewest lines for the size of its letters, the larger ones first. */
function shortest(given: Given, [first, ...others]: readonly ColumnLayout[]): ColumnLayout {
  if (first === undefined) throw new Error('no layout to choose from');
  let best = { layout: first, score: scoreOf(given, first) };
  for (const layout of others) {
    const score = scoreOf(given, layout);
    if (score < best.score) best = { layout, score };
  }
  return best.layout;
}

function scoreOf({ columns, cells }: Given, { size, widths }: ColumnLayout): number {
  const texts = columns.map(({ kind }, at) => {
    const lines = kind === 'text' ? (cells[at] ?? []).map((text) => widthOf(text, size)) : [];
    return { lines, least: (widths[at] ?? 0) - PADDING.other };
  });
  return countLines(texts) / size;
}

function leastOf(needs: readonly Need[]): number {
  return sum(needs.map(({ least }) => least));
}

function attemptsFor(columns: readonly Column[]): readonly Attempt[] {
  const isCrowded = columns.filter(isMark).length >= CROWDED;
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

type Need = {
  readonly least: number;
  readonly ideal: number;
  /** As wide as its header would be if it stood. */
  readonly upright: number;
  readonly isTurned: boolean;
};

/** What each column needs; in a crowded table all marks have columns of the same width. */
function needsOf({ columns, cells }: Given, size: number, attempt: Trial): readonly Need[] {
  const isCrowded = columns.filter(isMark).length >= CROWDED;
  const trial = { ...attempt, longestWord: isCrowded ? LONGEST.crowdedWord : LONGEST.word };
  const needs = columns.map((column, at) => needOf(column, cells[at] ?? [], size, trial));
  const marks = needs.filter((_, at) => isMark(columns[at]));
  const widest = Math.max(0, ...marks.map(({ least }) => least));
  // They stand or lie together.
  const isTurned = marks.some((mark) => mark.isTurned && mark.upright > widest);
  return needs.map((need, at) => {
    if (!isCrowded || !isMark(columns[at])) return need;
    return { ...need, isTurned, least: widest, ideal: Math.max(widest, MARK.comfortable) };
  });
}

type Trial = Pick<Attempt, 'turn' | 'wrap'>;

function isMark(column: Column | undefined): boolean {
  return column?.kind === 'mark' && column.width === undefined;
}

function needOf(
  column: Column,
  cells: readonly string[],
  size: number,
  { turn, wrap, longestWord: longest }: Trial & { readonly longestWord: number },
): Need {
  const header = column.short ?? column.label;
  const upright = longestWord(header, size) * BOLD;
  const isText = column.kind === 'text';
  const padding = column.kind === 'mark' ? PADDING.mark : PADDING.other;
  const whole = Math.max(0, ...cells.map((text) => widthOf(text, size)));
  const body = isText ? widthOfText(cells, size, wrap ? longest : null) : whole * BOLD;
  const isTurned = turn && !isText && column.width === undefined && upright > body;
  if (column.width !== undefined)
    return { least: column.width, ideal: column.width, upright: 0, isTurned };
  const lines = Math.ceil((widthOf(header, size) * BOLD) / TURNED_HEIGHT);
  const head = isTurned ? lines * size * POINT * LINE : upright;
  const least = Math.max(body, head) + padding;
  return { least, ideal: least, upright: upright + padding, isTurned };
}

/** `longest`: of a word that is not cut; null: texts stay on one line. */
function widthOfText(cells: readonly string[], size: number, longest: number | null): number {
  const word = Math.max(0, ...cells.map((text) => longestWord(text, size)));
  if (longest !== null) return Math.min(word, longest);
  const whole = Math.max(0, ...cells.map((text) => widthOf(text, size)));
  return Math.max(Math.min(word, LONGEST.word), Math.min(whole, LONGEST.unwrapped));
}

/** Texts take what is left up to one line, then marks what suits them, then the empty columns the rest. */
function settle(given: Given, needs: readonly Need[], size: number): ColumnLayout {
  const { columns, cells, available, byHand } = given;
  const shared = shareAmongTexts(given, needs, size);
  const rest = available - sum(shared);
  const wanted = byHand ? 0 : sum(needs.map(({ least, ideal }) => ideal - least));
  const part = wanted === 0 ? 0 : Math.min(1, rest / wanted);
  const grown = needs.map(({ least, ideal }, at) => (shared[at] ?? 0) + (ideal - least) * part);
  const left = available - sum(grown);
  const isEmpty = (at: number) => (cells[at] ?? []).every((text) => text === '');
  const takes = columns.map((column, at) => {
    const mayGrow = isMark(column) || (byHand && isEmpty(at));
    return column.width === undefined && mayGrow;
  });
  const each = left / Math.max(1, takes.filter(Boolean).length);
  const widths = grown.map((width, at) => {
    if (!takes[at]) return width;
    return byHand ? width + each : Math.max(width, Math.min(MARK.widest, width + each));
  });
  return finish(columns, widths, needs, size);
}

function shareAmongTexts(
  { columns, cells, available, byHand }: Given,
  needs: readonly Need[],
  size: number,
): readonly number[] {
  const rest = available - leastOf(needs);
  const room = byHand ? (rest - roomForHands(columns, needs)) * FOR_NAMES : rest;
  const texts = columns.map(({ kind, width }, at) => {
    const isShared = kind === 'text' && width === undefined;
    const lines = isShared ? (cells[at] ?? []).map((text) => widthOf(text, size)) : [];
    return { lines, least: (needs[at]?.least ?? 0) - PADDING.other };
  });
  return shareWidth(texts, room).map((width) => width + PADDING.other);
}

/** What marks that are written by hand lack. */
function roomForHands(columns: readonly Column[], needs: readonly Need[]): number {
  const marks = needs.filter((_, at) => isMark(columns[at]));
  return sum(marks.map(({ least }) => Math.max(0, MARK.byHand - least)));
}

function finish(
  columns: readonly Column[],
  widths: readonly number[],
  needs: readonly Need[],
  size: number,
): ColumnLayout {
  const groupsTurned = headerGroups(columns).some(({ group, first, columns: below }) => {
    const room = sum(widths.slice(first, first + below.length)) - PADDING.mark;
    return group !== undefined && longestWord(group, size) * BOLD > room;
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
