import { sniffContent } from '../files/sniff-content';
import { assertNever } from '../shared/assert-never';
import { failure, type Result } from '../shared/result';
import type { RosterError, RosterFile } from './roster-file';

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
    case 'zip':
    case 'text':
      return readTables(bytes);
    default:
      return assertNever(kind);
  }
}
