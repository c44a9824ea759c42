import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  CARRIER,
  dressRuntime,
  makeAtomically,
  sweepLeftovers,
  verifyIntegrity,
} from '../../../scripts/lib/registry-runtime.mjs';
import { temporaryFolder } from './temporary-folder.js';

test('a file with the expected sha512 is accepted, with one byte more refused', async () => {
  const file = join(temporaryFolder(), 'runtime.tgz');
  const integrity = `sha512-${createHash('sha512').update('content').digest('base64')}`;
  writeFileSync(file, 'content');
  await expect(verifyIntegrity(file, integrity)).resolves.toBeUndefined();
  writeFileSync(file, 'content!');
  await expect(verifyIntegrity(file, integrity)).rejects.toThrow(/not the expected one/);
});

test('a folder that could not be filled leaves nothing behind', async () => {
  const cache = temporaryFolder();
  const failing = makeAtomically(join(cache, 'electron'), async (work) => {
    writeFileSync(join(work, 'half'), '');
    throw new Error('unpacking stopped');
  });
  await expect(failing).rejects.toThrow('unpacking stopped');
  expect(readdirSync(cache)).toEqual([]);
});

test('the folder appears only once it is full', async () => {
  const folder = join(temporaryFolder(), 'cache', 'electron');
  await makeAtomically(folder, async (work) => {
    writeFileSync(join(work, 'electron'), '');
    expect(existsSync(folder)).toBe(false);
  });
  expect(readdirSync(folder)).toEqual(['electron']);
});

test('of two processes that fill the same folder, the second keeps what the first made', async () => {
  const cache = temporaryFolder();
  const folder = join(cache, 'electron');
  await makeAtomically(folder, async (work) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'electron'), 'first');
    writeFileSync(join(work, 'electron'), 'second');
  });
  expect(readFileSync(join(folder, 'electron'), 'utf8')).toBe('first');
  expect(readdirSync(cache)).toEqual(['electron']);
});

test('the carried Electron gets its usual name, its version and our loader alone', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, CARRIER.executable, '..'), { recursive: true });
  writeFileSync(join(folder, CARRIER.executable), 'binary');
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'resources', 'app.asar'), 'the carrier’s own app');
  dressRuntime(folder);
  expect(readFileSync(join(folder, 'electron'), 'utf8')).toBe('binary');
  expect(readFileSync(join(folder, 'version'), 'utf8')).toBe('25.1.1');
  expect(readdirSync(join(folder, 'resources'))).toEqual(['app']);
  expect(existsSync(join(folder, 'resources', 'app', 'index.js'))).toBe(true);
});

test('what a killed run left is swept after an hour, the runtime and a running download are kept', () => {
  const cache = temporaryFolder();
  const names = [
    'electron-25.1.1-ab',
    'electron-25.1.1-ab.part-x1',
    'download-x2',
    'download-young',
  ];
  for (const name of names) mkdirSync(join(cache, name));
  const now = Date.now();
  const twoHoursAgo = new Date(now - 2 * 60 * 60 * 1000);
  for (const name of names.slice(0, 3)) utimesSync(join(cache, name), twoHoursAgo, twoHoursAgo);
  sweepLeftovers(cache, now);
  expect(readdirSync(cache)).toEqual(['download-young', 'electron-25.1.1-ab']);
});
