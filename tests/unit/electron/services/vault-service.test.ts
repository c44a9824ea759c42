import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VaultLocked } from '../../../../electron/services/ports';
import { createVaultService } from '../../../../electron/services/vault-service';
import { createStore } from '../../../../electron/storage/store';
import { createVault } from '../../../../electron/storage/vault';
import { deriveKeyHere } from '../derive-key-here';
import { createHandClock, MINUTE } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';

const PASSPHRASE = 'le chat dort sur la chaise';
/** Deriving a key is slow on purpose, and not the question here. */
const CHEAPEST = { N: 2 ** 15, r: 1, p: 1 };
const YEAR = 365 * 24 * 60 * MINUTE;

/** A vault in an empty folder, and what was told of it. */
function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-vault-'));
  const clock = createHandClock('2026-11-23T07:00:00.000Z');
  const newId = countedIds();
  const told: string[] = [];
  let damage: Error | null = null;
  const vault = createVault({
    folder,
    now: clock.now,
    newId,
    deriveKey: deriveKeyHere,
    cost: CHEAPEST,
  });
  const database = () => {
    const open = vault.database();
    if (open === null) throw new VaultLocked();
    return open;
  };
  const service = createVaultService({
    vault,
    store: () => createStore(database()),
    now: clock.now,
    newId,
    timeZone: PARIS,
    onOpened: () => {
      if (damage !== null) throw damage;
      told.push('opened');
    },
    onClosing: () => told.push(`closing, still ${vault.state()}`),
    tell: (state) => told.push(state),
  });
  onTestFinished(() => {
    vault.lock();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    service,
    database,
    store: () => createStore(database()),
    clock,
    told,
    /** What begins at the opening meets a spoilt page of the database. */
    spoil(error: Error): void {
      damage = error;
    },
  };
}

async function createdVault() {
  const opened = openFolder();
  const created = await opened.service.create(PASSPHRASE);
  if (!created.ok) throw new Error(created.error.code);
  return opened;
}

const years = ({ database }: ReturnType<typeof openFolder>) =>
  database()
    .all<{ label: string }>('SELECT label FROM school_year ORDER BY label')
    .map(({ label }) => label);

