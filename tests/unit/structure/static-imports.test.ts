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

// Half a megabyte to read and compile before the first window, for what a thread does later.
test('what reads archives, workbooks, XML and calendars is not loaded at start-up', () => {
  const loaded = packagesLoadedWith('electron/main.ts');
  expect(loaded).toContain('temporal-polyfill');
  for (const name of ['fflate', '@e965/xlsx', 'saxes', 'ical.js']) {
    expect(loaded).not.toContain(name);
  }
});

test('which would be seen here', () => {
  expect(packagesLoadedWith('electron/workers/unfold-pictures.ts')).toContain('fflate');
});
