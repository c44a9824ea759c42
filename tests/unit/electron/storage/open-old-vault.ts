import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../../../electron/storage/store';
import { createVault } from '../../../../electron/storage/vault';
import { deriveKeyHere } from '../derive-key-here';

/** Of each of them. */
export const OLD_PASSPHRASE = 'la craie est au tableau';

const VAULTS = join(import.meta.dirname, '../../../fixtures/vaults');

export type OldVault = Awaited<ReturnType<typeof openOldVault>>;

/**
 * A copy of one of the vaults of earlier versions (`tests/fixtures/vaults`), brought up to date by
 * the present Continuo; `close` locks and removes it.
 */
export async function openOldVault(
  name: 'first-morning' | 'two-rooms' | 'one-plan' | 'living-classes' | 'made-documents',
) {
  const folder = mkdtempSync(join(tmpdir(), `continuo-${name}-`));
  cpSync(join(VAULTS, name), folder, { recursive: true });
  const vault = createVault({
    folder,
    now: () => '2026-11-24T07:00:00Z',
    newId: () => 'new',
    deriveKey: deriveKeyHere,
  });
  const unlocked = await vault.unlock({ passphrase: OLD_PASSPHRASE });
  const database = vault.database();
  if (!unlocked.ok || database === null) throw new Error(`the vault ${name} is locked`);
  return {
    folder,
    database,
    store: createStore(database),
    close(): void {
      vault.lock();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
