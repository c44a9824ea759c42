import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { app } from 'electron';
import { failure, type Result, success } from '../../core/shared/result';
import { desktopEntry, startsCommand } from './desktop-entry';

/** The start with the session, where the system gives a way; `read` asks the system each time. */
type Autostart = {
  readonly available: boolean;
  readonly read: () => boolean;
  readonly write: (enabled: boolean) => Result<null, 'autostart-failed'>;
};

/**
 * Windows and macOS keep a list of their own, which would name the bare runtime while developing:
 * there only an installed Continuo can be on it. Linux starts what a file says.
 */
export function systemAutostart(): Autostart {
  return process.platform === 'linux'
    ? desktopAutostart(configFolder(), ownCommand())
    : loginItem(app.isPackaged);
}

/** A file `continuo.desktop` in the autostart folder of the desktop (XDG Autostart 0.5). */
export function desktopAutostart(folder: string, command: readonly string[]): Autostart {
  const file = join(folder, 'autostart', 'continuo.desktop');
  return {
    available: true,
    read() {
      try {
        return startsCommand(readFileSync(file, 'utf8'), command);
      } catch {
        // No such file: nothing is started.
        return false;
      }
    },
    write(enabled) {
      try {
        if (enabled) {
          mkdirSync(join(folder, 'autostart'), { recursive: true, mode: 0o700 });
          writeFileSync(file, desktopEntry('Continuo', command));
        } else {
          rmSync(file, { force: true });
        }
        return success(null);
      } catch {
        return failure('autostart-failed');
      }
    },
  };
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
