import { rmSync } from 'node:fs';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { type JitsiServer, startJitsiServer } from '../servers/jitsi-server';
import { measureFallBacks } from './fall-back-click';
import { figure, keepFigures } from './figures';
import { ask, type PreparedClass, prepareClass } from './prepared-class';

const CLICKS = 10;
/** Nothing listens there: the official room is down. */
const OFFICIAL = 'http://127.0.0.1:9/';
/** DESIGN §12, from the click to the room opened and the link copied. */
const PROMISE = { judged: 'p95', most: 300 } as const;

let prepared: PreparedClass;
let instances: readonly JitsiServer[] = [];

test.afterEach(async () => {
  await prepared.electron.close();
  rmSync(prepared.home, { recursive: true, force: true });
  for (const instance of instances) await instance.stop();
});

test('the fallback to a room in the browser', async () => {
  prepared = await prepareClass({
    pupils: 30,
    official: OFFICIAL,
    // Rooms that no test can judge: nothing is asked of them, and none turns bad meanwhile.
    fallbacks: [
      'https://meet.google.com/abc-defg-hij',
      'https://teams.microsoft.com/l/meetup-join/x',
    ],
  });
  const measured = await measureFallBacks(prepared, { clicks: CLICKS, opensIn: 'browser' });
  keepFigures(3, 'fallback', [
    figure('fallback: click to room opened and link copied', 'ms', openings(measured), PROMISE),
  ]);
});

test('the fallback to a room in a window of the app, and what the window takes', async () => {
  prepared = await prepareClass({ pupils: 30, official: OFFICIAL, fallbacks: [] });
  const { page, electron, classId } = prepared;
  instances = [await startJitsiServer(), await startJitsiServer()];
  for (const { url } of instances) {
    const room = { classId, link: `${url}/salle`, official: false, acknowledged: true };
    await ask(page, 'rooms:add', { ...room, product: 'jitsi' });
  }
  const before = await megabytes(electron);
  const measured = await measureFallBacks(prepared, { clicks: CLICKS, opensIn: 'window' });
  await expect.poll(() => electron.windows().length).toBe(2);
  const taken = (await megabytes(electron)) - before;
  keepFigures(3, 'fallback-window', [
    figure('fallback: click to window shown and link copied', 'ms', openings(measured), PROMISE),
    figure(
      'fallback: click to the page of that window drawn',
      'ms',
      measured.map(({ drawn }) => drawn),
    ),
    figure('the window of a meeting, without its video', 'MB', [taken]),
  ]);
});

function openings(measured: Awaited<ReturnType<typeof measureFallBacks>>): readonly number[] {
  return measured.map(({ opened }) => opened);
}

/** Of all processes of the app. */
async function megabytes(electron: ElectronApplication): Promise<number> {
  const kilobytes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}
