import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Libsql from 'libsql';
import { figure, keepFigures, quantile } from './figures';
import { ask, type ContinuoWindow, type PreparedClass, prepareClass } from './prepared-class';

const PUPILS = 40;
/** Everybody absent, present again, absent again: three events for each pupil. */
const PASSES = ['a', 'p', 'a'] as const;
const FLOOR_SAMPLES = 120;
const MONTHS = 18;
/** Milliseconds between two keys, a fast typist's: without them a key waits for the last drawing. */
const BETWEEN_KEYS = 80;

/** Milliseconds from the key: committed in main, told to the screen, and drawn. */
type MarkTimes = { readonly committed: number; readonly told: number; readonly drawn: number };
/** `key` is the moment of the key, in milliseconds of the system's clock. */
type SeenMark = { readonly key: number; readonly told: number; readonly drawn: number };
type Watch = { readonly begin: () => void; readonly seen: () => Promise<SeenMark> };
type WatchedWindow = ContinuoWindow & { markWatch: Watch };

let prepared: PreparedClass;

test.beforeAll(async () => {
  prepared = await prepareClass({
    pupils: PUPILS,
    tenYears: true,
    // Nothing listens there: the room is down all along, as on a bad morning.
    official: 'http://127.0.0.1:9/',
    fallbacks: ['https://jitsi.test'],
  });
});

test.afterAll(async () => {
  await prepared.electron.close();
  rmSync(prepared.home, { recursive: true, force: true });
});

test('a mark in a vault of ten years, from the key to the disk and to the screen', async () => {
  const { page, home } = prepared;
  await page
    .getByRole('button', { name: /l’appel/ })
    .first()
    .click();
  await expect(page.locator('tr[aria-rowindex]')).toHaveCount(PUPILS);
  await watchMarks(page);
  await watchCommits();

  const marks: MarkTimes[] = [];
  for (const key of PASSES) {
    await page.keyboard.press('Home');
    for (let row = 0; row < PUPILS; row += 1) {
      marks.push(await markNow(page, key));
      await page.keyboard.press('ArrowDown');
    }
  }
  const roundTrips = await emptyRoundTrips(page);
  const commits = bareCommits(join(home, 'floor.db'));
  const floor = quantile(roundTrips, 0.5) + quantile(commits, 0.5);
  const committed = marks.map((mark) => mark.committed);

  keepFigures(2, 'roll-call', [
    figure('bare commit of one line', 'ms', commits),
    figure('empty round trip to main', 'ms', roundTrips),
    figure('mark: key to committed', 'ms', committed, { judged: 'p95', most: 8 }),
    figure(
      'mark: key to told to the screen',
      'ms',
      marks.map((mark) => mark.told),
    ),
    figure(
      'mark: key to committed, against commit + trip',
      'x',
      committed.map((ms) => ms / floor),
    ),
    figure(
      'mark: key to repainted',
      'ms',
      marks.map((mark) => mark.drawn),
      {
        judged: 'p95',
        most: 33,
      },
    ),
  ]);
});

test('the month of a class in a vault of ten years, asked of main', async () => {
  const { page } = prepared;
  const months = Array.from({ length: MONTHS }, (_, index) => {
    return { classId: 'year-1-class-1', month: `2025-0${1 + (index % 6)}` };
  });
  const first = await ask(page, 'registers:month', { classId: 'year-1-class-1', month: '2025-06' });
  expect(first.rows).toHaveLength(30);
  // Taken in the page: the driver would carry the whole answer once more.
  const taken = await page.evaluate(async (asked) => {
    const { continuo } = window as unknown as ContinuoWindow;
    const waits: number[] = [];
    for (const month of asked) {
      const begun = performance.now();
      await continuo.request('registers:month', month);
      waits.push(performance.now() - begun);
    }
    return waits;
  }, months);
  keepFigures(7, 'month-in-ten-years', [
    figure('month matrix of a class, asked of main in ten years', 'ms', taken, {
      judged: 'p95',
      most: 100,
    }),
  ]);
});

async function markNow(page: Page, key: string): Promise<MarkTimes> {
  await page.waitForTimeout(BETWEEN_KEYS);
  await page.evaluate(() => (window as unknown as WatchedWindow).markWatch.begin());
  await page.keyboard.press(key);
  const seen = await page.evaluate(() => (window as unknown as WatchedWindow).markWatch.seen());
  const { told, drawn } = seen;
  return { committed: (await lastCommit()) - seen.key, told, drawn };
}

/**
 * Main sends `register:changed` in the turn in which the transaction was committed. When it reaches
 * the screen the page may be busy drawing, so the moment is taken in main.
 */
async function watchCommits(): Promise<void> {
  await prepared.electron.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...told) => {
        if (told[0] === 'register:changed') {
          Object.assign(globalThis, { committedAt: performance.timeOrigin + performance.now() });
        }
        send(channel, ...told);
      };
    }
  });
}

function lastCommit(): Promise<number> {
  return prepared.electron.evaluate(
    () => (globalThis as unknown as { committedAt: number }).committedAt,
  );
}

async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as WatchedWindow;
    let pressed = Number.NaN;
    let seen = Promise.resolve({ key: Number.NaN, told: Number.NaN, drawn: Number.NaN });
    let sayTold = () => {};
    let sayDrawn = () => {};
    const sinceKey = () => performance.now() - pressed;
    const keydown = (event: Event) => {
      pressed = event.timeStamp;
    };
    window.addEventListener('keydown', keydown, true);
    watched.continuo.subscribe('register:changed', () => sayTold());
    // A task asked for in a frame comes after that frame was drawn.
    const { port1: inFrame, port2: afterFrame } = new MessageChannel();
    afterFrame.onmessage = () => sayDrawn();
    const rows = new MutationObserver(() => requestAnimationFrame(() => inFrame.postMessage('')));
    rows.observe(document.body, { subtree: true, attributeFilter: ['data-mark'] });
    watched.markWatch = {
      begin() {
        const told = new Promise<number>((resolve) => {
          sayTold = () => resolve(sinceKey());
        });
        const drawn = new Promise<number>((resolve) => {
          sayDrawn = () => resolve(sinceKey());
        });
        seen = Promise.all([told, drawn]).then(([whenTold, whenDrawn]) => ({
          key: performance.timeOrigin + pressed,
          told: whenTold,
          drawn: whenDrawn,
        }));
      },
      seen: () => seen,
    };
  });
}

/** A request that the gate knows nothing of: there and back, and no work. */
function emptyRoundTrips(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const { continuo } = window as unknown as ContinuoWindow;
    const taken: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const begun = performance.now();
      await continuo.request('nothing', null);
      taken.push(performance.now() - begun);
    }
    return taken;
  }, FLOOR_SAMPLES);
}

/** What the disk asks for one durable line, with the vault's own journal settings. */
function bareCommits(file: string): readonly number[] {
  const database = new Libsql(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE line (text TEXT)');
  const insert = database.prepare('INSERT INTO line VALUES (?)');
  const taken = Array.from({ length: FLOOR_SAMPLES }, () => {
    const begun = performance.now();
    insert.run(['a mark of some length, as an act of the register has']);
    return performance.now() - begun;
  });
  database.close();
  return taken;
}
