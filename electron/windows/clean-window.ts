import { randomUUID } from 'node:crypto';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  type Session,
  session,
} from 'electron';
import { parseWebAddress } from '../../core/meeting/web-address';
import { readNetError } from '../../core/reachability/net-error';
import { failure, type Result, success } from '../../core/shared/result';
import { describeCause } from '../../core/strings/describe-cause';
import type { Translate } from '../../core/strings/translate';
import { originOf } from '../security/origin';
import { guardRoomSession } from '../security/room-guards';
import type { ChooseScreen } from './screen-chooser';
import { windowTitle } from './window-title';

type OpenClean = (url: string) => Promise<Result<null, 'bad-address' | 'open-failed'>>;

/**
 * « Ouvrir avec une session propre »: a window without a past, since platforms advise to empty the
 * cache. Its session is in memory, made anew each time and emptied at the end; the browser of the
 * teacher is not touched.
 */
export function createCleanWindows(given: {
  readonly translate: () => Translate;
  readonly icon: string;
  readonly chooseScreen: ChooseScreen;
}): OpenClean {
  return async (url) => {
    const address = parseWebAddress(url);
    if (!address.ok) return failure('bad-address');
    // Without `persist:` in its name nothing of it is ever on the disk.
    const clean = session.fromPartition(`clean-${randomUUID()}`);
    clean.setUserAgent(browserName(clean.getUserAgent()));
    const options = windowOptions(given.icon, clean);
    const windows = new Set<BrowserWindow>();
    const t = given.translate();
    guardRoomSession(clean, {
      origin: originOf(address.value),
      ask: (origin, contents) => askToShare(t, origin, BrowserWindow.fromWebContents(contents)),
      chooseScreen: () => given.chooseScreen([...windows].find((one) => one.isFocused()) ?? null),
      windowOptions: options,
      mayOpenWindow: () => windows.size < MOST_WINDOWS,
    });
    const window = new BrowserWindow(options);
    dress(window, windows, t, clean);
    // A service that is down may keep its page waiting for minutes.
    window.setTitle(windowTitle(address.value, t('system.cleanWindow.loading')));
    void window.loadURL(address.value).catch(ignore);
    return success(null);
  };
}

/** A room, its login and what it shows beside; a page that opens more is ill or ill-meaning. */
const MOST_WINDOWS = 8;

/** A failed load is shown by the window itself. */
function ignore(): void {}

function windowOptions(icon: string, clean: Session): BrowserWindowConstructorOptions {
  return {
    width: 1200,
    height: 800,
    icon,
    autoHideMenuBar: true,
    webPreferences: {
      session: clean,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Its dictionaries would be fetched from a server that is not the room's.
      spellcheck: false,
      // No room needs a device but those that are asked for; asking for one can end the program.
      disableBlinkFeatures: 'WebUSB,WebHID,Serial,WebBluetooth',
      // A page that says something again and again can be made to stop.
      safeDialogs: true,
      devTools: false,
    },
  };
}

/** Rooms refuse browsers that they do not know; this one is a Chromium and says so. */
function browserName(userAgent: string): string {
  return userAgent.replace(/ (?!Mozilla|AppleWebKit|Chrome|Safari)[\w-]+\/\S+/g, '');
}

/** What every window of the session gets, those that its pages open too. */
function dress(
  window: BrowserWindow,
  windows: Set<BrowserWindow>,
  t: Translate,
  clean: Session,
): void {
  const { webContents: contents } = window;
  const showTitle = (title: string) => window.setTitle(windowTitle(contents.getURL(), title));
  windows.add(window);
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    showTitle(title);
  });
  contents.on('did-navigate', () => showTitle(''));
  contents.on('did-create-window', (child) => dress(child, windows, t, clean));
  // One question at a time: the page that opened the window may send it to many dead places.
  let asks = false;
  contents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === ABORTED || asks) return;
    asks = true;
    void sayFailure(window, t, description, url).finally(() => {
      asks = false;
    });
  });
  contents.on('before-input-event', (event, input) => {
    const command = process.platform === 'darwin' ? input.meta : input.control;
    if (input.type !== 'keyDown') return;
    if (input.key !== 'F5' && !(command && input.key.toLowerCase() === 'r')) return;
    event.preventDefault();
    contents.reload();
  });
  window.on('closed', () => {
    windows.delete(window);
    if (windows.size === 0) void forget(clean);
  });
}

/** Chromium's net error for a load that another one replaced. */
const ABORTED = -3;

async function sayFailure(
  window: BrowserWindow,
  t: Translate,
  description: string,
  url: string,
): Promise<void> {
  const { host } = new URL(url);
  const { cause } = readNetError(description.replace(/^ERR_/, ''));
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('system.cleanWindow.failed', { host }),
    detail: describeCause(t, cause),
    buttons: [t('common.retry'), t('common.close')],
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) void window.loadURL(url).catch(ignore);
  else window.close();
}

async function askToShare(
  t: Translate,
  origin: string,
  window: BrowserWindow | null,
): Promise<boolean> {
  if (window === null) return false;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('system.cleanWindow.share', { host: new URL(origin).host }),
    detail: t('system.cleanWindow.shareDetail'),
    buttons: [t('system.cleanWindow.allow'), t('system.cleanWindow.refuse')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

async function forget(clean: Session): Promise<void> {
  await clean.closeAllConnections();
  await Promise.all([clean.clearStorageData(), clean.clearCache(), clean.clearAuthCache()]);
}
