import { describe, expect, test } from 'vitest';
import { modulesRead } from '../../../scripts/lib/check-steps.mjs';
import { lacksDisplay } from '../../../scripts/lib/display.mjs';
import { sandboxObstacle } from '../../../scripts/lib/sandbox.mjs';
import { Refusal, sentenceFor } from '../../../scripts/lib/say.mjs';
import { aptNames, missingLibraries } from '../../../scripts/lib/system-libraries.mjs';

test('only Linux without X11 and Wayland lacks a display', () => {
  expect(lacksDisplay('linux', {})).toBe(true);
  expect(lacksDisplay('linux', { DISPLAY: ':0' })).toBe(false);
  expect(lacksDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
  expect(lacksDisplay('darwin', {})).toBe(false);
});

describe('Chromium’s sandbox', () => {
  const works = async () => true;
  const forbidden = async () => false;
  test.each([
    ['root on Linux', 'linux', 0, works, 'running as root'],
    ['a user on Linux', 'linux', 1000, works, null],
    ['a user without namespaces', 'linux', 1000, forbidden, 'this system forbids user namespaces'],
    ['macOS', 'darwin', 501, forbidden, null],
  ] as const)('%s', async (_who, platform, uid, namespaces, obstacle) => {
    expect(await sandboxObstacle(platform, uid, namespaces)).toBe(obstacle);
  });
});

test('libraries that are not found are named, the others are not', () => {
  const printed = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
  ].join('\n');
  expect(missingLibraries(printed)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('packages are asked for under the name that apt knows', async () => {
  const newer = new Set(['libgtk-3-0t64', 'libasound2t64']);
  const names = await aptNames(['libgtk-3-0', 'libnss3', 'libasound2'], async (name) =>
    newer.has(name),
  );
  expect(names).toEqual(['libgtk-3-0t64', 'libnss3', 'libasound2t64']);
});

test('a structure check that read no module is recognised', () => {
  expect(
    modulesRead('✔ no dependency violations found (84 modules, 190 dependencies cruised)'),
  ).toBe(84);
  expect(modulesRead('✔ no dependency violations found (0 modules, 0 dependencies cruised)')).toBe(
    0,
  );
  expect(modulesRead('')).toBe(0);
});

test('foreseen failures and a full disk are one sentence; a bug keeps its stack', () => {
  expect(sentenceFor(new Refusal('Do this.'))).toBe('Do this.');
  expect(sentenceFor({ code: 'ENOSPC', path: '/cache' })).toMatch(/disk is full \(\/cache\)/);
  expect(sentenceFor({ code: 'EROFS' })).toMatch(/may not write/);
  expect(sentenceFor(new TypeError('x is undefined'))).toBeNull();
});
