import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { figure, keepFigures } from './figures';
import { ask, type PreparedClass, prepareClass } from './prepared-class';

const CLICKS = 10;
/** « La salle ne marche pas », « La salle Google Meet ne marche pas ». */
const WORDS = /ne marche pas$/;

/** Instants of the wall clock in milliseconds, with their fractions. */
type Reached = { opened: number; copied: number };
type MainWithRecord = typeof globalThis & { reached: Reached };
type PageWithClick = Window & { clickedAt: number };

let prepared: PreparedClass;

test.beforeAll(async () => {
  // Nothing listens there: the official room is down.
  prepared = await prepareClass({
    pupils: 30,
    official: 'http://127.0.0.1:9/',
    // Rooms that no test can judge: nothing is asked of them, and none turns bad meanwhile.
    fallbacks: [
      'https://meet.google.com/abc-defg-hij',
      'https://teams.microsoft.com/l/meetup-join/x',
    ],
  });
});

test.afterAll(async () => {
  await prepared.electron.close();
  rmSync(prepared.home, { recursive: true, force: true });
});

test('the fallback, from the click to the room and the clipboard', async () => {
  const { page, classId, lessonId } = prepared;
  await expect(page.getByRole('button', { name: WORDS })).toBeVisible();
  const { chain } = await ask(page, 'rooms:read', { classId });
  await recordWhatLeaves();
  await recordClicks(page);

  const measured: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    measured.push(await fallBack(page));
    // The rooms that were left may be moved to again; not the official one, whose link pupils have.
    for (const { id: roomId, official } of chain) {
      if (!official) await ask(page, 'meeting:withdraw-report', { lessonId, roomId });
    }
  }
  keepFigures(3, 'fallback', [
    figure('fallback: click to room opened and link copied', 'ms', measured, {
      judged: 'p95',
      most: 300,
    }),
  ]);
});

/** One press, « La salle ne marche pas »: the outage is recorded, the next room opened. */
async function fallBack(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: WORDS });
  const words = await button.textContent();
  await button.click();
  await expect.poll(async () => Number.isFinite(latest(await reached()))).toBe(true);
  const clickedAt = await page.evaluate(() => (window as unknown as PageWithClick).clickedAt);
  const taken = latest(await reached()) - clickedAt;
  await forgetReached();
  // The class has moved: the button is about the other room.
  await expect(button).not.toHaveText(words ?? '');
  return taken;
}

function latest({ opened, copied }: Reached): number {
  return Math.max(opened, copied);
}

function reached(): Promise<Reached> {
  return prepared.electron.evaluate(() => ({ ...(globalThis as MainWithRecord).reached }));
}

function forgetReached(): Promise<void> {
  return prepared.electron.evaluate(() => {
    (globalThis as MainWithRecord).reached = { opened: Number.NaN, copied: Number.NaN };
  });
}

/** Notes when the browser was asked and when the clipboard was filled. */
async function recordWhatLeaves(): Promise<void> {
  await forgetReached();
  await prepared.electron.evaluate(({ shell, clipboard }) => {
    const now = () => performance.timeOrigin + performance.now();
    shell.openExternal = async () => {
      (globalThis as MainWithRecord).reached.opened = now();
    };
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      (globalThis as MainWithRecord).reached.copied = now();
    };
  });
}

async function recordClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = window as unknown as PageWithClick;
    window.addEventListener(
      'click',
      (event) => {
        noted.clickedAt = performance.timeOrigin + event.timeStamp;
      },
      true,
    );
  });
}
