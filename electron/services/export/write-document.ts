import type { AppError, ErrorCode } from '../../../core/contract/errors';
import { csvPieces, type TextFormat } from '../../../core/export/csv';
import type { ExportDocument } from '../../../core/export/document';
import type { DocumentFormat } from '../../../core/export/document-kinds';
import type { SpreadsheetFormat } from '../../../core/export/spreadsheet';
import type { Row, Table } from '../../../core/export/table';
import { assertNever } from '../../../core/shared/assert-never';
import { failure, type Result, success } from '../../../core/shared/result';
import { Cancelled, type Making } from './makers/document-maker';

/** Why there is no workbook; `stopped`: as it was asked for. */
type SheetsFailure =
  | Extract<ErrorCode, 'workbook-too-large' | 'workbook-too-slow' | 'workbook-failed'>
  | 'stopped';

/** What writing needs of the disk, of a thread and of the printing window. */
export type WritingPorts = {
  /** Whole or not at all, and over a file that is there only when told to. */
  readonly writeFile: (
    path: string,
    pieces: AsyncIterable<Uint8Array | string>,
    options: { readonly replace: boolean },
  ) => Promise<Result<'written' | 'exists', 'export-disk-full' | 'export-failed'>>;
  /** The bytes of a workbook, made away from the window. */
  readonly writeSheets: (
    book: {
      readonly tables: readonly Table[];
      readonly landscape: boolean;
      readonly format: SpreadsheetFormat;
    },
    stop: AbortSignal,
  ) => Promise<Result<Uint8Array, SheetsFailure>>;
  readonly toPdf: (document: ExportDocument) => Promise<Result<Uint8Array, AppError>>;
  /** Waited for between two pieces; throws `Cancelled` once `stop` is aborted. */
  readonly step: Making['step'];
  readonly stop: AbortSignal;
};

/** Of sixteen columns, within a gigabyte of memory while it is made: a school laptop has four. */
const MOST_SHEET_ROWS: Readonly<Record<SpreadsheetFormat, number>> = { xlsx: 50_000, ods: 20_000 };

/** Rows that are gathered, and characters that are written, before the rest of the app goes on. */
const ROWS_A_STEP = 2000;
const PIECE = 131_072;

/**
 * Writes a document into a file. `exists`: a file is there and was not to be replaced, nothing was
 * written. Throws `Cancelled` once it was stopped; then, and after a failure, nothing is left.
 */
export async function writeDocument(
  {
    document,
    format,
    path,
    replace,
  }: {
    readonly document: ExportDocument;
    readonly format: DocumentFormat;
    readonly path: string;
    readonly replace: boolean;
  },
  ports: WritingPorts,
): Promise<Result<'written' | 'exists', AppError>> {
  const pieces = await piecesOf(document, format, ports);
  if (!pieces.ok) return pieces;
  const written = await ports.writeFile(path, pieces.value, { replace });
  return written.ok ? written : failure({ code: written.error });
}

async function piecesOf(
  document: ExportDocument,
  format: DocumentFormat,
  ports: WritingPorts,
): Promise<Result<AsyncIterable<Uint8Array | string>, AppError>> {
  switch (format) {
    case 'csv':
    case 'csv-comma':
    case 'csv-tab':
      return success(textPieces(document, format, ports.step));
    case 'xlsx':
    case 'ods': {
      const most = MOST_SHEET_ROWS[format];
      const tables = await gatherRows(document, most, ports.step);
      if (tables === null) return failure({ code: 'too-many-rows', facts: { most } });
      const { landscape } = document;
      const bytes = await ports.writeSheets({ tables, landscape, format }, ports.stop);
      if (bytes.ok) return success(inOne(bytes.value, ports.step));
      if (bytes.error === 'stopped') throw new Cancelled();
      return failure({ code: bytes.error });
    }
    case 'pdf': {
      const bytes = await ports.toPdf(document);
      return bytes.ok ? success(inOne(bytes.value, ports.step)) : bytes;
    }
    case 'json':
      return success(wholePieces(document, ports.step));
    default:
      return assertNever(format);
  }
}

async function* textPieces(
  document: ExportDocument,
  format: TextFormat,
  step: Making['step'],
): AsyncGenerator<string> {
  const { tables, allRows } = document;
  const progress = { done: 0 };
  const rows = allRows && counting(allRows(), progress);
  const total = document.expected ?? tables.length;
  for (const piece of csvPieces({ tables, format, ...(rows && { rows }) })) {
    await step(Math.min(progress.done, total), total);
    yield piece;
  }
}

function* counting(rows: Iterable<Row>, progress: { done: number }): Generator<Row> {
  for (const row of rows) {
    progress.done += 1;
    yield row;
  }
}

/** The tables with all their rows; null when those are more than `most`. */
async function gatherRows(
  { tables, allRows, expected }: ExportDocument,
  most: number,
  step: Making['step'],
): Promise<readonly Table[] | null> {
  const [table] = tables;
  if (allRows === undefined || table === undefined) return tables;
  const rows: Row[] = [];
  for (const row of allRows()) {
    if (rows.length === most) return null;
    rows.push(row);
    if (rows.length % ROWS_A_STEP === 0) await step(rows.length, expected ?? rows.length);
  }
  return [{ ...table, rows }];
}

async function* wholePieces(
  { pieces, expected }: ExportDocument,
  step: Making['step'],
): AsyncGenerator<string> {
  let waiting = '';
  let done = 0;
  for (const piece of pieces?.() ?? []) {
    waiting += piece;
    done += 1;
    if (waiting.length < PIECE) continue;
    await step(Math.min(done, expected ?? done), expected ?? done);
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

async function* inOne(bytes: Uint8Array, step: Making['step']): AsyncGenerator<Uint8Array> {
  await step(1, 1);
  yield bytes;
}
