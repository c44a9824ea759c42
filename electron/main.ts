import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, ipcMain, protocol, session } from 'electron';
import { openFirstGate } from './ipc/first-gate';
import type { RunningApp } from './run-app';
import { APP_ORIGIN, appScheme, serveApp } from './security/app-protocol';
import { guardPermissions, guardWindows, screensOrigin, trustedSender } from './security/guards';
import { isWritable } from './storage/is-writable';
import { openPreferences } from './storage/preferences';
import { closedVaultState } from './storage/vault-state';
import { applyTheme, openMainWindow, showWindow } from './windows/main-window';
import { setMenu } from './windows/menu';

// Only what the first screen needs is imported here: the rest is read while it is looked at.

/** Milliseconds from the window's being shown until the first screen is drawn in it, and more. */
const FIRST_SCREEN = 150;

const home = process.env.CONTINUO_HOME;
if (home !== undefined && home !== '') app.setPath('userData', resolve(home));
const userData = app.getPath('userData');
// Chromium ends without a word where it cannot write: the screen that says so runs on another folder.
if (!isWritable(userData)) {
  app.setPath('userData', mkdtempSync(join(app.getPath('temp'), 'continuo-')));
}
protocol.registerSchemesAsPrivileged([appScheme]);

// One vault, one writer: a second start shows the window of the first one and ends.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const origin = screensOrigin(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);
  guardWindows(app, origin);
  guardPermissions(session.defaultSession, origin);
  serveApp(protocol, join(app.getAppPath(), 'out/renderer'), async (id) => (await run()).photo(id));

  const preferences = openPreferences(userData);
  // A folder of its own, without the browser's: it can be copied whole to a USB key.
  const vaultFolder = join(userData, 'vault');
  applyTheme(preferences.read().theme);
  const mainWindow = openMainWindow({
    address: origin === APP_ORIGIN ? `${origin}/` : origin,
    preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    icon: join(app.getAppPath(), 'assets/icon.png'),
    size: preferences.stored().window,
    onClosing: (window) => preferences.write({ window }),
  });
  setMenu();
  app.on('second-instance', () => showWindow(mainWindow));
  // The main window is the app: rooms opened from it do not keep it running behind the scenes.
  mainWindow.on('closed', () => app.quit());

  let running: Promise<RunningApp> | null = null;
  function run(): Promise<RunningApp> {
    running ??= import('./run-app').then(({ runApp }) =>
      runApp({ mainWindow, origin, preferences, vaultFolder }),
    );
    return running;
  }
  mainWindow.once('show', () => setTimeout(run, FIRST_SCREEN));
  openFirstGate(ipcMain, {
    isTrusted: trustedSender(origin),
    readApp: () => ({
      vault: closedVaultState(vaultFolder),
      vaultFolder,
      preferences: preferences.read(),
      version: app.getVersion(),
    }),
    gate: async () => (await run()).gate,
  });
}
