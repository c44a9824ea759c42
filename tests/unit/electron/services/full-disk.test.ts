import { describe, expect, it } from 'vitest';
import type { RequestName } from '../../../../core/contract/requests';
import { createTranslator } from '../../../../core/strings/translate';
import { jpeg } from '../../core/photos/test-pictures';
import { emptyDisk, fillDisk, type TestDatabase } from '../open-test-store';
import { addClass, pupil } from '../test-school';
import { openClassRequests } from './test-class-requests';

const NOTE = { pupilId: 'lea', date: '2026-11-23', text: 'courte' };
const FULL = { ok: false, error: { code: 'disk-full' } };
/** More than what is left in pages that are not full. */
const long = 'Une phrase de la note. '.repeat(340);
/** Larger ones do not fit into the room that smaller ones leave. */
const photo = (filler: number) =>
  Uint8Array.from([...jpeg(240, 320), ...new Array(60_000 * filler).fill(filler)]);
const photos = (filler: number) => ({
  photos: ['lea', 'noe', 'zoe'].map((pupilId) => ({ pupilId, jpeg: photo(filler) })),
});
/** As many places as a plan may have. */
const plan = {
  columns: 16,
  seats: ['lea', 'noe', 'zoe', ...Array.from({ length: 221 }, () => null)],
  gaps: Array.from({ length: 200 }, (_, at) => at + 20),
  standing: [],
};

/** All that the vault holds, as text; the counts of SQLite itself apart. */
function contentOf(database: TestDatabase): string {
  const tables = database.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return JSON.stringify(
    tables.map(({ name }) => [
      name,
      database
        .all(`SELECT * FROM "${name}"`)
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

/** Requests that the disk has no room for. */
const WRITES: readonly {
  readonly what: string;
  readonly name: RequestName;
  readonly input: object;
  readonly now?: string;
}[] = [
  { what: 'photos', name: 'photos:write', input: photos(1) },
  { what: 'a note', name: 'notes:add', input: { ...NOTE, text: long } },
  {
    what: 'classes of the next year',
    name: 'years:carry',
    now: '2027-08-20T09:30:00Z',
    input: {
      classes: ['4A', 'B', 'C', 'D', 'E', 'F'].map((classId, at) => ({
        classId,
        way: 'carry',
        name: `${'3'.repeat(80)}${at}`,
        levels: [],
        rooms: true,
      })),
    },
  },
];

describe('on a full disk', () => {
  it.each(WRITES)('$what: refused as such, and nothing is lost', async ({ name, input, now }) => {
    const { ask, faults, store, database } = openClassRequests(now);
    for (const id of ['B', 'C', 'D', 'E', 'F']) {
      const names = Array.from({ length: 30 }, (_, at) => pupil(`${id}${at}`, 'LI', `Hugo ${at}`));
      addClass(store, id, names);
    }
    fillDisk(database);
    const before = contentOf(database);
    expect(await ask(name, input)).toEqual(FULL);
    expect(faults).toEqual([]);
    expect(contentOf(database)).toBe(before);
    emptyDisk(database);
    expect(await ask(name, input)).toMatchObject({ ok: true });
  });

  it('the photos and the note of before stay as they were', async () => {
    const { ask, store, database } = openClassRequests();
    const { id: noteId } = (await ask('notes:add', NOTE)).value as { id: string };
    await ask('photos:write', photos(1));
    fillDisk(database);
    const before = contentOf(database);
    expect(await ask('photos:write', photos(2))).toEqual(FULL);
    expect(await ask('notes:change', { noteId, date: NOTE.date, text: long })).toEqual(FULL);
    expect(contentOf(database)).toBe(before);
    expect(store.findPupil('lea')?.photo).toBeDefined();
  });

  it('one more plan is refused, and those of before stay', async () => {
    const { ask, store, database } = openClassRequests();
    const added = await ask('seating:add', { classId: '4A', name: 'X' });
    const { plans } = added.value as { plans: readonly { id: string }[] };
    const planId = plans[0]?.id;
    await ask('seating:write', { planId, plan });
    fillDisk(database);
    let before = contentOf(database);
    let answer = added;
    for (let turn = 0; turn < 19 && answer.ok; turn += 1) {
      before = contentOf(database);
      answer = await ask('seating:add', { classId: '4A', name: `${turn}`, copyOf: planId });
    }
    expect(answer).toEqual(FULL);
    expect(contentOf(database)).toBe(before);
    expect(store.seatingPlans('4A')[0]).toMatchObject({ id: planId });
  });

  it('says what can be done about it', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(createTranslator(language)('errors.disk-full')).toMatch(/^.{40,}\.$/u);
    }
  });
});
