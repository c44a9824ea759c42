import type { ErrorCode } from './errors';

/**
 * What a failure of the disk or of SQLite means to a teacher, read from its code (`ENOSPC`,
 * `SQLITE_FULL`…); null for anything else, which is a bug.
 */
export function diskFailure(
  error: unknown,
): Extract<ErrorCode, 'disk-full' | 'vault-unwritable' | 'vault-damaged'> | null {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  // SHMSIZE: the index of the log did not fit on the disk.
  if (/^(ENOSPC|SQLITE_FULL|SQLITE_IOERR_SHMSIZE)/.test(code)) return 'disk-full';
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)) return 'vault-unwritable';
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) return 'vault-damaged';
  return null;
}
