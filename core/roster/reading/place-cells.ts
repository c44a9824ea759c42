import { cleanText } from '../clean-text';
import { type CellKind, cellKind } from './cell-kind';
import { NAME_FIELDS, ROSTER_FIELDS, type RosterField } from './column-names';
import { type Fit, fitOf } from './fit-cell';
import { agreeOn, moves, type Order, shifts } from './order-cells';
import type { RosterColumns } from './recognise-columns';

/** The cells of a line under their columns; `moved`: they did not stand under them in the file. */
type PlacedCells = { readonly cells: readonly string[]; readonly moved: boolean };

/** Wider lines are not tried in other orders: the known exports have 22 columns at most. */
const MOST_TRIED = 24;
/** Orders tried for the lines of one list: a thousand lines that moved, not twenty thousand. */
const MOST_ORDERS = 100_000;

type Line = {
  /** Cleaned. */
  readonly texts: readonly string[];
  readonly kinds: readonly CellKind[];
  /** The last place that holds a text. */
  readonly last: number;
};

/**
 * Gives what puts the cells of each line of a list back when one is too many or lacks, or when a
 * column changed its place. A line is touched only when a cell cannot belong to its column (a date
 * where a name should be) or stands beyond the last one. Among the orders in which every cell suits
 * its column, what all of them agree upon is kept; the rest is emptied: nothing is guessed.
 */
export function cellPlacer(columns: RosterColumns): (cells: readonly string[]) => PlacedCells {
  const fields = new Map(
    ROSTER_FIELDS.flatMap((field) =>
      columns.places[field].map((place): [number, RosterField] => [place, field]),
    ),
  );
  const width = columns.labels.length;
  let tried = 0;

  const fitAt = (line: Line, from: number, field: RosterField): Fit =>
    fitOf(field, line.kinds[from] ?? 'empty', line.texts[from] ?? '');

  function judge(line: Line, order: Order): Record<Fit, number> {
    const count = { sure: 0, possible: 0, odd: 0, wrong: 0 };
    for (const [place, field] of fields) count[fitAt(line, order(place), field)] += 1;
    return count;
  }

  /** The orders without a wrong or odd cell, those with most sure ones. */
  function best(line: Line, orders: readonly Order[]): readonly Order[] {
    const judged = orders
      .map((order) => ({ order, ...judge(line, order) }))
      .filter(({ wrong, odd }) => wrong === 0 && odd === 0);
    const most = Math.max(...judged.map(({ sure }) => sure));
    return judged.flatMap(({ order, sure }) => (sure === most ? [order] : []));
  }

  /** The likeliest together: a cell too many or too few, then columns that moved ever further. */
  function reordered(line: Line): readonly string[] | undefined {
    if (line.last >= MOST_TRIED) return undefined;
    for (let by = 0; by < width && tried < MOST_ORDERS; by += 1) {
      const possible = by === 0 ? shifts(line.texts, width) : moves(line.last, width, by);
      tried += possible.length;
      const orders = best(line, possible);
      if (orders.length > 0) return agreeOn(line.texts, [...fields.keys()], orders);
    }
    return undefined;
  }

  /** Only cells that are sure where they are, or stand before the first wrong one. */
  function safe(line: Line): readonly string[] {
    const fits = columns.labels.map((_, place) => {
      const field = fields.get(place);
      return field && fitAt(line, place, field);
    });
    const firstWrong = fits.indexOf('wrong');
    return fits.map((fit, place) => {
      const isSafe = fit === 'sure' || (fit && fit !== 'wrong' && place < firstWrong);
      return isSafe ? (line.texts[place] ?? '') : '';
    });
  }

  /** Where the orders disagree about the names, the first one of the line is still the pupil's. */
  function named(line: Line, cells: readonly string[]): readonly string[] {
    const places = [...fields].flatMap(([place, field]) =>
      NAME_FIELDS.includes(field) ? [place] : [],
    );
    if (places.some((place) => (cells[place] ?? '') !== '')) return cells;
    const name = places.find((place) => fitAt(line, place, 'lastName') === 'sure');
    return cells.map((cell, place) => (place === name ? (line.texts[place] ?? '') : cell));
  }

  /** Whether no cell is wrong, and none stands beyond the last column beside an odd one. */
  function isInPlace(cells: readonly string[]): boolean {
    const beyond = cells.slice(width).some((cell) => cell.trim() !== '');
    for (const [place, field] of fields) {
      const text = clean(cells[place]);
      const fit = fitOf(field, cellKind(text), text);
      if (fit === 'wrong' || (beyond && fit === 'odd')) return false;
    }
    return true;
  }

  return (cells) => {
    if (isInPlace(cells)) return { cells, moved: false };
    const texts = cells.map(clean);
    const last = texts.findLastIndex((text) => text !== '');
    const line: Line = { texts, kinds: texts.map(cellKind), last };
    const found = reordered(line);
    if (found) return { cells: named(line, found), moved: true };
    const { wrong } = judge(line, (place) => place);
    return wrong === 0 ? { cells, moved: false } : { cells: named(line, safe(line)), moved: true };
  };
}

function clean(cell = ''): string {
  return cell === '' ? '' : cleanText(cell).text;
}
