import { type CellObject, type Range, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { failure, type Result, success } from '../shared/result';
import { boundRepeats } from './bound-repeats';
import { MAX_COLUMNS, MAX_ROWS, type Sheet, type SheetRow } from './sheet';
import { listArchive, type UnzipError, unzip } from './unzip';

/** `not-a-workbook`: a sound archive that holds something else. */
export type WorkbookError = UnzipError | 'not-a-workbook';

/** A list of 2,000 pupils with forty columns unfolds into 8 MB. */
const MAX_UNFOLDED_BYTES = 32 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
/** SheetJS makes a cell for every place that a link covers: one line may ask for 17 billion. */
const HYPERLINK = /<(?:\w+:)?hyperlink\s[^<>]*>/g;

/** Pictures, macros and drawings of a workbook say nothing about pupils and stay folded. */
const READ_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/|xl\/(?!media|drawings|embeddings).*\.(xml|rels)$|mimetype$|META-INF\/manifest\.xml$|content\.xml$|styles\.xml$|meta\.xml$)/;

/** How cells of dates and times read: their days alone, or `YYYY-MM-DD HH:mm:ss`, `HH:mm:ss`. */
type DateReading = 'days' | 'moments';

/**
 * The visible sheets of an XLSX or ODS workbook; dates read as `YYYY-MM-DD` or with their times,
 * formulas as their last result. The archive is unfolded under bounds and only its sheets are handed
 * to SheetJS.
 */
export function readWorkbook(
  bytes: Uint8Array,
  dates: DateReading = 'days',
): Result<readonly Sheet[], WorkbookError> {
  const listed = listArchive(bytes);
  if (!listed.ok) return listed;
  const paths = new Set(listed.value.map(({ path }) => path));
  if (!paths.has('xl/workbook.xml') && !(paths.has('content.xml') && paths.has('mimetype'))) {
    return failure('not-a-workbook');
  }
  const parts = unzip(bytes, {
    wanted: (path) => READ_PARTS.test(path),
    maxBytes: MAX_UNFOLDED_BYTES,
    maxEntries: MAX_ENTRIES,
  });
  if (!parts.ok) return parts;
  if (!paths.has('xl/workbook.xml') && !isSpreadsheet(parts.value.get('mimetype'))) {
    return failure('not-a-workbook');
  }
  const files = withBoundedRepeats(parts.value);
  if (!files) return failure('too-large');
  try {
    const sheets = visibleSheets(readParts(files), dates);
    return sheets.some(isTooLong) ? failure('too-large') : success(sheets);
  } catch {
    return failure('damaged');
  }
}

function isTooLong(sheet: Sheet): boolean {
  return sheet.rows.slice(MAX_ROWS).some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** An OpenDocument text has the same parts as a spreadsheet; its type tells them apart. */
function isSpreadsheet(mimetype: Uint8Array | undefined): boolean {
  if (!mimetype) return false;
  return new TextDecoder().decode(mimetype).startsWith('application/vnd.oasis.opendocument.spread');
}

function withBoundedRepeats(
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> | undefined {
  const files = new Map(parts);
  for (const name of ['content.xml', 'styles.xml']) {
    const part = parts.get(name);
    const bounded = part && boundRepeats(new TextDecoder().decode(part));
    if (part && bounded === undefined) return undefined;
    if (bounded !== undefined) files.set(name, new TextEncoder().encode(bounded));
  }
  for (const [name, part] of parts) {
    if (!/^xl\/.*\.xml$/.test(name)) continue;
    const content = new TextDecoder().decode(part);
    const bounded = content.replace(HYPERLINK, '');
    if (bounded.length < content.length) files.set(name, new TextEncoder().encode(bounded));
  }
  return files;
}

function readParts(parts: ReadonlyMap<string, Uint8Array>): WorkBook {
  // OpenDocument may leave its styles out, SheetJS wants them.
  const files = { 'styles.xml': new Uint8Array(), ...Object.fromEntries(parts) };
  const archive = zipSync(files, { level: 0 });
  return read(archive, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellFormula: false,
    cellHTML: false,
    sheetRows: MAX_ROWS + 1,
  });
}

function visibleSheets(workbook: WorkBook, dates: DateReading): readonly Sheet[] {
  return workbook.SheetNames.flatMap((name, index) => {
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const sheet = workbook.Sheets[name];
    return hidden || !sheet ? [] : [{ name, rows: rowsOf(sheet, workbook, dates) }];
  });
}

function rowsOf(sheet: WorkSheet, workbook: WorkBook, dates: DateReading): readonly SheetRow[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const writeDate = dates === 'days' ? isoDate : isoMoment;
  const grid: readonly ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // A sheet may have holes: rows and cells that were never written. A remark may stand in any row.
  const rows = Array.from(grid.slice(0, MAX_ROWS + 1), (row, index) => ({
    line: index + 1,
    cells: Array.from((row ?? []).slice(0, MAX_COLUMNS), (cell) =>
      textOf(cell, (serial) => writeDate(serial, date1904)),
    ),
  }));
  return withMergedCells(rows, sheet['!merges'] ?? []);
}

/** Lines that a cell covers from above; a workbook that merges more is none that anybody made. */
const MOST_COVERED = 2 * MAX_ROWS;

function withMergedCells(rows: readonly SheetRow[], merges: readonly Range[]): readonly SheetRow[] {
  const covered = new Map<number, Map<number, string>>();
  let count = 0;
  for (const { s: start, e: end } of merges) {
    const text = rows[start.r]?.cells[start.c] ?? '';
    if (text === '') continue;
    for (let at = start.r + 1; at <= end.r && at < rows.length; at += 1) {
      count += 1;
      if (count > MOST_COVERED) return rows;
      covered.set(at, (covered.get(at) ?? new Map()).set(start.c, text));
    }
  }
  return rows.map((row, at) => {
    const texts = covered.get(at);
    return texts ? { ...row, covered: texts } : row;
  });
}

function textOf(cell: CellObject | undefined, writeDate: (serial: number) => string): string {
  if (!cell || cell.t === 'e' || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const isDate = cell.z !== undefined && SSF.is_date(cell.z);
    return isDate ? writeDate(cell.v) : (cell.w ?? String(cell.v));
  }
  return String(cell.v);
}

function isoDate(serial: number, date1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(serial, { date1904 });
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Serials below one are times of no day: lengths, or hours. */
function isoMoment(serial: number, date1904: boolean): string {
  const { H, M, S } = SSF.parse_date_code(serial, { date1904 });
  const time = [H, M, S].map((part) => String(part).padStart(2, '0')).join(':');
  if (serial < 1) return time;
  const day = isoDate(serial, date1904);
  return Number.isInteger(serial) ? day : `${day} ${time}`;
}
