import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Theme } from '../../core/contract/views';

/** Opens the one window of the app; it is shown when its first picture is ready. */
export function openMainWindow(given: {
  readonly address: string;
  readonly preload: string;
  readonly icon: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly onClosing: (size: { width: number; height: number }) => void;
}): BrowserWindow {
  const window = new BrowserWindow({
    ...given.size,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Continuo',
    icon: given.icon,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1d1b18' : '#faf7f0',
    webPreferences: {
      preload: given.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    given.onClosing({ width, height });
  });
  void window.loadURL(given.address);
  return window;
}

/** Brings a window back to the teacher, from wherever it is. */
export function showWindow(window: BrowserWindow): void {
  // An act that began before the end may come back after it.
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme;
}
