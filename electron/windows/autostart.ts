import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { app } from 'electron';
import { failure, success } from '../../core/shared/result';
import { type Autostart, desktopAutostart } from './desktop-autostart';

/**
 * Windows and macOS keep a list of their own, which would name the bare runtime while developing:
 * there only an installed Continuo can be on it. Linux starts what a file says.
 */
export function systemAutostart(): Autostart {
  return process.platform === 'linux'
    ? desktopAutostart(configFolder(), ownCommand())
    : loginItem(app.isPackaged);
}

function loginItem(available: boolean): Autostart {
  const read = () => available && app.getLoginItemSettings().openAtLogin;
  return {
    available,
    read,
    write(enabled) {
      if (!available) return failure('autostart-failed');
      app.setLoginItemSettings({ openAtLogin: enabled });
      return read() === enabled ? success(null) : failure('autostart-failed');
    },
  };
}

/** An AppImage runs from a folder that is gone after the end; it names itself. */
function ownCommand(): readonly string[] {
  const image = process.env.APPIMAGE;
  if (image !== undefined && image !== '') return [image];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}

/** A relative folder is to be ignored (XDG Base Directory 0.8). */
function configFolder(): string {
  const given = process.env.XDG_CONFIG_HOME ?? '';
  return isAbsolute(given) ? given : join(homedir(), '.config');
}
