import { cleanText } from '../clean-text';
import { classKey } from '../name-key';
import { isClassName } from './class-words';

/** Shorter ways to name a file first; the next one where two files would be called the same. */
const WAYS: readonly ((path: string) => string)[] = [
  (path) => onlyClassName(stemOf(path)) ?? stemOf(path),
  stemOf,
  folderOf,
  withoutEnding,
  (path) => path,
];

/**
 * What the classes of several lists in one archive are called that do not say it themselves: `4A` of
 * « PRONOTE_4A.csv », else the file's name, else its folder's. A proposal, as a sheet's name is.
 */
export function fileClassNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const distinct = (way: (path: string) => string) => {
    const keys = paths.map((path) => classKey(way(path)));
    return new Set(keys).size === keys.length && !keys.includes('');
  };
  const chosen = WAYS.find(distinct) ?? ((path: string) => path);
  return new Map(paths.map((path) => [path, cleanText(chosen(path)).text]));
}

/** The one word of a text that can only be the short name of a class. */
function onlyClassName(text: string): string | undefined {
  const [first, ...others] = new Set(text.split(/[\s_.()]+/).filter(isClassName));
  return others.length === 0 ? first : undefined;
}

function stemOf(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1)).trim();
}

function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}
