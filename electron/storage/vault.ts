import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { diskFailure } from '../../core/contract/disk-failure';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result, success } from '../../core/shared/result';
import { type Database, openDatabase } from './database';
import { keepCopy } from './keep-copy';
import { migrate, NewerVaultError, schemaVersion } from './migrate';
import { migrations } from './migrations/migrations';
import { readVaultFile, type VaultFile, writeVaultFile } from './vault-file';
import {
  type DeriveKey,
  lockWithPassphrase,
  lockWithRecoveryCode,
  newRecoveryCode,
  newVaultKey,
  openWithPassphrase,
  openWithRecoveryCode,
  type ScryptCost,
} from './vault-keys';
import { closedVaultState, databasePathIn, vaultPathIn } from './vault-state';

type VaultState = 'absent' | 'locked' | 'open' | 'newer' | 'unwritable' | 'damaged';
type VaultRefusal =
  | 'vault-exists'
  | 'vault-missing'
  | 'vault-newer'
  | 'vault-damaged'
  | 'vault-unwritable'
  | 'vault-locked'
  | 'disk-full'
  | 'wrong-passphrase'
  | 'wrong-recovery-code';
type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** The encrypted store of one teacher: `vault.json`, `continuo.db`, one folder (DESIGN §4). */
export type Vault = {
  readonly folder: string;
  state(): VaultState;
  /** The open database, or null while the vault is locked. */
  database(): Database | null;
  create(passphrase: string): Promise<Result<{ recoveryCode: string }, VaultRefusal>>;
  unlock(secret: Secret): Promise<Result<null, VaultRefusal>>;
  changePassphrase(passphrase: string): Promise<Result<null, VaultRefusal>>;
  /** A new recovery code; the one before opens nothing any more. */
  renewRecoveryCode(): Result<{ recoveryCode: string }, VaultRefusal>;
  /** Closes the database and wipes the key. */
  lock(): void;
};

export function createVault(ports: {
  readonly folder: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly deriveKey: DeriveKey;
  /** What a guess of the passphrase costs, when it is not what a laptop can bear. */
  readonly cost?: ScryptCost;
}): Vault {
  const { folder } = ports;
  const vaultPath = vaultPathIn(folder);
  const databasePath = databasePathIn(folder);
  let open: { database: Database; key: Buffer } | null = null;

  function openWithKey(key: Buffer, file: VaultFile): Result<null, VaultRefusal> {
    // Two unlocks at once: the first one has opened it.
    if (open !== null) {
      key.fill(0);
      return success(null);
    }
    let database: Database | null = null;
    try {
      database = openDatabase(databasePath, key);
      const opened = database;
      if (file.schema > 0 && schemaVersion(opened) === 0) throw new EmptiedVaultError();
      migrate(opened, migrations, (from) => {
        keepCopy(opened, join(folder, `continuo-before-schema-${from + 1}.db`));
      });
      if (file.schema !== migrations.length) {
        writeVaultFile(vaultPath, { ...file, schema: migrations.length });
      }
      open = { database, key };
      return success(null);
    } catch (error) {
      database?.close();
      key.fill(0);
      if (error instanceof NewerVaultError) return failure('vault-newer');
      if (error instanceof EmptiedVaultError) return failure('vault-damaged');
      return failure(refusalOf(error));
    }
  }

  function presentFile(): Result<VaultFile, VaultRefusal> {
    const reading = readVaultFile(vaultPath);
    switch (reading.kind) {
      case 'present':
        return success(reading.file);
      case 'newer':
        return failure('vault-newer');
      case 'damaged':
        return failure('vault-damaged');
      case 'absent':
        return failure('vault-missing');
      default:
        return assertNever(reading);
    }
  }

  function rewrap(locks: Partial<VaultFile['locks']>): Result<null, VaultRefusal> {
    const file = presentFile();
    if (!file.ok) return file;
    try {
      writeVaultFile(vaultPath, { ...file.value, locks: { ...file.value.locks, ...locks } });
      return success(null);
    } catch (error) {
      return failure(refusalOf(error));
    }
  }

  const vault: Vault = {
    folder,

    state() {
      if (open !== null) return 'open';
      return closedVaultState(folder);
    },

    database: () => open?.database ?? null,

    async create(passphrase) {
      const state = vault.state();
      if (state === 'unwritable') return failure('vault-unwritable');
      if (state !== 'absent') return failure('vault-exists');
      const key = newVaultKey();
      const recoveryCode = newRecoveryCode();
      const file: VaultFile = {
        id: ports.newId(),
        createdAt: ports.now(),
        schema: 0,
        locks: {
          passphrase: await lockWithPassphrase(key, passphrase, ports.deriveKey, ports.cost),
          recovery: lockWithRecoveryCode(key, recoveryCode),
        },
      };
      // Two creations at once: the first one has made it, its database must not be set aside.
      if (vault.state() !== 'absent') {
        key.fill(0);
        return failure('vault-exists');
      }
      try {
        mkdirSync(folder, { recursive: true });
        setAside(databasePath, ports.now());
        writeVaultFile(vaultPath, file);
      } catch (error) {
        key.fill(0);
        return failure(refusalOf(error));
      }
      const opened = openWithKey(key, file);
      return opened.ok ? success({ recoveryCode }) : opened;
    },

    async unlock(secret) {
      if (open !== null) return success(null);
      const file = presentFile();
      if (!file.ok) return file;
      const state = vault.state();
      if (state === 'newer') return failure('vault-newer');
      if (state === 'unwritable') return failure('vault-unwritable');
      if (state !== 'locked') return failure('vault-damaged');
      if ('passphrase' in secret) {
        const { passphrase } = file.value.locks;
        const key = await openWithPassphrase(passphrase, secret.passphrase, ports.deriveKey);
        return key ? openWithKey(key, file.value) : failure('wrong-passphrase');
      }
      const key = openWithRecoveryCode(file.value.locks.recovery, secret.recoveryCode);
      return key ? openWithKey(key, file.value) : failure('wrong-recovery-code');
    },

    async changePassphrase(passphrase) {
      if (open === null) return failure('vault-locked');
      const { key } = open;
      const passphraseLock = await lockWithPassphrase(key, passphrase, ports.deriveKey, ports.cost);
      // Locked meanwhile: the key was wiped, and this lock would open nothing.
      if (open?.key !== key) return failure('vault-locked');
      return rewrap({ passphrase: passphraseLock });
    },

    renewRecoveryCode() {
      if (open === null) return failure('vault-locked');
      const recoveryCode = newRecoveryCode();
      const written = rewrap({ recovery: lockWithRecoveryCode(open.key, recoveryCode) });
      return written.ok ? success({ recoveryCode }) : written;
    },

    lock() {
      const closing = open;
      open = null;
      closing?.key.fill(0);
      closing?.database.close();
    },
  };
  return vault;
}

/** The keys say that something was stored, the database that nothing ever was. */
class EmptiedVaultError extends Error {}

/** A creation that was killed half-way left a database that was never used: moved, not deleted. */
function setAside(databasePath: string, now: string): void {
  const suffix = now.replace(/[^0-9]/g, '');
  for (const end of ['', '-wal', '-shm']) {
    const file = `${databasePath}${end}`;
    if (existsSync(file)) renameSync(file, `${databasePath}.${suffix}${end}`);
  }
}

function refusalOf(error: unknown): VaultRefusal {
  const refusal = diskFailure(error);
  if (refusal === null) throw error;
  return refusal;
}
