import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askNpm } from './child.mjs';
import { npmSentence } from './npm-failure.mjs';
import { Refusal, say } from './say.mjs';

/**
 * What the installed packages depend on: npm writes every change of a dependency to the lock.
 * @param {string} root
 */
function wantedPackages(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * @param {string} root
 */
function stampPath(root) {
  return join(root, 'node_modules', '.continuo-installed');
}

/**
 * Whether `node_modules` was completely installed from this lock. The stamp is
 * written after npm ended well: an interrupted install is taken up again.
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  const stamp = stampPath(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedPackages(root);
}

/**
 * @param {string} root
 */
export function rememberInstalled(root) {
  writeFileSync(stampPath(root), wantedPackages(root));
}

/**
 * Installs the packages of the lock when they are not all there.
 *
 * `npm install` and not `npm ci`: `ci` fails when a registry lacks packages for platforms that
 * are not this one (knip's and Biome's), `install` leaves them out and keeps the lock.
 * @param {string} root
 */
export async function ensurePackages(root) {
  if (packagesAreInstalled(root)) return;
  say('installing the npm packages (about a minute the first time)');
  const npm = await askNpm(
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    {
      cwd: root,
    },
  );
  if (npm.code !== 0) throw new Refusal(npmSentence(npm, 'the packages'));
  rememberInstalled(root);
}