describe('a passphrase', () => {
  it.each([
    ['of nine characters', 'neuf lett'],
    ['of nine characters and spaces around', '  neuf lett   '],
    ['of nine letters whose accents are written apart', 'é'.normalize('NFD').repeat(9)],
    ['that is empty', ''],
  ])('%s is refused, and no vault is made', async (_, passphrase) => {
    const { service } = openFolder();
    expect(await service.create(passphrase)).toEqual({
      ok: false,
      error: { code: 'weak-passphrase', facts: { shortest: 10 } },
    });
    expect(service.state()).toBe('absent');
  });

  it('of ten characters is enough', async () => {
    const { service } = openFolder();
    expect(await service.create('dix lettre')).toMatchObject({ ok: true });
    expect(service.state()).toBe('open');
  });

  it('that is weak does not replace the one in force', async () => {
    const { service } = await createdVault();
    expect(await service.changePassphrase('court')).toMatchObject({
      error: { code: 'weak-passphrase' },
    });
    service.lock();
    expect(await service.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('that is wrong is said, and nothing is told to the screens', async () => {
    const { service, told } = await createdVault();
    service.lock();
    const before = told.length;
    expect(await service.unlock({ passphrase: 'un autre chat sur la chaise' })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    expect(told).toHaveLength(before);
  });
});

describe('the school year', () => {
  it('is there once the vault is made, and is not made again at each opening', async () => {
    const opened = await createdVault();
    expect(opened.store().schoolYear('2026-11-23')).toMatchObject({
      label: '2026-2027',
      start: '2026-09-01',
      end: '2027-08-31',
      timeZone: PARIS,
    });
    opened.service.lock();
    await opened.service.unlock({ passphrase: PASSPHRASE });
    expect(years(opened)).toEqual(['2026-2027']);
  });

  it('is made once when two unlockings come at the same time', async () => {
    const opened = await createdVault();
    opened.service.lock();
    await opened.clock.advance(YEAR);
    const both = [1, 2].map(() => opened.service.unlock({ passphrase: PASSPHRASE }));
    expect(await Promise.all(both)).toMatchObject([{ ok: true }, { ok: true }]);
    expect(years(opened)).toEqual(['2026-2027', '2027-2028']);
  });

  it('that is over is followed by the next one, and kept', async () => {
    const opened = await createdVault();
    opened.service.lock();
    await opened.clock.advance(YEAR);
    await opened.service.unlock({ passphrase: PASSPHRASE });
    expect(opened.store().schoolYear('2027-11-23')?.label).toBe('2027-2028');
    expect(opened.store().schoolYear('2027-08-31')?.label).toBe('2026-2027');
    expect(years(opened)).toEqual(['2026-2027', '2027-2028']);
  });

  it('begins where and when the school was open the year before, without its days and weeks', async () => {
    const opened = await createdVault();
    const { id = '', start = '' } = opened.store().schoolYear('2026-11-23') ?? {};
    const school = {
      timeZone: 'Indian/Reunion',
      zone: 'B',
      midday: '12:00',
      openHalfDays: ['1-morning', '2-morning'],
    } as const;
    opened.store().changeSchoolYear(id, { ...school, start, end: '2027-07-02', weekA: start });
    opened.store().addClosedPeriod(id, { id: 'p', name: 'Pont', first: start, last: start });
    opened.service.lock();
    await opened.clock.advance(YEAR);
    await opened.service.unlock({ passphrase: PASSPHRASE });
    const { id: _id, ...next } = opened.store().schoolYear('2027-11-23') ?? {};
    expect(next).toEqual({
      ...{ ...school, label: '2027-2028', start: '2027-09-01', end: '2028-08-31', closed: [] },
    });
  });

  it('that ends in July is followed by none in the summer', async () => {
    const opened = await createdVault();
    const { id = '', start = '' } = opened.store().schoolYear('2026-11-23') ?? {};
    opened.store().changeSchoolYear(id, { start, end: '2027-07-02', timeZone: PARIS });
    opened.service.lock();
    await opened.clock.advance((YEAR / 365) * 250);
    expect(opened.clock.now().slice(0, 10)).toBe('2027-07-31');
    await opened.service.unlock({ passphrase: PASSPHRASE });
    expect(years(opened)).toEqual(['2026-2027']);
  });
});

describe('a school year that its teacher moved', () => {
  /** The year as it was moved, and a later unlocking. */
  async function moved(dates: { start: string; end: string }, days: number) {
    const opened = await createdVault();
    const { id = '' } = opened.store().schoolYear('2026-11-23') ?? {};
    opened.store().changeSchoolYear(id, { ...dates, timeZone: 'Pacific/Noumea' });
    opened.service.lock();
    await opened.clock.advance((YEAR / 365) * days);
    await opened.service.unlock({ passphrase: PASSPHRASE });
    return opened;
  }

  it('to February keeps its own days when it is over: the next one begins after them', async () => {
    const { store } = await moved({ start: '2027-02-15', end: '2027-12-17' }, 400);
    expect(store().schoolYear('2027-12-17')).toMatchObject({ start: '2027-02-15' });
    expect(store().schoolYear('2027-12-18')).toMatchObject({
      ...{ label: '2027-2028', start: '2027-12-18', end: '2028-08-31' },
    });
  });

  it('from August on is followed by none in the summer, whatever its label', async () => {
    const opened = await createdVault();
    opened.database().run("UPDATE school_year SET label = '2025-2026'");
    const { id = '' } = opened.store().schoolYear('2026-11-23') ?? {};
    const dates = { start: '2026-08-25', end: '2027-07-02' };
    opened.store().changeSchoolYear(id, { ...dates, timeZone: PARIS });
    opened.service.lock();
    await opened.clock.advance((YEAR / 365) * 250);
    await opened.service.unlock({ passphrase: PASSPHRASE });
    expect(years(opened)).toEqual(['2025-2026']);
  });
});

describe('opening a vault again', () => {
  it('that cannot be brought up to date leaves it locked, and the next time goes well', async () => {
    const { service, database, clock, told } = await createdVault();
    database().script(`CREATE TRIGGER refuse BEFORE INSERT ON school_year
      WHEN new.label = '2027-2028' BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    service.lock();
    await clock.advance(YEAR);
    await expect(service.unlock({ passphrase: PASSPHRASE })).rejects.toThrow('no room');
    expect(service.state()).toBe('locked');
    expect(told.filter((said) => said === 'open')).toHaveLength(1);
    await clock.advance(-YEAR);
    expect(await service.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });
});

describe('a vault whose rooms cannot be read', () => {
  it('is not opened by asking twice', async () => {
    const { service, spoil } = await createdVault();
    service.lock();
    spoil(Object.assign(new Error('spoilt'), { code: 'SQLITE_CORRUPT' }));
    for (const _attempt of [1, 2]) {
      await expect(service.unlock({ passphrase: PASSPHRASE })).rejects.toThrow('spoilt');
      expect(service.state()).toBe('locked');
    }
  });
});

describe('locking', () => {
  it('is told before and after, once', async () => {
    const { service, told } = await createdVault();
    service.lock();
    service.lock();
    expect(told).toEqual(['opened', 'open', 'closing, still open', 'locked']);
    expect(service.state()).toBe('locked');
  });
});
