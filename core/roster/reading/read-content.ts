import { sniffContent } from '../../files/sniff-content';
import { sniffMarkup } from '../../files/sniff-markup';
import { assertNever } from '../../shared/assert-never';
import { failure, type Result } from '../../shared/result';
import type { RosterError, RosterFile } from '../roster-file';
import { readArchive } from './read-archive';
import { ROOTS, readXml } from './read-xml';

/** Reads the class list of a text or of a workbook. */
type ReadTables = (bytes: Uint8Array) => Result<RosterFile, RosterError>;

/** Sends a file to who can read what it is made of, whatever its name says. */
export function readContent(
  bytes: Uint8Array,
  readTables: ReadTables,
): Result<RosterFile, RosterError> {
  const kind = sniffContent(bytes);
  switch (kind) {
    case 'empty':
    case 'binary':
      return failure({ code: `roster-${kind}` });
    case 'pdf':
    case 'picture':
    case 'document':
      return failure({ code: `roster-is-${kind}` });
    case 'zip':
      return readArchive(bytes, readTables, (inside) => readInside(inside, readTables));
    case 'text':
      return readText(bytes, readTables);
    default:
      return assertNever(kind);
  }
}

/** An archive inside an archive is read when it is a workbook. */
function readInside(bytes: Uint8Array, readTables: ReadTables): Result<RosterFile, RosterError> {
  return sniffContent(bytes) === 'zip' ? readTables(bytes) : readContent(bytes, readTables);
}

function readText(bytes: Uint8Array, readTables: ReadTables): Result<RosterFile, RosterError> {
  const markup = sniffMarkup(bytes, ROOTS);
  switch (markup) {
    case 'xml':
      return readXml(bytes);
    case 'html':
      return failure({ code: 'roster-is-document' });
    case 'calendar':
      return failure({ code: 'roster-is-calendar' });
    case undefined:
      return readTables(bytes);
    default:
      return assertNever(markup);
  }
}
