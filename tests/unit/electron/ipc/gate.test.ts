import type { WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { createGate, type Handlers } from '../../../../electron/ipc/gate';
import { VaultLocked } from '../../../../electron/services/ports';
import { fillDisk, openTestStore } from '../open-test-store';

const OUR_SCREEN = { url: 'app://continuo/' } as WebFrameMain;
const A_STRANGER = { url: 'https://elsewhere.example/' } as WebFrameMain;

/** A gate with one bell behind it: `classes:list`. */
function openTestGate(listClasses: Handlers['classes:list']) {
  const logged: { readonly message: string; readonly error: unknown }[] = [];
  let rung = 0;
  const handlers = {
    'classes:list': (input: Record<string, never>) => {
      rung += 1;
      return listClasses(input);
    },
  };
  const gate = createGate(handlers as unknown as Handlers, {
    isTrusted: (frame) => frame === OUR_SCREEN,
    log: (message, error) => logged.push({ message, error }),
  });

  return {
    logged,
    rung: () => rung,
    ask: async (name: unknown, input: unknown, frame: WebFrameMain | null = OUR_SCREEN) =>
      gate({ senderFrame: frame }, name, input),
  };
}

const NO_CLASS = { ok: true, value: [] } as const;
const BAD_REQUEST = { ok: false, error: { code: 'bad-request' } };

function refusing(error: unknown) {
  return openTestGate(() => {
    throw error;
  });
}

describe('the gate', () => {
  it('gives the answer of the service', async () => {
    const { ask } = openTestGate(() => NO_CLASS);
    expect(await ask('classes:list', {})).toEqual(NO_CLASS);
  });

  it.each([
    ['a name that it does not know', 'classes:erase'],
    ['a name that every object has', 'constructor'],
    ['a name that is no text', { name: 'classes:list' }],
    ['no name', undefined],
  ])('refuses %s', async (_, name) => {
    const { ask, rung } = openTestGate(() => NO_CLASS);
    expect(await ask(name, {})).toEqual(BAD_REQUEST);
    expect(rung()).toBe(0);
  });

  it.each([
    ['a page that is not ours', A_STRANGER],
    ['a frame that is gone', null],
  ])('refuses %s', async (_, frame) => {
    const { ask, rung } = openTestGate(() => NO_CLASS);
    expect(await ask('classes:list', {}, frame)).toEqual(BAD_REQUEST);
    expect(rung()).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'classes'],
    ['a field too many', { sql: 'DROP TABLE pupil' }],
  ])('refuses an input that does not decode: %s', async (_, input) => {
    const { ask, rung } = openTestGate(() => NO_CLASS);
    expect(await ask('classes:list', input)).toEqual(BAD_REQUEST);
    expect(rung()).toBe(0);
  });

  it('refuses a day that does not exist', async () => {
    const { ask } = openTestGate(() => NO_CLASS);
    expect(await ask('lessons:day', { date: '2026-02-30' })).toEqual(BAD_REQUEST);
  });

  it('answers that the vault is locked', async () => {
    const { ask, logged } = refusing(new VaultLocked());
    expect(await ask('classes:list', {})).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(logged).toEqual([]);
  });

  it('answers that the disk is full when the database has no room', async () => {
    const { database } = openTestStore();
    database.script('CREATE TABLE t (a TEXT) STRICT');
    fillDisk(database);
    const { ask, logged } = openTestGate(() => {
      database.transaction(() => database.run('INSERT INTO t VALUES (?)', ['x'.repeat(100_000)]));
      return NO_CLASS;
    });
    expect(await ask('classes:list', {})).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(logged).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
    ['EROFS', 'vault-unwritable'],
    ['SQLITE_READONLY_DBMOVED', 'vault-unwritable'],
    ['SQLITE_CORRUPT', 'vault-damaged'],
    ['SQLITE_IOERR_READ', 'vault-damaged'],
  ])('turns the code %s into %s', async (code, expected) => {
    const { ask } = refusing(Object.assign(new Error('refused'), { code }));
    expect(await ask('classes:list', {})).toEqual({ ok: false, error: { code: expected } });
  });

  it.each([
    ['an error', new TypeError('a bug')],
    ['a text', 'a bug'],
    ['nothing', undefined],
  ])('answers a bug with a value and logs it, with nothing of the input: %s', async (_, bug) => {
    const { ask, logged } = refusing(bug);
    expect(await ask('classes:list', {})).toEqual({ ok: false, error: { code: 'unexpected' } });
    expect(logged).toEqual([{ message: 'request classes:list failed', error: bug }]);
  });

  it('answers a promise that is broken in the same way', async () => {
    const { ask, logged } = openTestGate(() => Promise.reject(new VaultLocked()));
    expect(await ask('classes:list', {})).toMatchObject({ error: { code: 'vault-locked' } });
    expect(logged).toEqual([]);
  });
});
