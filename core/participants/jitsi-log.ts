import type { Sheet } from '../files/sheet';
import { MEETING_LOG_KINDS, type MeetingLogEntry } from './meeting-log';

const HEADER = ['continuo-at', 'continuo-kind', 'continuo-connection', 'continuo-name'];
/** What a spreadsheet would take for a formula, and what hides one. */
const NEEDS_QUOTE = /^(?:$|[=+\-@'\t])/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * The log of a meeting in the app as a file that spreadsheets open: UTF-8 with its mark, semicolons,
 * each cell in quotes. An apostrophe stands before what would be a formula, and before an empty name;
 * a cell without one holds nothing when it is empty.
 */
export function writeJitsiLog(entries: readonly MeetingLogEntry[]): string {
  const lines = entries.map(({ at, kind, connection, name }) => [
    at,
    kind,
    guarded(connection),
    guarded(name),
  ]);
  const text = [HEADER, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n');
  return `\ufeff${text}\r\n`;
}

/** The entries of a sheet that holds such a log; lines that are none are left out. */
export function readJitsiLog(sheet: Sheet): readonly MeetingLogEntry[] | undefined {
  const [header, ...rows] = sheet.rows;
  if (!header || HEADER.some((name, place) => header.cells[place]?.trim() !== name)) {
    return undefined;
  }
  return rows.flatMap(({ cells: [at = '', kind, connection = '', name = ''] }) => {
    const known = MEETING_LOG_KINDS.find((one) => one === kind);
    if (!known || !INSTANT.test(at) || Number.isNaN(Date.parse(at))) return [];
    return {
      at,
      kind: known,
      ...(connection !== '' && { connection: unguarded(connection) }),
      ...(name !== '' && { name: unguarded(name) }),
    };
  });
}

function guarded(value: string | undefined): string {
  if (value === undefined) return '';
  return NEEDS_QUOTE.test(value) ? `'${value}` : value;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
