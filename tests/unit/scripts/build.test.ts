import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAndRemember, buildIsFresh } from '../../../scripts/lib/build.mjs';
import { temporaryFolder } from './temporary-folder.js';

async function builtProject() {
  const root = temporaryFolder();
  const write = (name: string, content: string) => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  write('core/roster/name.ts', 'one');
  const build = async () => {
    for (const part of ['main', 'preload', 'renderer']) write(`out/${part}/bundle.js`, part);
    return 0;
  };
  await buildAndRemember(root, build);
  return { root, write, build };
}

test('a build is kept as long as no source changed', async () => {
  const { root } = await builtProject();
  expect(buildIsFresh(root)).toBe(true);
  utimesSync(join(root, 'core/roster/name.ts'), new Date(), new Date());
  expect(buildIsFresh(root)).toBe(true);
});

test.each(['core/roster/name.ts', 'core/roster/added.ts', 'package.json', 'out/main/bundle.js'])(
  'another content of %s asks for a new build',
  async (name) => {
    const { root, write } = await builtProject();
    write(name, 'other');
    expect(buildIsFresh(root)).toBe(false);
  },
);

test('a deleted source or output asks for a new build', async () => {
  const first = await builtProject();
  rmSync(join(first.root, 'core/roster/name.ts'));
  expect(buildIsFresh(first.root)).toBe(false);
  const second = await builtProject();
  rmSync(join(second.root, 'out/preload'), { recursive: true });
  expect(buildIsFresh(second.root)).toBe(false);
});

test('a failed build is not remembered, nor the good one before it', async () => {
  const { root } = await builtProject();
  expect(await buildAndRemember(root, async () => 1)).toBe(1);
  expect(buildIsFresh(root)).toBe(false);
});

test('a source saved while the build ran asks for another build', async () => {
  const { root, write, build } = await builtProject();
  await buildAndRemember(root, async () => {
    write('core/roster/name.ts', 'saved meanwhile');
    return build();
  });
  expect(buildIsFresh(root)).toBe(false);
});
