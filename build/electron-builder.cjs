// The package. Started by scripts/dist.mjs, which finds the Electron runtime and passes it on.
const { readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
if (!electronDist) throw new Error('Run `npm run dist:dir`: it finds the Electron to package.');

const electronVersion = readFileSync(join(electronDist, 'version'), 'utf8')
  .trim()
  .replace(/^v/, '');
const drivenByTests = process.env.CONTINUO_E2E_PACKAGE === '1';

/**
 * Every fuse is stated, so that a new Electron's new fuse is a question and not a default.
 * @type {Required<NonNullable<import('electron-builder').Configuration['electronFuses']>>}
 */
const electronFuses = {
  // The app is not a general Node: nobody runs a script with its name and permissions.
  runAsNode: false,
  // Cookies are not left readable on a lost laptop.
  enableCookieEncryption: true,
  // NODE_OPTIONS could load foreign code before ours.
  enableNodeOptionsEnvironmentVariable: false,
  // A debugger could read the unlocked vault; Playwright needs one, in its own package only.
  enableNodeCliInspectArguments: drivenByTests,
  // Where the system supports it (macOS, Windows), a changed app.asar does not start.
  enableEmbeddedAsarIntegrityValidation: true,
  // A folder put beside app.asar is not started in its place.
  onlyLoadAppFromAsar: true,
  // We ship no V8 snapshot of our own for the main process.
  loadBrowserProcessSpecificV8Snapshot: false,
  // Our pages come from our own scheme; file: pages get nothing more than in a browser.
  grantFileProtocolExtraPrivileges: false,
  // Signing comes after the fuses, so there is no signature to put back.
  resetAdHocDarwinSignature: false,
};

/** Electron before 29 (the one of tests) lacks the last fuse, and electron-builder refuses it. */
function fusesOfThisElectron() {
  const { grantFileProtocolExtraPrivileges, ...others } = electronFuses;
  return Number.parseInt(electronVersion, 10) < 29 ? others : electronFuses;
}

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'fr.continuo.app',
  productName: 'Continuo',
  directories: { output: 'release', buildResources: 'build' },
  // The bundles hold every dependency but libsql, which electron-builder adds by itself.
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'assets/**',
    // Known to the built code already.
    '!assets/family-names.json',
    'package.json',
    // Electron needs glibc, so libsql's build for musl would be dead weight.
    '!node_modules/@libsql/*-musl/**',
  ],
  // A native library cannot be loaded from inside an archive.
  asarUnpack: ['node_modules/libsql/**', 'node_modules/@libsql/**'],
  electronDist,
  electronVersion,
  // libsql's binaries are built against Node-API: the same ones run in Node and in Electron.
  npmRebuild: false,
  electronFuses: fusesOfThisElectron(),
  linux: { target: 'dir', category: 'Education', executableName: 'continuo' },
  afterPack: ({ appOutDir }) => {
    // The development loader of the runtime carried by the registry (scripts/lib/loader).
    rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
    return Promise.resolve();
  },
};

module.exports = configuration;
