import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { ask, type PreparedClass } from './prepared-class';

/** « La salle ne marche pas », « La salle Google Meet ne marche pas ». */
const WORDS = /ne marche pas$/;

/** Instants of the wall clock in milliseconds, with their fractions. */
type Reached = { opened: number; copied: number; drawn: number };
type MainWithRecord = typeof globalThis & { reached: Reached };
type PageWithClick = Window & { clickedAt: number };

/** Milliseconds from the click. */
type Taken = {
  /** The browser was asked, or a window is on the screen, and the link is in the clipboard. */
  readonly opened: number;
  /** The page of the window is drawn; not a number for a room in the browser. */
  readonly drawn: number;
};

type OpensIn = 'browser' | 'window';

/** What each press takes. */
export async function measureFallBacks(
  { page, electron, classId, lessonId }: PreparedClass,
  { clicks, opensIn }: { readonly clicks: number; readonly opensIn: OpensIn },
): Promise<readonly Taken[]> {
  await expect(page.getByRole('button', { name: WORDS })).toBeVisible();
  const { chain } = await ask(page, 'rooms:read', { classId });
  await recordWhatLeaves(electron);
  await recordClicks(page);
  const measured: Taken[] = [];
  for (let click = 0; click < clicks; click += 1) {
    measured.push(await fallBack(page, electron, opensIn));
    // The rooms that were left may be moved to again; not the official one, whose link pupils have.
    for (const { id: roomId, official } of chain) {
      if (!official) await ask(page, 'meeting:withdraw-report', { lessonId, roomId });
    }
  }
  return measured;
}

/** One press, « La salle ne marche pas »: the outage is recorded, the next room opened. */
async function fallBack(
  page: Page,
  electron: ElectronApplication,
  opensIn: OpensIn,
): Promise<Taken> {
  const button = page.getByRole('button', { name: WORDS });
  const words = await button.textContent();
  await button.click();
  await expect.poll(async () => Number.isFinite(latest(await reached(electron)))).toBe(true);
  const clickedAt = await page.evaluate(() => (window as unknown as PageWithClick).clickedAt);
  const drawn = async () => (await reached(electron)).drawn;
  if (opensIn === 'window')
    await expect.poll(async () => Number.isFinite(await drawn())).toBe(true);
  const taken = {
    opened: latest(await reached(electron)) - clickedAt,
    drawn: (await drawn()) - clickedAt,
  };
  await forgetReached(electron);
  // The class has moved: the button is about the other room.
  await expect(button).not.toHaveText(words ?? '');
  return taken;
}

function latest({ opened, copied }: Pick<Reached, 'opened' | 'copied'>): number {
  return Math.max(opened, copied);
}

function reached(electron: ElectronApplication): Promise<Reached> {
  return electron.evaluate(() => ({ ...(globalThis as MainWithRecord).reached }));
}

function forgetReached(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(() => {
    (globalThis as MainWithRecord).reached = {
      ...{ opened: Number.NaN, copied: Number.NaN, drawn: Number.NaN },
    };
  });
}

/** Notes when the browser was asked, or a window of the app shown and drawn, and when the clipboard was filled. */
async function recordWhatLeaves(electron: ElectronApplication): Promise<void> {
  await forgetReached(electron);
  await electron.evaluate(({ app, shell, clipboard }) => {
    const now = () => performance.timeOrigin + performance.now();
    const opened = () => {
      (globalThis as MainWithRecord).reached.opened = now();
    };
    shell.openExternal = async () => opened();
    app.on('browser-window-created', (_event, window) => {
      setImmediate(() => {
        if (window.isVisible()) opened();
        else window.once('show', opened);
      });
      window.once('ready-to-show', () => {
        (globalThis as MainWithRecord).reached.drawn = now();
      });
    });
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
