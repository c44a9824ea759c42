import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVaultFile, writeVaultFile } from '../../../electron/storage/vault-file';
import { lockWithPassphrase, openWithPassphrase } from '../../../electron/storage/vault-keys';
import { deriveKeyHere } from '../../unit/electron/derive-key-here';
import { Continuo, newHome, PASSPHRASE } from './continuo';

/** What a test begins with, each locked by `PASSPHRASE`. */
export type PreparedVault = 'empty vault' | 'demonstration';

/** The cheapest that a vault may have: unlocking takes no part of a second. */
const CHEAPEST = { N: 2 ** 15, r: 1, p: 1 } as const;

/** A minute before the tests begin: nothing in a vault may be yet to come. */
const EARLIER = '2026-11-23T07:01:00Z';

/**
 * Vaults to begin with, for the tests that look at something else than their creation: the app makes
 * each of them once, by its own screens, and every test has a copy.
 */
export class PreparedVaults {
  private readonly root = mkdtempSync(join(tmpdir(), 'continuo-prepared-'));
  private readonly made = new Map<PreparedVault, Promise<string>>();

  /** Puts a copy into the folder of a test. */
  async copyTo(home: string, vault: PreparedVault): Promise<void> {
    const folder = this.made.get(vault) ?? this.make(vault);
    this.made.set(vault, folder);
    cpSync(await folder, join(home, 'vault'), { recursive: true });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private async make(vault: PreparedVault): Promise<string> {
    const folder = join(this.root, vault);
    const continuo = await Continuo.start(newHome(), EARLIER);
    if (vault === 'demonstration') await continuo.createDemonstration();
    else await continuo.createEmptyVault();
    await continuo.quit();
    mkdirSync(folder);
    cpSync(join(continuo.home, 'vault'), folder, { recursive: true });
    await continuo.end();
    await makeUnlockingCheap(join(folder, 'vault.json'));
    return folder;
  }
}

/** The same key, sealed by the same passphrase at a lower cost. */
async function makeUnlockingCheap(path: string): Promise<void> {
  const read = readVaultFile(path);
  if (read.kind !== 'present') throw new Error(`the prepared vault is ${read.kind}`);
  const { file } = read;
  const key = await openWithPassphrase(file.locks.passphrase, PASSPHRASE, deriveKeyHere);
  if (key === null) throw new Error('the prepared vault has another passphrase');
  const passphrase = await lockWithPassphrase(key, PASSPHRASE, deriveKeyHere, CHEAPEST);
  writeVaultFile(path, { ...file, locks: { ...file.locks, passphrase } });
}
