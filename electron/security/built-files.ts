import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

type BuiltFile = { readonly type: string; readonly bytes: Uint8Array; readonly isPage: boolean };

/**
 * A file of the built screens by the path of its address. Rejects where there is none: no such file,
 * outside the folder, of a kind that no screen has, or an address that does not decode.
 */
export async function readBuiltFile(root: string, path: string): Promise<BuiltFile> {
  const file = normalize(join(root, decodeURIComponent(path)));
  const type = TYPES[extname(file)];
  if (!file.startsWith(root + sep) || type === undefined) throw new Error('no such file');
  return { type, bytes: await readFile(file), isPage: type.startsWith('text/html') };
}
