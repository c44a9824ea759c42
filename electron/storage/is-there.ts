import { lstat } from 'node:fs/promises';

/** Whether a name is taken, be it by a link that leads nowhere. */
export function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
