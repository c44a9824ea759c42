import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  failedToday,
  officialRuntime,
  rememberFailure,
} from '../../../scripts/lib/official-runtime.mjs';
import { temporaryFolder } from './temporary-folder.js';

const HOUR = 60 * 60 * 1000;

function electronPackage(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{ "version": "45.3.4" }');
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('a complete official runtime of the right version is found', () => {
  const folder = electronPackage({
    'dist/version': 'v45.3.4',
    'path.txt': 'electron',
    'dist/electron': '',
  });
  expect(officialRuntime(folder)).toBe(join(folder, 'dist'));
});

test.each([
  ['an interrupted extraction', { 'dist/version': '45.3.4', 'dist/electron': '' }],
  ['an older version', { 'dist/version': '44.0.0', 'path.txt': 'electron', 'dist/electron': '' }],
  ['a deleted executable', { 'dist/version': '45.3.4', 'path.txt': 'electron' }],
])('%s is no runtime', (_what, files) => {
  expect(officialRuntime(electronPackage(files))).toBeNull();
});

test('a failed download is not tried again for a day', () => {
  const note = join(temporaryFolder(), 'cache', 'failed');
  const failedAt = 1_800_000_000_000;
  expect(failedToday(note, failedAt)).toBe(false);
  rememberFailure(note, failedAt);
  expect(failedToday(note, failedAt + 23 * HOUR)).toBe(true);
  expect(failedToday(note, failedAt + 25 * HOUR)).toBe(false);
});

test('a clock set back does not forbid the download for ever', () => {
  const note = join(temporaryFolder(), 'failed');
  rememberFailure(note, 1_900_000_000_000);
  expect(failedToday(note, 1_800_000_000_000)).toBe(false);
});
