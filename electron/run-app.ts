import { app, type BrowserWindow, powerMonitor } from 'electron';
import { createTranslator } from '../core/strings/translate';
import { assembleServices } from './assemble-services';
import { createGate, type Gate } from './ipc/gate';
import { createHandlers } from './ipc/handlers';
import { trustedSender } from './security/guards';
import { dropHalfFiles } from './storage/half-files';
import type { openPreferences } from './storage/preferences';
import { askBeforeQuitting } from './windows/ask-before-quitting';

export type RunningApp = {
  readonly gate: Gate;
  /** The JPEG of a photo; nothing while the vault is locked. */
  readonly photo: (id: string) => Uint8Array | undefined;
};

/** Puts the app behind its window: the services, the gate, and how they end. */
export function runApp(given: {
  readonly mainWindow: BrowserWindow;
  readonly origin: string;
  readonly preferences: ReturnType<typeof openPreferences>;
  readonly vaultFolder: string;
}): RunningApp {
  const { mainWindow, origin, preferences, vaultFolder } = given;
  const services = assembleServices({
    vaultFolder,
    preferences,
    mainWindow: () => mainWindow,
    // Our own screens only: a window that shows a page of others is told nothing.
    tell: (name, payload) => {
      if (!mainWindow.isDestroyed()) mainWindow.webContents.send('continuo:event', name, payload);
    },
    log,
  });

  askBeforeQuitting(mainWindow, {
    translate: () => createTranslator(preferences.read().language),
    others: services.meetingRooms.others,
    leaveAll: services.meetingRooms.leaveAll,
  });
  powerMonitor.on('suspend', () => services.watch.suspend());
  powerMonitor.on('resume', () => services.watch.resume());
  app.on('will-quit', () => {
    services.watch.stop();
    services.vault.lock();
    services.alerts.stop();
    services.reminders.stop();
    dropHalfFiles();
  });
  return {
    gate: createGate(createHandlers(services), { isTrusted: trustedSender(origin), log }),
    photo: (id) => services.photos.jpeg(id),
  };
}

/** Bugs only: what a teacher did or what a pupil is called is never written here. */
function log(message: string, error: unknown): void {
  process.stderr.write(`${message}: ${error instanceof Error ? error.stack : String(error)}\n`);
}
