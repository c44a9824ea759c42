import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

// Files that are being written, under names of their own beside the place where they will stand:
// they hold what pupils are called, and must not stay when the writing ends before its time.

/** Folders may be shared over a network: of the programs of other computers nothing is known. */
const COMPUTER = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const underway = new Set<string>();

/** Where a file is written that will stand at a path; to be told the end of (`endHalfFile`). */
export function beginHalfFile(path: string): string {
  // Short, whatever the file is called: its name may already be as long as the disk allows.
  const name = `.continuo-${COMPUTER}-${process.pid}-${randomUUID()}.part`;
  const half = join(dirname(path), name);
  underway.add(half);
  return half;
}

/** It was moved to its place, or there will be none: nothing is left of it. */
export async function endHalfFile(half: string): Promise<void> {
  // A folder that is gone or closed to us has nothing left to clear.
  await rm(half, { force: true }).catch(() => undefined);
  underway.delete(half);
}

/** The program ends now: takes away, at once, all that is being written. */
export function dropHalfFiles(): void {
  for (const half of underway) {
    try {
      rmSync(half, { force: true });
    } catch {
      // The next start clears it.
    }
  }
}

/** Takes out of a folder what a Continuo that was killed, or a computer that failed, left in it. */
export async function clearHalfFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, computer, owner] = /^\.continuo-(\w+)-(\d+)-[\w-]+\.part$/.exec(name) ?? [];
    if (computer !== COMPUTER || isRunning(Number(owner))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 is no signal: it only asks.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
