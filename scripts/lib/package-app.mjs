import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { requireBuild } from './build.mjs';
import { runTool } from './child.mjs';
import { projectRoot } from './project.mjs';
import { Refusal, say } from './say.mjs';

/** What electron-builder makes of the `linux` target `dir`. */
export const PACKAGED_EXECUTABLE = join(projectRoot, 'release', 'linux-unpacked', 'continuo');

/**
 * Makes the unpacked application in `release/` with the runtime that is there.
 * @param {{ forTests: boolean }} purpose tests drive the package through Node's inspector, which
 *   a package for users does not open
 */
export async function packageApp({ forTests }) {
  if (process.platform !== 'linux') {
    throw new Refusal('The unpacked application is made on Linux only: run this command there.');
  }
  const { runtime, env } = await bootstrap();
  await requireBuild(projectRoot);
  say('packaging into release/');
  const code = await runTool(
    'electron-builder',
    'electron-builder',
    ['--linux', 'dir', '--config', 'build/electron-builder.cjs'],
    { env: { ...env, CONTINUO_E2E_PACKAGE: forTests ? '1' : '' } },
  );
  if (code !== 0 || !existsSync(PACKAGED_EXECUTABLE)) {
    throw new Refusal(
      'electron-builder failed for the reason above: correct it and run the command again.',
    );
  }
  if (forTests || runtime.origin === 'registry') {
    say('this package is for tests only and must never be given to users');
  }
  return env;
}
