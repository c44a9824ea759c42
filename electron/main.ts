import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, clipboard, ipcMain, protocol, session } from 'electron';
import type { EventName, Events } from '../core/contract/events';
import { createTranslator } from '../core/strings/translate';
import { openGate } from './ipc/gate';
import { createHandlers } from './ipc/handlers';
import { createProbe } from './network/probe';
import { APP_ORIGIN, appScheme, serveApp } from './security/app-protocol';
import { guardPermissions, guardWindows, screensOrigin, trustedSender } from './security/guards';
import { openExternal } from './security/open-external';
import { createAppService } from './services/app-service';
import { createClassService } from './services/class-service';
import { createDemonstrationService } from './services/demonstration-service';
import { createExportService } from './services/export-service';
import { createLessonService } from './services/lesson-service';
import { VaultLocked } from './services/ports';
import { createRegisterService } from './services/register-service';
import { createRoomService } from './services/room-service';
import { createRosterService } from './services/roster-service';
import { createVaultService } from './services/vault-service';
import { createWatchService } from './services/watch-service';
import { readChosenFile, writeExport } from './storage/files';
import { openPreferences } from './storage/preferences';
import { createStore } from './storage/store';
import { createVault } from './storage/vault';
import { chooseExportFile, chooseRosterFile, revealFile } from './windows/file-dialogs';
import { applyTheme, openMainWindow, showWindow } from './windows/main-window';
import { setMenu } from './windows/menu';

const SCHOOL_TIME_ZONE = 'Europe/Paris';
const home = process.env.CONTINUO_HOME;
if (home !== undefined && home !== '') app.setPath('userData', home);
protocol.registerSchemesAsPrivileged([appScheme]);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const folder = app.getPath('userData');
  const now = () => new Date().toISOString();
  const newId = () => randomUUID();
  const preferences = openPreferences(folder);
  const translate = () => createTranslator(preferences.read().language);
  const vault = createVault({ folder, now, newId });
  const store = () => {
    const database = vault.database();
    if (database === null) throw new VaultLocked();
    return createStore(database);
  };
  const timeZone = () => store().schoolYear()?.timeZone ?? SCHOOL_TIME_ZONE;
  const tell = <E extends EventName>(name: E, payload: Events[E]) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send('continuo:event', name, payload);
    }
  };
  const tellDay = () => tell('day:changed', {});
  const base = { store, now, newId, timeZone };

  const watch = createWatchService({
    ...base,
    probe: createProbe({ neutralHosts: () => preferences.stored().neutralHosts }),
    tellDay,
  });
  const lessons = createLessonService({ ...base, serviceState: watch.state, tellDay });
  const registers = createRegisterService({
    ...base,
    tell: (view) => {
      tell('register:changed', view);
      tellDay();
    },
  });
  const rooms = createRoomService({
    ...base,
    random: randomBytes,
    open: openExternal,
    copy: (text) => clipboard.writeText(text),
    translate,
    tellDay,
    onRoomsChanged: watch.start,
  });
  const roster = createRosterService({
    ...base,
    chooseFile: () => chooseRosterFile(mainWindow, translate()),
    readFile: readChosenFile,
    tellClasses: () => tell('classes:changed', {}),
  });
  const services = {
    app: createAppService({
      version: app.getVersion(),
      vault,
      preferences,
      onPreferences: ({ theme }) => applyTheme(theme),
    }),
    vault: createVaultService({
      ...base,
      vault,
      timeZone: SCHOOL_TIME_ZONE,
      onOpened: watch.start,
      onClosing: watch.stop,
      tell: (state) => tell('vault:changed', { vault: state }),
    }),
    roster,
    demonstration: createDemonstrationService({
      ...base,
      roster,
      lessons,
      rooms,
      list: join(app.getAppPath(), 'assets/demonstration/4A.csv'),
      subject: () => translate()('system.demonstrationSubject'),
      jitsiInstance: 'https://meet.jit.si',
    }),
    classes: createClassService(base),
    lessons,
    registers,
    rooms,
    watch,
    exports: createExportService({
      ...base,
      registers,
      translate,
      chooseFile: (name) => chooseExportFile(mainWindow, join(app.getPath('documents'), name)),
      writeFile: writeExport,
      reveal: revealFile,
    }),
  };

  const origin = screensOrigin(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);
  guardWindows(app, origin);
  guardPermissions(session.defaultSession, origin);
  serveApp(protocol, join(app.getAppPath(), 'out/renderer'));
  openGate(ipcMain, createHandlers(services), {
    isTrusted: trustedSender(origin),
    log: (message, error) => console.error(message, error),
  });
  setMenu();
  applyTheme(preferences.read().theme);

  const mainWindow = openMainWindow({
    address: origin === APP_ORIGIN ? `${origin}/` : origin,
    preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    icon: join(app.getAppPath(), 'assets/icon.png'),
    size: preferences.stored().window,
    onResized: (window) => preferences.write({ window }),
  });
  app.on('second-instance', () => showWindow(mainWindow));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => services.vault.lock());
}
