import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createTranslator } from '../../core/strings/translate';
import { boundsOfDays } from '../../core/timetable/day';
import { makeDocument } from '../../electron/services/export/make-document';
import { calledLessons } from '../../electron/services/export/makers/called-lessons';
import type { Making } from '../../electron/services/export/makers/document-maker';
import { documentMakers } from '../../electron/services/export/makers/document-makers';
import { makeMarks } from '../../electron/services/export/makers/make-marks';
import { readCalledMarks } from '../../electron/services/export/makers/read-called-marks';
import { writeDocument } from '../../electron/services/export/write-document';
import type { Store } from '../../electron/services/ports';
import { createStore } from '../../electron/storage/store';
import { createVault } from '../../electron/storage/vault';
import { writePieces } from '../../electron/storage/write-pieces';
import { deriveKeyHere } from '../unit/electron/derive-key-here';
import { figure, keepFigures } from './figures';
import { PASSPHRASE } from './prepared-class';
import { writeTenYears } from './ten-years';

const TIMES = 3;
const PARIS = 'Europe/Paris';
const MAKING: Omit<Making, 'store' | 'step'> = {
  readRegister: () => ({ ok: false, error: { code: 'lesson-unknown' } }),
  now: '2026-11-30T17:00:00Z',
  timeZone: PARIS,
  t: createTranslator('fr'),
  language: 'fr',
};
const step = () => new Promise<void>((resolve) => setImmediate(resolve));

const DAYS = { from: '2010-01-01', to: '2029-12-31' };

test('documents of a vault of ten years', async () => {
  test.setTimeout(900_000);
  const home = mkdtempSync(join(tmpdir(), 'continuo-bench-'));
  await writeTenYears(home, PASSPHRASE);
  const vault = createVault({
    folder: join(home, 'vault'),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    deriveKey: deriveKeyHere,
  });
  await vault.unlock({ passphrase: PASSPHRASE });
  const database = vault.database();
  if (database === null) throw new Error('the vault is locked');
  const store = createStore(database);
  const classIds = store.classes().map(({ id }) => id);

  // One after the other each time: what slows the machine down slows both.
  const [reading, writing, ratio]: [number[], number[], number[]] = [[], [], []];
  for (let time = 0; time < TIMES; time += 1) {
    const read = await timed(async () => readAll(store, classIds));
    const written = await timed(() => writeAll(store, classIds, join(home, 'marks.csv')));
    reading.push(read);
    writing.push(written);
    ratio.push(written / read);
  }
  const ofLastYear = classIds.filter((id) => id.startsWith('year-1-'));
  const year: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    year.push(await timed(() => makeRegisters(store, ofLastYear)));
  }
  vault.lock();
  rmSync(home, { recursive: true });
  keepFigures(5.5, 'exports', [
    figure('1.1 million marks, read from the database', 'ms', reading),
    figure('the same written as CSV, reading included', 'ms', writing),
    figure('CSV of a million marks against reading them', 'x', ratio, {
      judged: 'median',
      most: 2,
    }),
    figure('registers of six classes over nine months, made', 'ms', year),
  ]);
});

function readAll(store: Store, classIds: readonly string[]): void {
  const span = boundsOfDays(DAYS, PARIS);
  const called = calledLessons(store, classIds, span, PARIS);
  let marks = 0;
  for (const { pupils } of readCalledMarks(store, called, span, PARIS)) marks += pupils.length;
  expect(marks).toBeGreaterThan(1_000_000);
}

async function makeRegisters(store: Store, classIds: readonly string[]): Promise<void> {
  const subject = { about: 'months', from: '2024-09', to: '2025-05', classIds } as const;
  const choice = { kind: 'register', subject, format: 'xlsx', hidden: [] } as const;
  const made = await makeDocument(choice, documentMakers, { ...MAKING, store, step });
  expect(made.ok && made.value.tables.length).toBeGreaterThan(9 * 6);
}

async function writeAll(store: Store, classIds: readonly string[], path: string): Promise<void> {
  const subject = { about: 'days', ...DAYS, classIds } as const;
  const made = await makeMarks(subject, { ...MAKING, store, step });
  if (!made.ok) throw new Error(made.error.code);
  const written = await writeDocument(
    { document: made.value, format: 'csv', path, replace: true },
    {
      writeFile: writePieces,
      writeSheets: async () => ({ ok: false, error: 'workbook-failed' }),
      toPdf: async () => ({ ok: false, error: { code: 'document-failed' } }),
      step,
      stop: new AbortController().signal,
    },
  );
  expect(written).toEqual({ ok: true, value: 'written' });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
