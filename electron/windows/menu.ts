import { Menu } from 'electron';

/**
 * The menu exists for its keyboard shortcuts (copy, paste, zoom, full screen): without it they do
 * not work on every system. Labels come from the system's own roles.
 */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { role: 'editMenu' },
      {
        role: 'windowMenu',
        submenu: [
          { role: 'minimize' },
          { role: 'togglefullscreen' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'close' },
        ],
      },
    ]),
  );
}
