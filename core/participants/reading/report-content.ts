import { decodeText } from '../../files/decode-text';
import { longestLine, readTextTable } from '../../files/read-text-table';
import { readWorkbook } from '../../files/read-workbook';
import { MAX_LINE_LENGTH, MAX_ROWS, type Sheet } from '../../files/sheet';
import { sniffContent } from '../../files/sniff-content';
import { sniffMarkup } from '../../files/sniff-markup';
import { SEPARATORS } from '../../files/sniff-separator';
import { parseRoster } from '../../roster/parse-roster';
import { type Failure, failure, type Result, success } from '../../shared/result';
import type { ReportError, ReportErrorCode, ReportNotice } from '../report';

/** What a file holds: the sheets of a workbook, or a text and the table that it may be. */
export type ReportContent = {
  readonly sheets: readonly Sheet[];
  /** The same text, its cells parted by other signs: few lines on a meeting may mislead. */
  readonly otherwise: () => readonly Sheet[];
  /** Of a text: names may stand in it with commas that part no cells. */
  readonly text?: string;
  readonly notices: readonly ReportNotice[];
};

/** Text unfolds no further: this is 20,000 lines of 250 characters, in UTF-16. */
const MAX_TEXT_BYTES = 10_000_000;
/** Characters up to which a text is read again with other separators. */
const LONGEST_AGAIN = 1_000_000;
const NO_XML_ROOTS: ReadonlySet<string> = new Set();

/** Opens a file by its content; what is neither text nor workbook is named by who reads rosters. */
export function openReport(bytes: Uint8Array): Result<ReportContent, ReportError> {
  const kind = sniffContent(bytes);
  if (kind === 'text') return sniffMarkup(bytes, NO_XML_ROOTS) ? named(bytes) : openText(bytes);
  if (kind !== 'zip') return named(bytes);
  const sheets = readWorkbook(bytes, 'moments');
  if (sheets.ok) return success({ sheets: sheets.value, otherwise: () => [], notices: [] });
  return sheets.error === 'not-a-workbook' ? named(bytes) : refusal(`report-${sheets.error}`);
}

function openText(bytes: Uint8Array): Result<ReportContent, ReportError> {
  if (bytes.length > MAX_TEXT_BYTES) return refusal('report-too-large');
  const text = decodeText(bytes);
  if (longestLine(text) > MAX_LINE_LENGTH) return refusal('report-not-a-list');
  const table = readTextTable(text);
  if (table.truncated) return refusal('report-too-large');
  const notices: ReportNotice[] = table.brokenQuotes ? [{ code: 'quotes-broken', facts: {} }] : [];
  const otherwise = () => (text.length > LONGEST_AGAIN ? [] : readOtherwise(text));
  return success({ sheets: [table.sheet], otherwise, text, notices });
}

function readOtherwise(text: string): readonly Sheet[] {
  return SEPARATORS.map((separator) => readTextTable(text, MAX_ROWS, separator).sheet);
}

/** What the reading of class lists says of a file, in the words of reports. */
function named(bytes: Uint8Array): Failure<ReportError> {
  const roster = parseRoster({ name: '', bytes });
  if (roster.ok) return refusal('report-is-roster');
  switch (roster.error.code) {
    case 'roster-empty':
      return refusal('report-empty');
    case 'roster-too-large':
      return refusal('report-too-large');
    case 'roster-damaged':
      return refusal('report-damaged');
    case 'roster-is-pdf':
      return refusal('report-is-pdf');
    case 'roster-is-picture':
      return refusal('report-is-picture');
    case 'roster-is-document':
      return refusal('report-is-document');
    case 'roster-is-calendar':
      return refusal('report-is-calendar');
    case 'roster-is-siecle-without-classes':
    case 'roster-is-guardians':
    case 'roster-is-teachers':
    case 'roster-no-pupil':
      return refusal('report-is-roster');
    case 'roster-binary':
    case 'roster-archive-locked':
      return refusal('report-binary');
    default:
      return refusal('report-not-a-list');
  }
}

function refusal(code: ReportErrorCode): Failure<ReportError> {
  return failure({ code });
}
