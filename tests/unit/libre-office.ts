import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';

const run = promisify(execFile);

/** Codes of languages: the decimal sign is theirs. */
export const FRENCH = 1036;
export const ENGLISH = 2057;

/** Each sheet into a file of its own, cells as they are shown, formulas as formulas. */
export const EXPORT_CSV =
  'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,false,true,true,false,-1';

export const hasLibreOffice = isInstalled('soffice', '--version');

/** The import of LibreOffice in a language, cutting at these characters (their codes). */
export function importAt(separators: string | number, language: number): string {
  return `CSV:${separators},34,76,1,,${language},false,true`;
}

export function isInstalled(program: string, ...said: readonly string[]): boolean {
  try {
    execFileSync(program, said, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Has LibreOffice open files of a folder, all in one start, which takes seconds, and write them into
 * the folder `read` beside them. Its profile is `profile`.
 */
export async function convertFiles(
  folder: string,
  names: readonly string[],
  { to, filter }: { readonly to: string; readonly filter?: string | undefined },
): Promise<void> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    ...['--convert-to', to, '--outdir', join(folder, 'read')],
    ...names.map((name) => join(folder, name)),
  ];
  // Without a locale it cannot write the accents in the names of its sheets' files.
  await run('soffice', args, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

/** The cells of a sheet, as LibreOffice showed them. */
export async function readSheet(folder: string, fileName: string): Promise<string[][]> {
  const text = await readFile(join(folder, 'read', fileName), 'utf8');
  return Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' }).data;
}
