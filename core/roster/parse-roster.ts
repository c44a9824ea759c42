import { decodeText } from '../files/decode-text';
import { longestLine, readTextTable } from '../files/read-text-table';
import { readWorkbook, type WorkbookError } from '../files/read-workbook';
import { MAX_LINE_LENGTH, type Sheet } from '../files/sheet';
import { sniffContent } from '../files/sniff-content';
import { type Failure, failure, type Result, success } from '../shared/result';
import { cleanText } from './clean-text';
import { knownFile } from './reading/known-files';
import { readContent } from './reading/read-content';
import { findMappable, readLists } from './reading/read-lists';
import { describeNotices } from './reading/roster-notice';
import {
  LARGEST_ROSTER_BYTES,
  MAX_ROSTER_MEGABYTES,
  MOST_CLASSES,
  type RosterError,
  type RosterErrorCode,
  type RosterFile,
  type RosterNotice,
  type RosterOptions,
} from './roster-file';

/** Text unfolds no further: this is 20,000 lines of 250 characters. */
const MAX_TEXT_BYTES = 5_000_000;

type ReadSheets = { readonly sheets: readonly Sheet[]; readonly notices: readonly RosterNotice[] };

/**
 * Reads a class list, recognised by its content and never by its name: PRONOTE and EDT lists, ONDE
 * extractions, SIECLE, ENT import files, OneRoster, and tables with a name per column, as text of
 * any usual encoding and separator, as XLSX and ODS, or in an archive (domain facts §1). What cannot
 * be trusted is left out and said; INE, addresses, telephones and guardians are never read. Known
 * files that are no class lists are named. Never throws.
 */
export function parseRoster(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: RosterOptions = {},
): Result<RosterFile, RosterError> {
  if (file.bytes.length > LARGEST_ROSTER_BYTES) {
    return failure({ code: 'roster-too-large', facts: { megabytes: MAX_ROSTER_MEGABYTES } });
  }
  return readContent(file.bytes, (bytes) => readTables(bytes, options));
}

/** A text or a workbook: what is neither was told apart before. */
function readTables(bytes: Uint8Array, options: RosterOptions): Result<RosterFile, RosterError> {
  const read = readSheets(bytes);
  if (!read.ok) return read;
  const { sheets, notices } = read.value;
  if (sheets.every(isBlank)) return refusal('roster-empty');
  const known = knownFile(sheets.filter((sheet) => !isBlank(sheet)));
  if (known) return refusal(`roster-is-${known}`);
  const lists = readLists(sheets, options.mapping);
  if (!lists) {
    const table = findMappable(sheets);
    return table
      ? failure({ code: 'roster-columns-unknown', table })
      : refusal('roster-not-a-list');
  }
  if (lists.pupils.length === 0) return refusal('roster-no-pupil');
  const classNames = new Set(lists.pupils.flatMap(({ className }) => className ?? []));
  if (classNames.size > MOST_CLASSES) return refusal('roster-too-large');
  return success({
    format: lists.format,
    pupils: lists.pupils,
    classNames: [...classNames],
    warnings: describeNotices([...notices, ...lists.notices]),
    leftOut: lists.leftOut,
    table: lists.table,
  });
}

function refusal(code: RosterErrorCode): Failure<RosterError> {
  return failure({ code });
}

function readSheets(bytes: Uint8Array): Result<ReadSheets, RosterError> {
  return sniffContent(bytes) === 'zip' ? readArchive(bytes) : readText(bytes);
}

function readText(bytes: Uint8Array): Result<ReadSheets, RosterError> {
  if (bytes.length > MAX_TEXT_BYTES) return refusal('roster-too-large');
  const text = decodeText(bytes);
  if (longestLine(text) > MAX_LINE_LENGTH) return refusal('roster-not-a-list');
  const table = readTextTable(text);
  if (table.truncated) return refusal('roster-too-large');
  const notices: RosterNotice[] = table.brokenQuotes ? [{ code: 'quotes-broken', facts: {} }] : [];
  return success({ sheets: [table.sheet], notices });
}

const WORKBOOK_REFUSALS: Readonly<Record<WorkbookError, RosterErrorCode>> = {
  damaged: 'roster-damaged',
  'too-large': 'roster-too-large',
  'not-a-workbook': 'roster-not-a-list',
};

function readArchive(bytes: Uint8Array): Result<ReadSheets, RosterError> {
  const sheets = readWorkbook(bytes);
  if (!sheets.ok) return refusal(WORKBOOK_REFUSALS[sheets.error]);
  return success({ sheets: sheets.value, notices: [] });
}

function isBlank(sheet: Sheet): boolean {
  return sheet.rows.every(({ cells }) => cells.every((cell) => cleanText(cell).text === ''));
}
