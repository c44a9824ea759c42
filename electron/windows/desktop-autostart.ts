import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '../../core/shared/result';
import { desktopEntry, startsCommand } from './desktop-entry';

/** The start with the session, where the system gives a way; `read` asks the system each time. */
export type Autostart = {
  readonly available: boolean;
  readonly read: () => boolean;
  readonly write: (enabled: boolean) => Result<null, 'autostart-failed'>;
};

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
