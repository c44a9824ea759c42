import { lookup } from 'node:dns/promises';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askProgram } from './child.mjs';
import { readJson } from './project.mjs';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The folder of the official runtime when its package has it complete, or null. The same three
 * facts the package's own install script looks at: version, name of the executable, the file.
 * @param {string} electronPackage `node_modules/electron`
 */
export function officialRuntime(electronPackage) {
  const folder = join(electronPackage, 'dist');
  const version = join(folder, 'version');
  const name = join(electronPackage, 'path.txt');
  if (!existsSync(version) || !existsSync(name)) return null;
  const wanted = readJson(join(electronPackage, 'package.json')).version;
  if (readFileSync(version, 'utf8').trim().replace(/^v/, '') !== wanted) return null;
  return existsSync(join(folder, readFileSync(name, 'utf8').trim())) ? folder : null;
}

/**
 * Whether the download failed less than a day ago: later starts must not wait for it again.
 * @param {string} note the file that remembers it
 * @param {number} now milliseconds
 */
export function failedToday(note, now) {
  if (!existsSync(note)) return false;
  const age = now - Number(readFileSync(note, 'utf8'));
  return age >= 0 && age < DAY;
}

/**
 * @param {string} note
 * @param {number} now
 */
export function rememberFailure(note, now) {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, String(now));
}

/** The host the package downloads from: its mirror when one is set, as its own script reads it. */
function downloadHost() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  return mirror !== undefined && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com';
}

/** A host without an address is known at once; behind a proxy only the proxy can tell. */
async function hostResolves() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true;
  const patience = new Promise((resolve) => setTimeout(resolve, 5000, false).unref());
  const answer = lookup(downloadHost()).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, patience]);
}

/**
 * Downloads the official runtime by its package's own install script (which verifies it).
 * @param {string} electronPackage
 * @param {number} patience milliseconds
 */
export async function downloadOfficialRuntime(electronPackage, patience) {
  if (!(await hostResolves())) return null;
  const install = await askProgram(process.execPath, [join(electronPackage, 'install.js')], {
    timeout: patience,
  });
  const folder = install.code === 0 ? officialRuntime(electronPackage) : null;
  // What an interrupted extraction left must not be taken for a runtime.
  if (folder === null) rmSync(join(electronPackage, 'dist'), { recursive: true, force: true });
  return folder;
}
