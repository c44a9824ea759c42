import { expect, it } from 'vitest';
import { diskFailure } from '../../../../core/contract/disk-failure';

it.each([
  ['ENOSPC', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['EACCES', 'vault-unwritable'],
  ['EROFS', 'vault-unwritable'],
  ['SQLITE_READONLY_DIRECTORY', 'vault-unwritable'],
  ['SQLITE_CANTOPEN', 'vault-unwritable'],
  ['SQLITE_NOTADB', 'vault-damaged'],
  ['SQLITE_CORRUPT_VTAB', 'vault-damaged'],
  ['SQLITE_IOERR_READ', 'vault-damaged'],
  ['SQLITE_CONSTRAINT', null],
  ['ENOENT', null],
])('a failure %s is told as %s', (code, told) => {
  expect(diskFailure(Object.assign(new Error('failed'), { code }))).toBe(told);
});

it.each([[new Error('a bug')], [null], ['text']])('%s is no failure of the disk', (thrown) => {
  expect(diskFailure(thrown)).toBeNull();
});
