import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { figure, keepFigures } from './figures';
import { ask, type PreparedClass, prepareClass, writeRoster } from './prepared-class';

const PUPILS = 2000;
const TIMES = 7;

let prepared: PreparedClass;

test.beforeAll(async () => {
  prepared = await prepareClass({
    pupils: 30,
    official: 'http://127.0.0.1:9/',
    fallbacks: ['https://jitsi.test'],
  });
});

test.afterAll(async () => {
  await prepared.electron.close();
  rmSync(prepared.home, { recursive: true, force: true });
});

test('2,000 pupils chosen, imported and undone in the app', async () => {
  const { page, electron, home } = prepared;
  const file = join(home, 'school.csv');
  // Nobody of them is in the class that is there.
  const others = writeRoster(PUPILS, 70).replaceAll('NOM', 'AUTRE').replaceAll(/A$/gm, 'Z');
  writeFileSync(file, others);
  await electron.evaluate((_, chosen) => {
    (globalThis as unknown as { recorded: { chosenFile: string } }).recorded.chosenFile = chosen;
  }, file);
  const times: Record<'chosen' | 'imported' | 'undone', number[]> = {
    chosen: [],
    imported: [],
    undone: [],
  };
  for (let time = 0; time < TIMES; time += 1) {
    const chosen = await timed(times.chosen, () => ask(page, 'roster:choose', {}));
    if (chosen.kind !== 'preview') throw new Error('the list was not read');
    const { token, classes } = chosen.preview;
    const targets = classes.map(({ source, name, kind }) => ({
      ...{ source, name, kind },
      lines: [],
      gone: [],
    }));
    const decided = { token, targets, groups: [], corrections: [] };
    const imported = await timed(times.imported, () => ask(page, 'roster:import', decided));
    expect(imported.added).toBe(PUPILS);
    const { importId } = imported;
    const undone = await timed(times.undone, () => ask(page, 'roster:undo', { importId }));
    expect(undone.kept).toEqual([]);
  }
  keepFigures(4.7, 'import', [
    figure('2,000 pupils, chosen to previewed in the app, with its thread', 'ms', times.chosen),
    figure('2,000 pupils, imported in the app', 'ms', times.imported),
    figure('import of 2,000 pupils, undone in the app', 'ms', times.undone, {
      judged: 'p95',
      most: 300,
    }),
  ]);
});

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const done = await work();
  into.push(performance.now() - begun);
  return done;
}
