import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runAside } from '../../../../electron/workers/run-aside';

const folder = mkdtempSync(join(tmpdir(), 'aside-'));
afterAll(() => rmSync(folder, { recursive: true }));

let scripts = 0;
/** A script that has `given` and `answer(value)`. */
function script(body: string): string {
  scripts += 1;
  const path = join(folder, `${scripts}.cjs`);
  const head = "const { workerData: given, parentPort } = require('node:worker_threads');";
  writeFileSync(path, `${head}\nconst answer = (value) => parentPort.postMessage(value);\n${body}`);
  return path;
}

const LIMITS = { milliseconds: 30_000, megabytes: 64 };

test('a thread gets what it is given, bytes too, and its answer comes back', async () => {
  const path = script('answer({ name: given.name, sum: given.bytes.reduce((a, b) => a + b) })');
  const given = { name: '4A', bytes: Uint8Array.of(1, 2, 3) };
  expect(await runAside(path, given, LIMITS)).toEqual({
    kind: 'answer',
    value: { name: '4A', sum: 6 },
  });
  expect(given.bytes).toEqual(Uint8Array.of(1, 2, 3));
});

test.each([
  ['that never ends', 'for (;;);'],
  ['that waits for ever', 'setInterval(() => undefined, 1000);'],
  ['that tries an expression for ever', "/^(a+)+$/.test('a'.repeat(60) + 'b');"],
])('a thread %s is stopped at its time limit', async (_, body) => {
  const limits = { ...LIMITS, milliseconds: 300 };
  expect(await runAside(script(body), null, limits)).toEqual({ kind: 'too-slow' });
});

test('a thread ends as soon as it is stopped, and one that was stopped before never begins', async () => {
  const control = new AbortController();
  const endless = runAside(script('for (;;);'), null, LIMITS, control.signal);
  setTimeout(() => control.abort(), 50);
  expect(await endless).toEqual({ kind: 'stopped' });
  const marker = join(folder, 'begun');
  const begins = script(
    `require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''); answer(1)`,
  );
  expect(await runAside(begins, null, LIMITS, control.signal)).toEqual({ kind: 'stopped' });
  expect(existsSync(marker)).toBe(false);
});

test('a thread that fills its memory is stopped, and the others go on', async () => {
  const hungry = script('const all = []; for (;;) all.push({ all: [...all] });');
  expect(await runAside(hungry, null, LIMITS)).toEqual({ kind: 'too-large' });
  expect(await runAside(script('answer(1)'), null, LIMITS)).toMatchObject({ value: 1 });
});

test('a bug of a thread is a bug here, with its words', async () => {
  await expect(runAside(script("throw new Error('broken')"), null, LIMITS)).rejects.toThrow(
    'broken',
  );
  await expect(runAside(script('process.exit(3)'), null, LIMITS)).rejects.toThrow('ended with 3');
  await expect(runAside(join(folder, 'none.cjs'), null, LIMITS)).rejects.toThrow('none.cjs');
});
