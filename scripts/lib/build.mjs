import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './child.mjs';
import { Refusal, say } from './say.mjs';

const SOURCES = [
  'assets',
  'core',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const OUTPUTS = ['out/main', 'out/preload', 'out/renderer'];

/**
 * @param {string} root
 * @param {string} name a file or a folder, relative
 * @returns {string[]} files, relative, in a fixed order
 */
function filesOf(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [name];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesOf(root, `${name}/${entry.name}`) : [`${name}/${entry.name}`],
  );
}

/**
 * @param {string} root
 * @param {readonly string[]} names
 */
function fingerprint(root, names) {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesOf(root, name))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 */
function stampPath(root) {
  return join(root, 'out', 'built-from');
}

/**
 * Whether `out/` is what these very sources gave. By content, not by dates: git and editors set
 * dates as they like, and another command (`dev`) writes to `out/` too.
 * @param {string} root
 */
export function buildIsFresh(root) {
  if (OUTPUTS.some((folder) => !existsSync(join(root, folder)))) return false;
  if (!existsSync(stampPath(root))) return false;
  const [sources, outputs] = readFileSync(stampPath(root), 'utf8').split('\n');
  return sources === fingerprint(root, SOURCES) && outputs === fingerprint(root, OUTPUTS);
}

/**
 * @param {string} root
 * @param {() => Promise<number>} build
 */
export async function buildAndRemember(root, build) {
  const sources = fingerprint(root, SOURCES);
  rmSync(stampPath(root), { force: true });
  const code = await build();
  // Taken before the build: a source saved while it ran makes the next start build again.
  if (code === 0) writeFileSync(stampPath(root), `${sources}\n${fingerprint(root, OUTPUTS)}\n`);
  return code;
}

/**
 * Builds the app when `out/` is not up to date. Gives the exit code of the build.
 * @param {string} root
 */
export async function ensureBuild(root) {
  if (buildIsFresh(root)) return 0;
  say('building');
  return buildAndRemember(root, () =>
    runTool('electron-vite', 'electron-vite', ['build', '--logLevel', 'warn']),
  );
}

/**
 * For the commands that have nothing to do without a build.
 * @param {string} root
 */
export async function requireBuild(root) {
  if ((await ensureBuild(root)) === 0) return;
  throw new Refusal('The build failed for the reason above: correct it and run the command again.');
}
