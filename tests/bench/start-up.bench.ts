import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type OfficialService, startOfficialService } from '../servers/official-service';
import { figure, keepFigures } from './figures';
import { type ObservedStart, startObserved } from './observed-start';
import { PASSPHRASE, prepareClass } from './prepared-class';
import { memoryOf } from './process-memory';

const PAIRS = 7;
/** Memory is looked at in the last pairs only: each look costs its rest, twice. */
const RESTING_PAIRS = 3;
const REST = 4000;

const PROJECT = join(__dirname, '../..');
const BLANK = join(__dirname, 'blank');

let homes: { readonly continuo: string; readonly tenYears: string; readonly blank: string };
let official: OfficialService;

test.beforeAll(async () => {
  official = await startOfficialService();
  const given = { pupils: 30, official: official.url, fallbacks: ['https://jitsi.test'] };
  const young = await prepareClass(given);
  await young.electron.close();
  const old = await prepareClass({ ...given, tenYears: true });
  await old.electron.close();
  homes = {
    continuo: young.home,
    tenYears: old.home,
    blank: mkdtempSync(join(tmpdir(), 'continuo-blank-')),
  };
});

test.afterAll(async () => {
  await official.stop();
  for (const home of Object.values(homes)) rmSync(home, { recursive: true, force: true });
});

test('cold start and memory at rest, against a blank window', async () => {
  const runs: Run[] = [];
  // The first pair reads the disk and fills the caches of the profile: it is not counted.
  for (let pair = 0; pair <= PAIRS; pair += 1) {
    const rests = pair > PAIRS - RESTING_PAIRS;
    const run = {
      blank: await startBlank(rests),
      continuo: await startContinuo(homes.continuo, rests),
      tenYears: await startContinuo(homes.tenYears, false),
    };
    if (pair > 0) runs.push(run);
  }
  const each = <T>(read: (run: Run) => T) => runs.map(read);
  const rested = runs.filter(({ blank }) => blank.memory !== null);
  const known = (memory: number | null) => memory ?? Number.NaN;

  keepFigures(1, 'start-up', [
    figure(
      'blank window, start to painted',
      'ms',
      each(({ blank }) => blank.start),
    ),
    figure(
      'start to the unlock screen',
      'ms',
      each(({ continuo }) => continuo.toUnlock),
    ),
    figure(
      'key derived to Today',
      'ms',
      each(({ continuo }) => continuo.toToday),
    ),
    figure(
      '(key derivation, left out)',
      'ms',
      each(({ continuo }) => continuo.derivation),
    ),
    figure(
      'cold start against a blank window',
      'x',
      each(({ blank, continuo }) => startOf(continuo) / blank.start),
      { judged: 'median', most: 1.5 },
    ),
    figure(
      'start and Today, ten years of marks against an empty vault',
      'x',
      each(({ continuo, tenYears }) => startOf(tenYears) / startOf(continuo)),
      { judged: 'median', most: 1.1 },
    ),
    figure(
      'blank window, memory',
      'MB',
      rested.map(({ blank }) => known(blank.memory)),
    ),
    figure(
      'Today at rest, memory',
      'MB',
      rested.map(({ continuo }) => known(continuo.memory)),
    ),
    figure(
      'memory against a blank window',
      'x',
      rested.map(({ blank, continuo }) => known(continuo.memory) / known(blank.memory)),
      { judged: 'median', most: 1.35 },
    ),
  ]);
  expect(runs).toHaveLength(PAIRS);
});

type Run = {
  readonly blank: Awaited<ReturnType<typeof startBlank>>;
  readonly continuo: Awaited<ReturnType<typeof startContinuo>>;
  readonly tenYears: Awaited<ReturnType<typeof startContinuo>>;
};

function startOf({ toUnlock, toToday }: Run['continuo']): number {
  return toUnlock + toToday;
}

async function startBlank(rests: boolean) {
  const started = await startObserved(BLANK, homes.blank, [{ moment: 'blank', selector: 'body' }]);
  const { blank = Number.NaN } = started.moments;
  return { start: blank, memory: await endAfterRest(started, rests) };
}

async function startContinuo(home: string, rests: boolean) {
  const started = await startObserved(
    PROJECT,
    home,
    [
      { moment: 'unlock', selector: 'input[type="password"]' },
      { moment: 'today', selector: '#page h1' },
    ],
    PASSPHRASE,
  );
  const {
    unlock = Number.NaN,
    today = Number.NaN,
    'derivation begun': begun = Number.NaN,
    'key derived': derived = Number.NaN,
  } = started.moments;
  return {
    toUnlock: unlock,
    toToday: today - derived,
    derivation: derived - begun,
    memory: await endAfterRest(started, rests),
  };
}

async function endAfterRest(started: ObservedStart, rests: boolean): Promise<number | null> {
  if (rests) await new Promise((resolve) => setTimeout(resolve, REST));
  const memory = rests ? memoryOf(started.pid) : null;
  await started.end();
  return memory;
}
