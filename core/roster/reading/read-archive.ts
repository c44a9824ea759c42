import { isEncrypted, listArchive, type UnzipError, unzip } from '../../files/unzip';
import { assertNever } from '../../shared/assert-never';
import { type Failure, failure, type Result } from '../../shared/result';
import type { RosterError, RosterErrorCode, RosterFile, RosterNotice } from '../roster-file';
import { type ArchiveEntries, isUnsafePath, sortEntries } from './archive-entries';
import { joinLists, type PackedList } from './join-lists';
import { ONE_ROSTER_TABLES, readOneRoster } from './read-oneroster';

type ReadFile = (bytes: Uint8Array) => Result<RosterFile, RosterError>;
type Files = ReadonlyMap<string, Uint8Array>;

/** SIECLE's file of a school of 2,000 pupils unfolds into 8 MB. */
const MAX_UNFOLDED_BYTES = 32 * 1024 * 1024;
/** The photos of a large school, and its workbooks' parts. */
const MAX_ENTRIES = 10_000;
/** More lists than classes: beyond, an archive is a backup of something. */
const MOST_LISTS = 100;

const REFUSALS: Readonly<Record<UnzipError, RosterErrorCode>> = {
  damaged: 'roster-damaged',
  'too-large': 'roster-too-large',
};

/**
 * Reads the class lists of an archive: a workbook is one, OneRoster's tables are one, and any other
 * archive may hold files that are. Nothing is written anywhere, and still an archive with a
 * path that leads elsewhere is refused: no school made it.
 */
export function readArchive(
  bytes: Uint8Array,
  readWorkbook: ReadFile,
  readFile: ReadFile,
): Result<RosterFile, RosterError> {
  const listed = listArchive(bytes);
  if (!listed.ok) return refusal(REFUSALS[listed.error]);
  const paths = listed.value.map(({ path }) => path);
  if (paths.some(isUnsafePath)) return refusal('roster-archive-unsafe');
  if (isEncrypted(bytes)) return refusal('roster-archive-locked');
  const entries = sortEntries(paths);
  const { kind, lists, oneRoster } = entries;
  switch (kind) {
    case 'spreadsheet':
      return readWorkbook(bytes);
    case 'open-document':
      return isSpreadsheet(bytes) ? readWorkbook(bytes) : refusal('roster-is-document');
    case 'document':
      return refusal('roster-is-document');
    case 'pictures':
      return refusal('roster-is-picture');
    case 'files': {
      const wanted = oneRoster === undefined ? lists : tablesIn(oneRoster, paths);
      if (wanted.length > MOST_LISTS) return refusal('roster-too-large');
      const files = unfold(bytes, wanted);
      if (!files.ok) return refusal(REFUSALS[files.error]);
      if (oneRoster !== undefined) return readOneRoster(byTable(files.value));
      return readEvery(files.value, entries, readFile);
    }
    default:
      return assertNever(kind);
  }
}

function refusal(code: RosterErrorCode): Failure<RosterError> {
  return failure({ code });
}

function unfold(bytes: Uint8Array, paths: readonly string[]): Result<Files, UnzipError> {
  const wanted = new Set(paths);
  return unzip(bytes, {
    wanted: (path) => wanted.has(path),
    maxBytes: MAX_UNFOLDED_BYTES,
    maxEntries: MAX_ENTRIES,
  });
}

/** A text of LibreOffice has the same parts as its spreadsheets; damage is told by who reads on. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  const files = unfold(bytes, ['mimetype']);
  if (!files.ok) return true;
  return new TextDecoder().decode(files.value.get('mimetype')).includes('spreadsheet');
}

function tablesIn(folder: string, paths: readonly string[]): readonly string[] {
  const tables = new Set(ONE_ROSTER_TABLES.map((name) => `${folder}${name}.csv`.toLowerCase()));
  return paths.filter((path) => tables.has(path.toLowerCase()));
}

function byTable(files: Files): Files {
  return new Map(
    [...files].map(([path, content]) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return [name.toLowerCase().replace(/\.csv$/, ''), content];
    }),
  );
}

/** All lists of an archive together; of none, why the first is none. */
function readEvery(
  files: Files,
  { others, pictures }: ArchiveEntries,
  readFile: ReadFile,
): Result<RosterFile, RosterError> {
  const lists: PackedList[] = [];
  const refused: { readonly path: string; readonly error: RosterError }[] = [];
  for (const [path, content] of files) {
    const read = readFile(content);
    if (read.ok) lists.push({ path, list: read.value });
    else refused.push({ path, error: read.error });
  }
  if (lists.length === 0) return whyNone(refused.map(({ error }) => error));
  const skipped = [...refused.map(({ path, error }) => ({ path, why: error.code })), ...others];
  return joinLists(lists, [
    ...skipped.map(({ path, why }) => fileSkipped(path, why)),
    ...(pictures > 0 ? [{ code: 'pictures-skipped', facts: { total: pictures } } as const] : []),
  ]);
}

function fileSkipped(path: string, why: RosterErrorCode): RosterNotice {
  return { code: 'file-skipped', facts: { text: path, why: why.replace(/^roster-/, '') } };
}

/** A table whose columns the teacher can name comes first, then a file that is known by its name. */
function whyNone(errors: readonly RosterError[]): Failure<RosterError> {
  const mappable = errors.find(({ code }) => code === 'roster-columns-unknown');
  const known = errors.find(({ code }) => code.startsWith('roster-is-'));
  return failure(mappable ?? known ?? errors[0] ?? { code: 'roster-not-a-list' });
}
