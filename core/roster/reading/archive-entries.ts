import type { RosterErrorCode } from '../roster-file';

/** Files that systems add to archives by themselves. */
const ADDED_BY_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.(?!\/)|Thumbs\.db$|desktop\.ini$)/i;
const PICTURES = /\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg)$/i;
const LISTS = /(?:^|\/)[^./]+$|\.(?:csv|tsv|txt|xml|xlsx|ods)$/i;
const DOCUMENTS = /\.(?:docx?|odt|rtf|xlsb?|pptx?|odp|html?)$/i;

/** What an archive holds, by the paths of its entries. */
export type ArchiveEntries = {
  /** Pages of a document or sheets of a workbook: the archive is itself a file. */
  readonly kind: 'spreadsheet' | 'open-document' | 'document' | 'pictures' | 'files';
  /** Those that may be class lists. */
  readonly lists: readonly string[];
  /** Those that by their names are none, beside lists; pictures are only counted. */
  readonly others: readonly SkippedEntry[];
  readonly pictures: number;
  /** The folder of the tables of a OneRoster archive, with its slash; empty: no folder. */
  readonly oneRoster?: string;
};

/** A file that is not looked into, and what its name says it is. */
type SkippedEntry = { readonly path: string; readonly why: RosterErrorCode };

/** A path that would lead out of the folder into which an archive is unfolded. */
export function isUnsafePath(path: string): boolean {
  return /^[/~]|^[a-z]:|[\\\0]/i.test(path) || path.split('/').some((segment) => segment === '..');
}

/** Says what an archive is, from paths alone: what is inside is recognised by its content. */
export function sortEntries(paths: readonly string[]): ArchiveEntries {
  const files = paths.filter((path) => !path.endsWith('/') && !ADDED_BY_SYSTEMS.test(path));
  const others = files.filter((path) => !PICTURES.test(path));
  const named = others.filter((path) => LISTS.test(path));
  const lists = named.length > 0 ? named : others;
  const unread = others.filter((path) => !lists.includes(path));
  return {
    kind: kindOf(new Set(paths), files, others),
    lists,
    others: unread.map((path) => ({ path, why: kindByName(path) })),
    pictures: files.length - others.length,
    ...(oneRosterFolder(others) ?? {}),
  };
}

function kindByName(path: string): RosterErrorCode {
  if (/\.pdf$/i.test(path)) return 'roster-is-pdf';
  if (/\.ics$/i.test(path)) return 'roster-is-calendar';
  return DOCUMENTS.test(path) ? 'roster-is-document' : 'roster-not-a-list';
}

function kindOf(
  paths: ReadonlySet<string>,
  files: readonly string[],
  others: readonly string[],
): ArchiveEntries['kind'] {
  if (paths.has('xl/workbook.xml')) return 'spreadsheet';
  if (paths.has('mimetype') && paths.has('content.xml')) return 'open-document';
  const documents = ['word/document.xml', 'ppt/presentation.xml', 'xl/workbook.bin'];
  if (documents.some((path) => paths.has(path))) return 'document';
  return files.length > 0 && others.length === 0 ? 'pictures' : 'files';
}

function oneRosterFolder(files: readonly string[]): { oneRoster: string } | undefined {
  const known = new Set(files.map((path) => path.toLowerCase()));
  const users = files.find((path) => {
    const folder = folderOf(path);
    const beside = [`${folder}enrollments.csv`, `${folder}classes.csv`];
    return (
      /(?:^|\/)users\.csv$/i.test(path) && beside.some((other) => known.has(other.toLowerCase()))
    );
  });
  return users === undefined ? undefined : { oneRoster: folderOf(users) };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
