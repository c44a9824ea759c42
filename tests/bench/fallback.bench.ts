import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { figure, keepFigures } from './figures';
import { ask, type PreparedClass, prepareClass } from './prepared-class';

const CLICKS = 10;

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
    jitsi: 'https://jitsi.test',
  });
});

test.afterAll(async () => {
  await prepared.electron.close();
  rmSync(prepared.home, { recursive: true, force: true });
});

test('the fallback, from the click to the room and the clipboard', async () => {
  const { page, lessonId } = prepared;
  await ask(page, 'service:report', { lessonId });
  await expect(page.getByRole('button', { name: 'Basculer vers Jitsi' })).toBeVisible();
  await recordWhatLeaves();
  await recordClicks(page);

  const measured: number[] = [];
  // The first click falls back, the others open the same room again: one way for both.
  for (let click = 0; click < CLICKS; click += 1) measured.push(await fallBack(page));
  keepFigures(3, 'fallback', [
    figure('fallback: click to room opened and link copied', 'ms', measured, {
      judged: 'p95',
      most: 300,
    }),
  ]);
});

async function fallBack(page: Page): Promise<number> {
  const button = page.locator('main section').getByRole('button', { name: /Jitsi/ }).first();
  await button.click();
  await expect.poll(async () => Number.isFinite(latest(await reached()))).toBe(true);
  const clickedAt = await page.evaluate(() => (window as unknown as PageWithClick).clickedAt);
  const taken = latest(await reached()) - clickedAt;
  await forgetReached();
  await expect(button).toBeEnabled();
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
