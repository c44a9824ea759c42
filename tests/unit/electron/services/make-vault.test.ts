import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ExportDocument } from '../../../../core/export/document';
import { VAULT_TABLE_NAMES, VAULT_TABLES } from '../../../../core/export/vault/vault-content';
import { failure } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import type { Making } from '../../../../electron/services/export/makers/document-maker';
import { makeVault } from '../../../../electron/services/export/makers/make-vault';
import { openTestStore, PARIS, type TestDatabase, type TestStore } from '../open-test-store';
import { OLD_PASSPHRASE, openOldVault } from '../storage/open-old-vault';
import { ABSENT, openCalls } from './test-calls';

const ROOT = join(import.meta.dirname, '../../../..');

type Row = Readonly<Record<string, unknown>>;
type Content = {
  readonly format: string;
  readonly schema: number;
  readonly notes: readonly string[];
  readonly tables: Readonly<Record<string, readonly Row[]>>;
};

/** A vault that was really used: classes, photos, notes, plans, picks, lists, registers. */
async function openUsedVault() {
  const used = await openOldVault('living-classes');
  onTestFinished(used.close);
  return used;
}

async function documentOf(store: TestStore): Promise<ExportDocument> {
  const making: Making = {
    store,
    readRegister: () => failure({ code: 'lesson-unknown' }),
    now: '2026-11-30T17:00:00Z',
    timeZone: PARIS,
    t: createTranslator('fr'),
    language: 'fr',
    step: () => Promise.resolve(),
  };
  const made = await makeVault({ about: 'vault' }, making);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

async function contentOf(store: TestStore): Promise<Content> {
  const { pieces } = await documentOf(store);
  return JSON.parse([...(pieces?.() ?? [])].join('')) as Content;
}

function tablesOf(database: TestDatabase): readonly string[] {
  return database
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .map(({ name }) => name);
}

function fieldsOf(database: TestDatabase, table: string): readonly string[] {
  return database.all<{ name: string }>(`PRAGMA table_info("${table}")`).map(({ name }) => name);
}

describe('the file of a whole vault', () => {
  it('has every table of the schema, and docs/vault-export.md says what each field is', () => {
    const { database } = openTestStore();
    const tables = tablesOf(database);
    expect([...VAULT_TABLE_NAMES].sort()).toEqual([...tables].sort());
    const documented = new Map(
      readFileSync(join(ROOT, 'docs/vault-export.md'), 'utf8')
        .split('\n### ')
        .slice(1)
        .map((part) => {
          const [name = '', ...lines] = part.split('\n');
          const table = lines.slice(lines.indexOf('|---|---|') + 1);
          const end = table.findIndex((line) => !line.startsWith('|'));
          return [name, table.slice(0, end).map((line) => /^\| `(\w+)`/.exec(line)?.[1])] as const;
        }),
    );
    expect([...documented.keys()]).toEqual([...VAULT_TABLE_NAMES]);
    for (const table of tables) expect(documented.get(table)).toEqual(fieldsOf(database, table));
  });

  it('holds every row of a used vault, each field as it lies there', async () => {
    const { database, store } = await openUsedVault();
    const { tables } = await contentOf(store);
    let rows = 0;
    for (const name of VAULT_TABLE_NAMES) {
      const stored = database.all<Row>(`SELECT * FROM "${name}"`).map((row) => {
        const unfolded: Record<string, unknown> = { ...row };
        for (const field of VAULT_TABLES[name]) {
          if (row[field] !== null) unfolded[field] = JSON.parse(String(row[field]));
        }
        return unfolded;
      });
      expect(tables[name]).toEqual(stored);
      rows += stored.length;
    }
    expect(rows).toBeGreaterThan(80);
    expect((await documentOf(store)).expected).toBe(rows);
  });

  it('has photos as base64 of the picture that is shown', async () => {
    const { store } = await openUsedVault();
    const [photo] = (await contentOf(store)).tables.pupil_photo ?? [];
    const picture = Buffer.from(String(photo?.jpeg), 'base64');
    expect(picture.subarray(0, 2)).toEqual(Buffer.of(0xff, 0xd8));
    expect(new Uint8Array(picture)).toEqual(store.photo(String(photo?.id)));
  });

  it('holds nothing that opens the vault', async () => {
    const { folder, store } = await openUsedVault();
    const text = JSON.stringify(await contentOf(store));
    const file = readFileSync(join(folder, 'vault.json'), 'utf8');
    const secrets = [...file.matchAll(/"([A-Za-z0-9+/=_-]{16,})"/g)].map(([, secret]) => secret);
    expect(secrets.length).toBeGreaterThan(3);
    for (const secret of [OLD_PASSPHRASE, ...secrets]) expect(text).not.toContain(secret);
  });

  it('says when it was made and that it is not the official register', async () => {
    const { store } = openTestStore();
    const { format, schema, notes } = await contentOf(store);
    expect([format, schema]).toEqual(['continuo-export', store.schema()]);
    expect(notes.join(' ')).toContain('30/11/2026 à 18h00');
    expect(notes.join(' ')).toContain('ne remplace pas le registre officiel');
  });

  it('names every table on the screen', async () => {
    const { store } = openTestStore();
    const [table] = (await documentOf(store)).tables;
    expect(table?.rows.map((row) => row.table)).toEqual([...VAULT_TABLE_NAMES]);
  });

  it('leaves out what is written once its writing has begun, and nothing of before', async () => {
    const { database, store } = openTestStore();
    const add = (id: string) =>
      database.run('INSERT INTO calendar VALUES (?, ?, ?, ?)', [id, 'pronote', id, '2026-09-01']);
    for (let number = 0; number < 450; number += 1) add(`c${number}`);
    const text: string[] = [];
    for (const piece of (await documentOf(store)).pieces?.() ?? []) {
      if (text.length < 5) add(`later-${text.length}`);
      text.push(piece);
    }
    const { tables } = JSON.parse(text.join('')) as Content;
    const ids = (tables.calendar ?? []).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 450 }, (_, number) => `c${number}`));
  });

  it('is of one moment: a call that is validated while it is written is open in all of it', async () => {
    const calls = openCalls();
    const lessonId = calls.lesson('2026-11-24', '08');
    calls.mark(lessonId, { lea: ABSENT });
    const pieces = (await documentOf(calls.store)).pieces?.() ?? [];
    const text: string[] = [];
    for (const piece of pieces) {
      if (text.length === 0) calls.call(lessonId);
      text.push(piece);
    }
    const { register, register_event } = (JSON.parse(text.join('')) as Content).tables;
    expect(register).toMatchObject([{ lesson_id: lessonId, state: 'open', revision: 1 }]);
    expect(register_event).toMatchObject([{ act: { kind: 'mark', pupilId: 'lea' } }]);
  });
});
