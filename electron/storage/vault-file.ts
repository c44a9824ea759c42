import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { vaultLocks } from './vault-keys';

/** The version of `vault.json` that this Continuo writes and the newest that it reads. */
const FORMAT_VERSION = 1;
/** A whole one has less than 1 kB; what is larger, or no file at all, is none of ours. */
const LARGEST_BYTES = 100_000;

const vaultFile = z.object({
  format: z.literal('continuo-vault'),
  version: z.literal(FORMAT_VERSION),
  id: z.string().min(1),
  createdAt: z.string(),
  /** Schema of the database; 0 = the creation was not finished, nothing was ever stored. */
  schema: z.number().int().min(0),
  locks: vaultLocks,
});

export type VaultFile = Omit<z.infer<typeof vaultFile>, 'format' | 'version'>;

export type VaultFileReading =
  | { readonly kind: 'absent' | 'newer' | 'damaged' }
  | { readonly kind: 'present'; readonly file: VaultFile };

/** Reads `vault.json`: the wrapped keys and their parameters, nothing else. */
export function readVaultFile(path: string): VaultFileReading {
  let text: string;
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > LARGEST_BYTES) return { kind: 'damaged' };
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'damaged' };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  const header = z.object({ format: z.literal('continuo-vault'), version: z.number() });
  const version = header.safeParse(content).data?.version ?? 0;
  if (version > FORMAT_VERSION) return { kind: 'newer' };
  const decoded = vaultFile.safeParse(content);
  return decoded.success ? { kind: 'present', file: decoded.data } : { kind: 'damaged' };
}

/** Writes `vault.json` so that a power cut leaves the old file or the new one, never a half. */
export function writeVaultFile(path: string, file: VaultFile): void {
  const { id, createdAt, schema, locks } = file;
  const content = {
    format: 'continuo-vault',
    version: FORMAT_VERSION,
    id,
    createdAt,
    schema,
    locks,
  };
  const beside = `${path}.new`;
  const handle = openSync(beside, 'w', 0o600);
  try {
    // Not `writeSync`, which may write a part of it and say nothing.
    writeFileSync(handle, `${JSON.stringify(content, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, path);
  syncFolder(dirname(path));
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; its rename is durable with the file system's journal.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
