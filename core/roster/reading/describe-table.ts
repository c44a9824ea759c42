import type { Sheet, SheetRow } from '../../files/sheet';
import { cleanText } from '../clean-text';
import type { MappableColumn, MappableTable } from './column-mapping';
import { fieldOfHeader, foldHeader, ROSTER_FIELDS, type RosterField } from './column-names';
import type { FoundList } from './find-header';
import {
  type ColumnKind,
  columnKind,
  guessColumns,
  isNameKind,
  reasonByKind,
} from './guess-columns';
import { reasonLeftOut } from './left-out-columns';
import { isOfOtherPeople } from './recognise-columns';

/** Lines that are looked at to know what a column holds. */
const SAMPLE = 50;
/** Lines under the header that the mapping screen shows. */
const SHOWN = 8;
const HEADER_WITHIN = 30;
const LONGEST_CELL = 60;
/** A header cell's part in the signature. */
const LONGEST_NAME = 60;

/**
 * A sheet as a table of columns: what was recognised, or else what its cells seem to be. The rows
 * are the first ones of the sheet, so that `header` is a place among them.
 */
export function describeTable(sheet: Sheet, found?: FoundList): MappableTable {
  const { header } = found ?? { header: guessHeader(sheet) };
  const sample = sheet.rows.slice(0, (header ?? 0) + SAMPLE).map(cleanCells);
  const labels = header === null ? [] : (sample[header] ?? []);
  const below = sample.slice(header === null ? 0 : header + 1);
  const width = Math.max(0, ...sample.map((cells) => cells.findLastIndex((c) => c !== '') + 1));
  const kinds = Array.from({ length: width }, (_, place) =>
    columnKind(below.map((cells) => cells[place] ?? '')),
  );
  const columns = describeColumns(labels, kinds, found);
  return {
    signature: signatureOf(header, labels, columns),
    header,
    columns,
    rows: sample
      .slice(0, (header ?? -1) + 1 + SHOWN)
      .map((cells) => columns.map((_, place) => shorten(cells[place] ?? ''))),
  };
}

/**
 * Whether a table that was not recognised may be a list of pupils: one column of names at least,
 * beside another column or on two lines, and no column that only lists of other people have.
 */
export function isMappable(sheet: Sheet): boolean {
  const sample = sheet.rows.slice(0, SAMPLE).map(cleanCells);
  if (sample.slice(0, HEADER_WITHIN).some((cells) => isOfOtherPeople(cells.map(foldHeader)))) {
    return false;
  }
  const filled = sample.filter((cells) => cells.some((cell) => cell !== ''));
  const wide = filled.filter((cells) => cells.filter((cell) => cell !== '').length > 1);
  if (wide.length >= 2) {
    const width = Math.max(...wide.map((cells) => cells.length));
    const kinds = Array.from({ length: width }, (_, place) =>
      columnKind(wide.slice(1).map((cells) => cells[place] ?? '')),
    );
    return kinds.some(isNameKind);
  }
  const alone = filled.map((cells) => cells.join(' ').trim());
  const names = alone.filter((text) => isNameKind(columnKind([text])) && text.includes(' '));
  return names.length >= 2 && names.length * 2 > alone.length && alone.every(startsLikeName);
}

/** Prose has words in small letters at the beginning of its lines. */
function startsLikeName(text: string): boolean {
  return !/^\p{Ll}/u.test(text) && !/[.!?,]$/.test(text);
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

function describeColumns(
  labels: readonly string[],
  kinds: readonly (ColumnKind | undefined)[],
  found: FoundList | undefined,
): readonly MappableColumn[] {
  const names = kinds.map((_, place) => foldHeader(labels[place] ?? ''));
  const reasons = names.map((name, place) =>
    fieldOfHeader(name) ? undefined : (reasonLeftOut(name) ?? reasonByKind(kinds[place])),
  );
  const guesses = found
    ? fieldsOf(found, kinds)
    : guessColumns(
        names.map((name) => fieldOfHeader(name) ?? null),
        kinds.map((kind, place) => (reasons[place] ? undefined : kind)),
      );
  return kinds.map((_, place) => {
    const leftOut = reasons[place];
    const label = labels[place] ?? '';
    return leftOut ? { label, guess: null, leftOut } : { label, guess: guesses[place] ?? null };
  });
}

/** Of two columns that say the same, the one that is filled; a pupil may be in several groups. */
function fieldsOf(
  { columns }: FoundList,
  kinds: readonly (ColumnKind | undefined)[],
): readonly (RosterField | null)[] {
  const fields = kinds.map((): RosterField | null => null);
  for (const field of ROSTER_FIELDS) {
    const places = columns.places[field];
    const [surest] = places;
    const filled = places.find((place) => kinds[place] !== undefined) ?? surest;
    for (const place of places) {
      if (place < fields.length && (field === 'groups' || place === filled)) fields[place] = field;
    }
  }
  return fields;
}

/**
 * The first line of several cells names the columns when one of its names is known, or when a
 * column holds dates, addresses or names in capitals and its first cell does not.
 */
function guessHeader(sheet: Sheet): number | null {
  const sample = sheet.rows.slice(0, SAMPLE).map(cleanCells);
  const count = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;
  const several = sample.slice(0, HEADER_WITHIN).findIndex((cells) => count(cells) > 1);
  const at = several === -1 ? sample.findIndex((cells) => count(cells) > 0) : several;
  const header = sample[at] ?? [];
  const names = header.map(foldHeader);
  if (names.some((name) => fieldOfHeader(name) || reasonLeftOut(name))) return at;
  const kinds = header.map((cell) => columnKind([cell]));
  if (kinds.some((kind) => kind === 'date' || kind === 'email' || kind === 'number')) return null;
  const below = sample.slice(at + 1);
  const isOther = header.some((cell, place) => {
    const kind = columnKind(below.map((cells) => cells[place] ?? ''));
    return cell !== '' && kind && kind !== 'text' && kind !== 'name' && kind !== kinds[place];
  });
  return isOther ? at : null;
}

/** The place of the header is part of it: titles above it are part of a make of file. */
function signatureOf(
  header: number | null,
  labels: readonly string[],
  columns: readonly MappableColumn[],
): string {
  const parts =
    header === null
      ? columns.map(({ guess, leftOut }) => guess ?? leftOut ?? '')
      : labels
          .slice(0, labels.findLastIndex((label) => label !== '') + 1)
          .map((label) => foldHeader(label).slice(0, LONGEST_NAME));
  return `${header ?? 'none'}:${parts.join('|')}`;
}
