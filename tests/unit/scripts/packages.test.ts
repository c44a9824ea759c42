import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npmSentence } from '../../../scripts/lib/npm-failure.mjs';
import { packagesAreInstalled, rememberInstalled } from '../../../scripts/lib/packages.mjs';
import { temporaryFolder } from './temporary-folder.js';

test('packages are installed again after the lock changed, and only then', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(packagesAreInstalled(root)).toBe(false);
  rememberInstalled(root);
  expect(packagesAreInstalled(root)).toBe(true);
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }');
  expect(packagesAreInstalled(root)).toBe(false);
});

test.each([
  [
    'npm error code ECONNREFUSED\nnpm error FetchError: connect ECONNREFUSED',
    /cannot reach its registry/,
  ],
  ['npm error code EAI_AGAIN', /cannot reach its registry/],
  ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device', /disk became full/],
  ['npm error code ETARGET\nnpm error notarget No matching version', /does not have all of/],
  ['npm error code EACCES', /may not write/],
  ['npm error code EWHAT\nnpm error something new', /\(something new\).*npm install/],
  ['', /npm install/],
])('npm printing %j gives one sentence', (printed, sentence) => {
  const told = npmSentence({ out: '', err: printed, interrupted: false }, 'the packages');
  expect(told).toMatch(sentence);
  expect(told).not.toContain('\n');
});

test('an interrupted npm is to be run again, whatever it printed', () => {
  const npm = { out: '', err: 'npm error code ENOSPC', interrupted: true };
  expect(npmSentence(npm, 'the packages')).toMatch(/interrupted .* run the command again/);
});
