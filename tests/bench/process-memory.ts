import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and of all that it started, in MB: PSS, where a page shared by several
 * processes counts once. Linux only.
 */
export function memoryOf(pid: number): number {
  const kilobytes = familyOf(pid).reduce((sum, member) => sum + pssOf(member), 0);
  return kilobytes / 1024;
}

function familyOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  const descends = (member: number): boolean => {
    if (member === pid) return true;
    const parent = parents.get(member);
    return parent !== undefined && descends(parent);
  };
  return [...parents.keys()].filter(descends);
}

/** Null: it ended meanwhile. */
function parentOf(pid: number): number | null {
  const status = read(`/proc/${pid}/status`);
  const parent = /^PPid:\s+(\d+)$/m.exec(status)?.[1];
  return parent === undefined ? null : Number(parent);
}

function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
