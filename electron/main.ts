import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, ipcMain, powerMonitor, protocol, session } from 'electron';
import { assembleServices } from './assemble-services';
import { openGate } from './ipc/gate';
import { createHandlers } from './ipc/handlers';
import { APP_ORIGIN, appScheme, serveApp } from './security/app-protocol';
import { guardPermissions, guardWindows, screensOrigin, trustedSender } from './security/guards';
import { isWritable } from './storage/is-writable';
import { openPreferences } from './storage/preferences';
import { applyTheme, openMainWindow, showWindow } from './windows/main-window';
import { setMenu } from './windows/menu';

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
  serveApp(protocol, join(app.getAppPath(), 'out/renderer'), (id) => services.photos.jpeg(id));

  // The window first: its process starts and reads the page while this one assembles the rest.
  const preferences = openPreferences(userData);
  applyTheme(preferences.read().theme);
  const mainWindow = openMainWindow({
    address: origin === APP_ORIGIN ? `${origin}/` : origin,
    preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    icon: join(app.getAppPath(), 'assets/icon.png'),
    size: preferences.stored().window,
    onClosing: (window) => preferences.write({ window }),
  });
  const services = assembleServices({
    // A folder of its own, without the browser's: it can be copied whole to a USB key.
    vaultFolder: join(userData, 'vault'),
    preferences,
    mainWindow: () => mainWindow,
    // Our own screens only: a window that shows a page of others is told nothing.
    tell: (name, payload) => {
      if (!mainWindow.isDestroyed()) mainWindow.webContents.send('continuo:event', name, payload);
    },
    log,
  });
  // In the same turn as the window, so that no request of the page can come before the gate.
  openGate(ipcMain, createHandlers(services), { isTrusted: trustedSender(origin), log });
  setMenu();

  app.on('second-instance', () => showWindow(mainWindow));
  // The main window is the app: rooms opened from it do not keep it running behind the scenes.
  mainWindow.on('closed', () => app.quit());
  powerMonitor.on('suspend', () => services.watch.suspend());
  powerMonitor.on('resume', () => services.watch.resume());
  app.on('will-quit', () => {
    services.watch.stop();
    services.vault.lock();
    services.alerts.stop();
  });
}

/** Bugs only: what a teacher did or what a pupil is called is never written here. */
function log(message: string, error: unknown): void {
  process.stderr.write(`${message}: ${error instanceof Error ? error.stack : String(error)}\n`);
}
