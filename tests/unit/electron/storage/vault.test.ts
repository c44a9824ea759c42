import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVault } from '../../../../electron/storage/vault';
import type { ScryptCost } from '../../../../electron/storage/vault-keys';
import { deriveKeyHere } from '../derive-key-here';

const PASSPHRASE = 'le chat dort sur la chaise';
/** Deriving a key is slow on purpose: here only where that is the question. */
const CHEAPEST: ScryptCost = { N: 2 ** 15, r: 1, p: 1 };
const HUGE = { N: 2 ** 22, r: 32 };
type Lock = { readonly kdf: object; readonly sealed: object };
type Locks = { readonly passphrase: Lock; readonly recovery: Lock };
let folder: string;
let ids = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vaultIn = (place: string, cost: { readonly cost?: ScryptCost } = { cost: CHEAPEST }) =>
  createVault({
    folder: place,
    now: () => '2026-11-23T07:00:00Z',
    newId: () => `id-${++ids}`,
    deriveKey: deriveKeyHere,
    ...cost,
  });

async function createdVault() {
  const vault = vaultIn(folder);
  const created = await vault.create(PASSPHRASE);
  if (!created.ok) throw new Error(created.error);
  return { vault, recoveryCode: created.value.recoveryCode };
}

describe('the vault', () => {
  it('makes each guess of the passphrase cost 128 MiB, and still opens', async () => {
    const vault = vaultIn(folder, {});
    await vault.create(PASSPHRASE);
    vault.lock();
    const { locks } = JSON.parse(readFileSync(join(folder, 'vault.json'), 'utf8'));
    const { N, r, p } = locks.passphrase.kdf;
    expect({ N, r, p }).toEqual({ N: 2 ** 17, r: 8, p: 1 });
    expect(await vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('is absent in an empty folder, open once created, locked after', async () => {
    const vault = vaultIn(folder);
    expect(vault.state()).toBe('absent');
    await vault.create(PASSPHRASE);
    expect(vault.state()).toBe('open');
    vault.lock();
    expect(vault.state()).toBe('locked');
    expect(vault.database()).toBeNull();
  });

  it('opens with the passphrase, however its accents are spelled', async () => {
    const vault = vaultIn(folder);
    await vault.create('é'.normalize('NFC').repeat(12));
    vault.lock();
    expect(await vault.unlock({ passphrase: 'é'.normalize('NFD').repeat(12) })).toMatchObject({
      ok: true,
    });
  });

  it('tells a wrong passphrase and stays locked', async () => {
    const { vault } = await createdVault();
    vault.lock();
    expect(await vault.unlock({ passphrase: 'le chien dort sur la chaise' })).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
    expect(vault.state()).toBe('locked');
  });

  it('opens with the recovery code as a hand may copy it', async () => {
    const { vault, recoveryCode } = await createdVault();
    vault.lock();
    const copied = recoveryCode
      .toLowerCase()
      .replace(/-/g, ' ')
      .replace(/0/g, 'o')
      .replace(/1/g, 'l');
    expect(await vault.unlock({ recoveryCode: copied })).toMatchObject({ ok: true });
  });

  it('opens with the new passphrase only, once it was changed', async () => {
    const { vault } = await createdVault();
    await vault.changePassphrase('une autre phrase bien longue');
    vault.lock();
    expect(await vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await vault.unlock({ passphrase: 'une autre phrase bien longue' })).toMatchObject({
      ok: true,
    });
  });

  it('keeps its passphrase when it is locked while a new one is being made', async () => {
    const { vault } = await createdVault();
    const changing = vault.changePassphrase('une autre phrase bien longue');
    vault.lock();
    expect(await changing).toEqual({ ok: false, error: 'vault-locked' });
    expect(await vault.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('is made once when two creations come at the same time', async () => {
    const vault = vaultIn(folder);
    const both = [PASSPHRASE, 'une autre phrase bien longue'].map((typed) => vault.create(typed));
    const made = (await Promise.all(both)).filter(({ ok }) => ok);
    expect(made).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => /\.db\.\d/.test(name))).toEqual([]);
    vault.lock();
    expect(vault.state()).toBe('locked');
  });

  it('forgets the old recovery code when a new one is made', async () => {
    const { vault, recoveryCode } = await createdVault();
    const renewed = vault.renewRecoveryCode();
    vault.lock();
    expect(await vault.unlock({ recoveryCode })).toMatchObject({ ok: false });
    expect(renewed.ok && (await vault.unlock(renewed.value))).toMatchObject({ ok: true });
  });

  it('keeps what was written, and nothing of it in clear', async () => {
    const { vault } = await createdVault();
    vault
      .database()
      ?.run("INSERT INTO pupil (id, last_name, first_name) VALUES ('p', 'TCHAMPION-NOËL', 'Zoé')");
    vault.lock();
    const bytes = readFileSync(join(folder, 'continuo.db'));
    expect(bytes.includes('TCHAMPION')).toBe(false);
    expect(bytes.includes('SQLite format 3')).toBe(false);
    await vault.unlock({ passphrase: PASSPHRASE });
    expect(vault.database()?.all('SELECT last_name FROM pupil')).toEqual([
      { last_name: 'TCHAMPION-NOËL' },
    ]);
  });

  it('can be copied to another folder and opened there, with all that was written', async () => {
    const { vault } = await createdVault();
    vault.database()?.run("INSERT INTO pupil (id, last_name, first_name) VALUES ('p', 'A', 'B')");
    vault.lock();
    const elsewhere = mkdtempSync(join(tmpdir(), 'continuo-copy-'));
    for (const name of ['vault.json', 'continuo.db']) {
      copyFileSync(join(folder, name), join(elsewhere, name));
    }
    const copy = vaultIn(elsewhere);
    expect(await copy.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    expect(copy.database()?.all('SELECT id FROM pupil')).toEqual([{ id: 'p' }]);
    copy.lock();
    rmSync(elsewhere, { recursive: true });
  });

  it('refuses a vault of a later Continuo and leaves it untouched', async () => {
    const { vault } = await createdVault();
    vault.lock();
    const path = join(folder, 'vault.json');
    const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    for (const later of [
      { ...content, version: 2, locks: 'unknown shape' },
      { ...content, schema: 999 },
    ]) {
      writeFileSync(path, JSON.stringify(later));
      const before = readFileSync(path, 'utf8');
      expect(vault.state()).toBe('newer');
      expect(await vault.unlock({ passphrase: PASSPHRASE })).toEqual({
        ok: false,
        error: 'vault-newer',
      });
      expect(readFileSync(path, 'utf8')).toBe(before);
    }
  });

  it('says damaged, and touches nothing, when one half of the vault is missing', async () => {
    const { vault } = await createdVault();
    vault.lock();
    rmSync(join(folder, 'continuo.db'));
    expect(vault.state()).toBe('damaged');
    expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, error: 'vault-exists' });
    writeFileSync(join(folder, 'continuo.db'), 'x');
    rmSync(join(folder, 'vault.json'));
    expect(vault.state()).toBe('damaged');
  });

  it.each<[string, (locks: Locks) => void]>([
    [
      'asks for more memory than a laptop has',
      ({ passphrase: { kdf } }) => Object.assign(kdf, HUGE),
    ],
    [
      'has a cost that scrypt refuses',
      ({ passphrase: { kdf } }) => Object.assign(kdf, { N: 99999 }),
    ],
    [
      'has a nonce of no bytes',
      ({ passphrase: { sealed } }) => Object.assign(sealed, { nonce: '' }),
    ],
    ['has half a tag', ({ recovery: { sealed } }) => Object.assign(sealed, { tag: 'AAAA' })],
    ['has no sealed key', ({ passphrase: { sealed } }) => Object.assign(sealed, { data: '' })],
    ['has no salt', ({ recovery: { kdf } }) => Object.assign(kdf, { salt: '' })],
  ])('says damaged, before it asks for a passphrase, when vault.json %s', async (_, spoil) => {
    const { vault } = await createdVault();
    vault.lock();
    const path = join(folder, 'vault.json');
    const content = JSON.parse(readFileSync(path, 'utf8')) as { locks: Locks };
    spoil(content.locks);
    writeFileSync(path, JSON.stringify(content));
    expect(vault.state()).toBe('damaged');
  });

  it('says damaged, and does not read it, when vault.json is huge', () => {
    const path = join(folder, 'vault.json');
    writeFileSync(path, '{}');
    truncateSync(path, 3_000_000_000);
    expect(vaultIn(folder).state()).toBe('damaged');
  });

  it('says damaged, and makes no new one, when the database was emptied', async () => {
    const { vault } = await createdVault();
    vault.lock();
    const database = join(folder, 'continuo.db');
    truncateSync(database, 0);
    const elsewhere = vaultIn(folder);
    expect(elsewhere.state()).toBe('damaged');
    expect(await elsewhere.unlock({ passphrase: PASSPHRASE })).toMatchObject({
      error: 'vault-damaged',
    });
    expect(readFileSync(database)).toHaveLength(0);
  });

  it('says damaged when the log is gone that held all of the database', async () => {
    await createdVault();
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    for (const name of ['vault.json', 'continuo.db']) {
      copyFileSync(join(folder, name), join(copy, name));
    }
    expect(await vaultIn(copy).unlock({ passphrase: PASSPHRASE })).toMatchObject({
      error: 'vault-damaged',
    });
  });

  it('says that it is refused a database which the system does not open', async () => {
    const { vault } = await createdVault();
    vault.lock();
    const database = join(folder, 'continuo.db');
    rmSync(database);
    mkdirSync(join(database, 'in its place'), { recursive: true });
    expect(await vaultIn(folder).unlock({ passphrase: PASSPHRASE })).toMatchObject({
      error: 'vault-unwritable',
    });
  });

  it('says damaged when the database is not what the key opens', async () => {
    const { vault } = await createdVault();
    vault.lock();
    writeFileSync(join(folder, 'continuo.db'), Buffer.alloc(8192, 7));
    expect(await vault.unlock({ passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: 'vault-damaged',
    });
  });

  it('says unwritable where no file can be made', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(vaultIn(join(file, 'inside')).state()).toBe('unwritable');
  });

  it('is begun anew when its creation was killed half-way, keeping what was there', async () => {
    const { vault } = await createdVault();
    vault.lock();
    const path = join(folder, 'vault.json');
    const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...content, schema: 0 }));
    const again = vaultIn(folder);
    expect(again.state()).toBe('absent');
    expect(await again.create('une phrase toute neuve')).toMatchObject({ ok: true });
    again.lock();
  });

  it('is locked even when its log cannot be folded into the database', async () => {
    const { vault } = await createdVault();
    vault.database()?.close();
    expect(() => vault.lock()).not.toThrow();
    expect(vault.state()).toBe('locked');
  });
});
