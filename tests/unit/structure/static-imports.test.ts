import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Imports and re-exports of values that run as soon as the file is loaded, by what they name. */
const STATIC = /^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The packages that are loaded with a file, through all the files that it imports. */
function packagesLoadedWith(entry: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [join(ROOT, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      const path = resolve(dirname(file), `${name}.ts`);
      if (!name.startsWith('.')) packages.add(name);
      else if (existsSync(path)) waiting.push(path);
    }
  }
  return packages;
}

test('before the first window nothing is loaded that only the open vault needs', () => {
  const loaded = packagesLoadedWith('electron/main.ts');
  expect(loaded).toContain('electron');
  for (const name of ['libsql', 'temporal-polyfill']) expect(loaded).not.toContain(name);
});

// Half a megabyte to read and compile, for what a thread does later.
test('what reads archives, workbooks, XML and calendars is not loaded with the app', () => {
  const loaded = packagesLoadedWith('electron/run-app.ts');
  expect(loaded).toContain('temporal-polyfill');
  for (const name of ['fflate', '@e965/xlsx', 'saxes', 'ical.js', 'hash-wasm']) {
    expect(loaded).not.toContain(name);
  }
});

test('which would be seen here', () => {
  expect(packagesLoadedWith('electron/workers/unfold-pictures.ts')).toContain('fflate');
});
