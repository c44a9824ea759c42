import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { askProgram } from './child.mjs';
import { Refusal, say } from './say.mjs';

/** What Electron and its virtual display need on Debian and Ubuntu. */
const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libnotify4',
  'libsecret-1-0',
  'xvfb',
  'xauth',
];

/**
 * The libraries that `ldd` did not find.
 * @param {string} printed
 */
export function missingLibraries(printed) {
  return [...printed.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => String(name));
}

/**
 * The names under which this system's apt knows packages: since 2024 some end in `t64`, and
 * their old names stand for several packages, which apt refuses to choose from.
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<boolean>} aptKnows
 */
export async function aptNames(names, aptKnows) {
  return Promise.all(
    names.map(async (name) => ((await aptKnows(`${name}t64`)) ? `${name}t64` : name)),
  );
}

/**
 * @param {string} program
 */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * @param {string} name
 */
async function aptKnows(name) {
  const answer = await askProgram('apt-cache', ['show', '--no-all-versions', name]);
  return answer.code === 0 && answer.out.includes('Package:');
}

function hasApt() {
  return existsSync('/etc/debian_version') && isOnPath('apt-get');
}

/**
 * @param {readonly string[]} names
 */
async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await askProgram('apt-get', ['update'], { env });
  const packages = await aptNames(names, aptKnows);
  say(`installing system packages: ${packages.join(' ')}`);
  const install = await askProgram(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  return { ...install, packages };
}

/**
 * @param {string} executable
 * @param {boolean} virtualDisplay whether a display must be made too
 */
async function missingForElectron(executable, virtualDisplay) {
  const ldd = await askProgram('ldd', [executable]);
  const missing = missingLibraries(ldd.out);
  if (virtualDisplay && !isOnPath('Xvfb')) missing.push('Xvfb');
  return missing;
}

/**
 * Makes sure that Electron can start: installs what it lacks when root on Debian or Ubuntu,
 * otherwise says exactly what to run.
 * @param {string} executable
 * @param {boolean} virtualDisplay
 */
export async function ensureSystemLibraries(executable, virtualDisplay) {
  if (process.platform !== 'linux') return;
  const missing = await missingForElectron(executable, virtualDisplay);
  if (missing.length === 0) return;
  if (!hasApt()) {
    throw new Refusal(
      `Electron lacks ${missing.join(', ')} on this system: install them with its package manager and run the command again.`,
    );
  }
  const byHand = async () =>
    `sudo apt-get install -y --no-install-recommends ${(await aptNames(ELECTRON_PACKAGES, aptKnows)).join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new Refusal(
      `Electron lacks ${missing.join(', ')}; run this, then the command again: ${await byHand()}`,
    );
  }
  const install = await aptInstall(ELECTRON_PACKAGES);
  const still = install.code === 0 ? await missingForElectron(executable, virtualDisplay) : missing;
  if (still.length === 0) return;
  const reason = install.err.trim().split('\n').at(-1);
  throw new Refusal(
    `Electron lacks ${still.join(', ')} and apt-get could not install them${reason ? ` (${reason})` : ''}; run this to see why: ${await byHand()}`,
  );
}

/**
 * A program by which tests open what Continuo makes; without it those tests do not run.
 * @param {{ program: string, debian: string, missing: string }} reader
 */
async function ensureReader({ program, debian, missing }) {
  if (isOnPath(program)) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && hasApt()) {
    const install = await aptInstall([debian]);
    if (install.code === 0) return;
  }
  say(missing);
}

/** LibreOffice Calc, which reads exported sheets. */
export function ensureSpreadsheetReader() {
  return ensureReader({
    program: 'soffice',
    debian: 'libreoffice-calc',
    missing:
      'there is no LibreOffice Calc here (soffice): the tests that open exported sheets with it will not run',
  });
}

/** Poppler, which reads PDF files. */
export function ensurePdfReader() {
  return ensureReader({
    program: 'pdftotext',
    debian: 'poppler-utils',
    missing: 'there is no Poppler here (pdftotext): the tests that read PDF files will not run',
  });
}
