import type { Sheet, SheetRow } from '../../files/sheet';
import { cleanText } from '../../roster/clean-text';
import { columnKind, isNameKind } from '../../roster/reading/guess-columns';
import type { ReportField, ReportTable } from '../report-mapping';
import { isEventWord } from './event-words';
import { readDuration } from './read-duration';
import { readMoment } from './read-moment';
import { foldHeaders, reportFieldOf } from './report-columns';

/** Lines that are looked at to know what a column holds. */
const SAMPLE = 50;
/** Lines under the header that the mapping screen shows. */
const SHOWN = 8;
const HEADER_WITHIN = 30;
const LONGEST_CELL = 60;
/** The share of a column's filled cells that must be of one kind. */
const MOST = 0.6;

/** A sheet as a table of columns, with what they seem to hold by their names or their cells. */
export function describeReportTable(sheet: Sheet): ReportTable {
  const last = sheet.rows.findLastIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = guessHeader(sheet.rows);
  const sample = sheet.rows.slice(0, Math.min(last + 1, (header ?? 0) + SAMPLE)).map(cleanCells);
  const labels = header === null ? [] : (sample[header] ?? []);
  const below = sample.slice(header === null ? 0 : header + 1);
  const width = Math.max(0, ...sample.map((cells) => cells.findLastIndex((c) => c !== '') + 1));
  const guesses = guessFields(labels, below, width);
  const names = foldHeaders(labels);
  return {
    signature: `${header ?? 'none'}:${(header === null ? guesses : names).join('|')}`,
    header,
    columns: guesses.map((guess, place) => ({ label: shorten(labels[place] ?? ''), guess })),
    rows: sample
      .slice(0, (header ?? -1) + 1 + SHOWN)
      .map((cells) => guesses.map((_, place) => shorten(cells[place] ?? ''))),
  };
}

/** Whether a table that was not recognised may be a report: a column of names beside another one. */
export function isMappable({ rows }: Sheet): boolean {
  const sample = rows.slice(0, SAMPLE).map(cleanCells);
  const wide = sample.filter((cells) => cells.filter((cell) => cell !== '').length > 1);
  if (wide.length < 2) return false;
  const width = Math.max(...wide.map((cells) => cells.length));
  return Array.from({ length: width }, (_, place) =>
    columnKind(wide.slice(1).map((cells) => cells[place] ?? '')),
  ).some(isNameKind);
}

/** The first line of several cells, if none of them is what only a line of people has. */
function guessHeader(rows: readonly SheetRow[]): number | null {
  const first = rows.slice(0, HEADER_WITHIN);
  const at = first.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const cells = rows[at] ? cleanCells(rows[at]) : [];
  const folded = foldHeaders(cells);
  if (folded.some((name) => reportFieldOf(name) !== undefined)) return at;
  const isOfPeople = cells.some(
    (cell) => cell.includes('@') || readMoment(cell) || readDuration(cell),
  );
  if (isOfPeople || at === -1) return null;
  const below = rows.slice(at + 1, at + SAMPLE).map(cleanCells);
  const isOther = cells.some(
    (_, place) => kindOf(below.map((line) => line[place] ?? '')) !== undefined,
  );
  return isOther ? at : null;
}

function guessFields(
  labels: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
): readonly (ReportField | null)[] {
  const places = Array.from({ length: width }, (_, place) => place);
  const named = foldHeaders(labels).map((name) => reportFieldOf(name) ?? null);
  const guesses = places.map((place): ReportField | null => named[place] ?? null);
  const columns = places.map((place) => below.map((cells) => cells[place] ?? ''));
  const free = (isOf: (place: number) => boolean) =>
    places.filter((place) => guesses[place] === null && isOf(place));
  const give = (field: ReportField, place: number | undefined) => {
    if (place !== undefined && !guesses.includes(field)) guesses[place] = field;
  };
  const ofKind = (kind: CellKind) => free((place) => kindOf(columns[place] ?? []) === kind);
  give('email', ofKind('email')[0]);
  give('action', ofKind('event')[0]);
  const moments = ofKind('moment');
  if (guesses.includes('action')) give('at', moments[0]);
  else {
    give('joined', moments[0]);
    give('left', moments[1]);
  }
  give('duration', ofKind('duration')[0]);
  const kinds = columns.map((cells) => columnKind(cells));
  const hasName = guesses.some((field) => field === 'fullName' || field === 'lastName');
  if (!hasName) {
    const capitals = free((place) => kinds[place] === 'capitals')[0];
    const names = free((place) => kinds[place] === 'name');
    if (capitals !== undefined && names[0] !== undefined) {
      give('lastName', capitals);
      give('firstName', names[0]);
    } else give('fullName', free((place) => isNameKind(kinds[place]))[0]);
  }
  return guesses;
}

type CellKind = 'email' | 'event' | 'moment' | 'duration';

function kindOf(cells: readonly string[]): CellKind | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const are = (isOf: (cell: string) => boolean) =>
    filled.length > 0 && filled.filter(isOf).length >= filled.length * MOST;
  if (are((cell) => /^\S+@\S+\.\S+$/.test(cell))) return 'email';
  if (are(isEventWord)) return 'event';
  if (are((cell) => readMoment(cell)?.date !== undefined)) return 'moment';
  if (are((cell) => readDuration(cell) !== undefined && !/^\d+$/.test(cell))) return 'duration';
  return are((cell) => readMoment(cell) !== undefined) ? 'moment' : undefined;
}

function cleanCells(row: SheetRow): readonly string[] {
  return row.cells.map((cell) => (cell === '' ? '' : cleanText(cell).text));
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_CELL
    ? `${characters.slice(0, LONGEST_CELL - 1).join('')}…`
    : text;
}
