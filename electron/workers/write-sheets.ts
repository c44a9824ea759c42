import { parentPort, workerData } from 'node:worker_threads';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import type { SheetsQuestion } from './sheets-question';

// The thread's own entry, `out/main/write-sheets.cjs`: one workbook, one answer.
const { tables, landscape, format }: SheetsQuestion = workerData;
const bytes = toSpreadsheet(tables, format, { landscape });
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
