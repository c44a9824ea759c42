import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Answer, RequestName, Requests } from '../../core/contract/requests';
import { dateIn } from '../../core/timetable/day';
import { lessonHoursAround } from '../../core/timetable/lesson-hours';
import { launchContinuo } from '../e2e/driver/launch';
import { writeTenYears } from './ten-years';

export const PASSPHRASE = 'quatre crayons sous la pluie';
const TIME_ZONE = 'Europe/Paris';

/** Continuo on a new vault, with a class and a lesson that is on now. */
export type PreparedClass = {
  readonly home: string;
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly lessonId: string;
  readonly classId: string;
};

export async function prepareClass(given: {
  readonly pupils: number;
  /** Ten school years before this one. */
  readonly tenYears?: boolean;
  readonly official: string;
  /** Links of the rooms that follow, in order. */
  readonly fallbacks: readonly string[];
}): Promise<PreparedClass> {
  const home = mkdtempSync(join(tmpdir(), 'continuo-bench-'));
  // No bench asks a host of the Internet.
  const preferences = { language: 'fr', theme: 'light', neutralHosts: [] };
  writeFileSync(join(home, 'preferences.json'), JSON.stringify(preferences));
  if (given.tenYears) await writeTenYears(home, PASSPHRASE);
  const electron = await launchContinuo(home);
  const page = await electron.firstWindow();
  await ask(page, given.tenYears ? 'vault:unlock' : 'vault:create', { passphrase: PASSPHRASE });
  const classId = await importClass(electron, page, home, given.pupils);
  const links = [given.official, ...given.fallbacks];
  for (const link of links) {
    const official = link === given.official;
    await ask(page, 'rooms:add', { classId, link, official, acknowledged: true });
  }
  const now = new Date().toISOString();
  const { lessonId } = await ask(page, 'lessons:add', {
    classId,
    date: dateIn(TIME_ZONE, now),
    subject: 'Mathématiques',
    kind: 'lesson',
    mode: 'remote',
    ...lessonHoursAround(now, TIME_ZONE),
  });
  return { home, electron, page, lessonId, classId };
}

async function importClass(
  electron: ElectronApplication,
  page: Page,
  home: string,
  pupils: number,
): Promise<string> {
  const file = join(home, 'class.csv');
  writeFileSync(file, writeRoster(pupils, 1));
  await electron.evaluate((_, chosen) => {
    (globalThis as unknown as { recorded: { chosenFile: string } }).recorded.chosenFile = chosen;
  }, file);
  const chosen = await ask(page, 'roster:choose', {});
  if (chosen.kind !== 'preview') throw new Error('the list was not read');
  const { token, classes } = chosen.preview;
  const imported = await ask(page, 'roster:import', {
    token,
    targets: classes.map(({ source, name, kind }) => ({ source, name, kind, lines: [], gone: [] })),
    groups: [],
    corrections: [],
  });
  const [classId] = imported.classIds;
  if (classId === undefined || imported.added !== pupils) throw new Error('not all were imported');
  return classId;
}

/** A plain list of invented pupils, the same at each run. */
export function writeRoster(pupils: number, classes: number): string {
  const lines = Array.from({ length: pupils }, (_, index) => {
    const born = `${pad((index % 28) + 1)}/${pad((index % 12) + 1)}/2012`;
    return `NOM${LETTERS[index % 26]}${index};Prénom${index};${born};${1 + (index % classes)}A`;
  });
  return ['Nom;Prénom;Né(e) le;Classe', ...lines].join('\r\n');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Asks main as a screen does; a refusal is a broken bench. */
export async function ask<N extends RequestName>(
  page: Page,
  name: N,
  input: Requests[N]['in'],
): Promise<Requests[N]['out']> {
  const answer = (await page.evaluate(
    ([asked, given]) =>
      (window as unknown as ContinuoWindow).continuo.request(asked as string, given),
    [name, input] as const,
  )) as Answer<N>;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
  return answer.value;
}

/** What the preload puts on the window, as the benches use it. */
export type ContinuoWindow = {
  readonly continuo: {
    readonly request: (name: string, input: unknown) => Promise<unknown>;
    readonly subscribe: (name: string, listener: () => void) => () => void;
  };
};
