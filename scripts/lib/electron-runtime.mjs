import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  downloadOfficialRuntime,
  failedToday,
  officialRuntime,
  rememberFailure,
} from './official-runtime.mjs';
import { cacheFolder, projectRoot } from './project.mjs';
import { ensureRegistryRuntime, registryRuntimeFolder } from './registry-runtime.mjs';
import { Refusal, say } from './say.mjs';

/**
 * @typedef {{ folder: string, origin: 'override' | 'official' | 'registry' }} Runtime
 *
 * What the search asks of the world; tests answer in its place.
 * @typedef {{
 *   override: string | undefined,
 *   platform: string,
 *   hasExecutable: (folder: string) => boolean,
 *   present: () => string | null,
 *   failedToday: () => boolean,
 *   download: (patience: number) => Promise<string | null>,
 *   rememberFailure: () => void,
 *   carried: () => Promise<string>,
 * }} RuntimeSources
 */

const SHORT_WAIT = 20_000;
const LONG_WAIT = 15 * 60_000;

/**
 * The Electron to use: the one that was asked for, the official one if it is there or can be
 * downloaded, else the one carried by the npm registry (Linux x64 only).
 * @param {RuntimeSources} sources
 * @returns {Promise<Runtime>}
 */
export async function findRuntime(sources) {
  if (sources.override) {
    if (sources.hasExecutable(sources.override)) {
      return { folder: sources.override, origin: 'override' };
    }
    throw new Refusal(
      `ELECTRON_OVERRIDE_DIST_PATH is ${sources.override}, where there is no Electron executable: correct it or unset it.`,
    );
  }
  const present = sources.present();
  if (present !== null) return { folder: present, origin: 'official' };

  const hasCarrier = sources.platform === 'linux-x64';
  if (!hasCarrier || !sources.failedToday()) {
    const wait = hasCarrier ? SHORT_WAIT : LONG_WAIT;
    const official = await sources.download(wait);
    if (official !== null) return { folder: official, origin: 'official' };
    if (hasCarrier) sources.rememberFailure();
  }
  if (hasCarrier) return { folder: await sources.carried(), origin: 'registry' };
  throw new Refusal(
    `The official Electron for ${sources.platform} could not be downloaded and there is no other for it: check the network (or set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron) and run the command again.`,
  );
}

/**
 * The executable in a runtime's folder, as Electron's own package names it on each platform.
 * @param {string} folder
 */
export function executableIn(folder) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const platform = /** @type {keyof typeof names} */ (process.platform);
  return join(folder, names[platform] ?? 'electron');
}

/**
 * @param {string} folder
 */
export function runtimeVersion(folder) {
  const file = join(folder, 'version');
  return existsSync(file)
    ? readFileSync(file, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version';
}

/** @returns {Promise<Runtime>} */
export async function ensureRuntime() {
  const electronPackage = join(projectRoot, 'node_modules', 'electron');
  const note = join(cacheFolder, 'official-download-failed');
  const runtime = await findRuntime({
    override: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    platform: `${process.platform}-${process.arch}`,
    hasExecutable: (folder) => existsSync(executableIn(folder)),
    present: () => officialRuntime(electronPackage),
    failedToday: () => failedToday(note, Date.now()),
    download: (patience) => {
      say(`downloading the official Electron (waiting ${patience / 1000} s at most)`);
      return downloadOfficialRuntime(electronPackage, patience);
    },
    rememberFailure: () => rememberFailure(note, Date.now()),
    carried: () => ensureRegistryRuntime(cacheFolder),
  });
  if (runtime.origin === 'override' && runtime.folder === registryRuntimeFolder(cacheFolder)) {
    return { ...runtime, origin: 'registry' };
  }
  return runtime;
}
