import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JournalFact } from '../../../../core/reachability/journal-fact';
import type { Verdict } from '../../../../core/reachability/observation';
import { success } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import { createJournalService } from '../../../../electron/services/journal-service';
import { VaultLocked } from '../../../../electron/services/ports';
import { createHandClock, MINUTE, SECOND, settled } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

const SERVICE = { service: 'page https://cv.example/', host: 'cv.example' };
const REPORTED: JournalFact = {
  kind: 'reported',
  classId: '4A',
  lessonId: 'monday',
  roomId: 'room',
  host: 'cv.example',
};

/** Monday 23 November 2026, 7:55 in Paris. */
function openJournal() {
  const { database, store } = openTestSchool();
  const clock = createHandClock('2026-11-23T06:55:00.000Z');
  const saved: { path: string; text: string }[] = [];
  let chosen: string | null = '/home/prof/journal.csv';
  let locked = false;
  const journal = createJournalService({
    store: () => {
      if (locked) throw new VaultLocked();
      return store;
    },
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    translate: () => createTranslator('fr'),
    pause: settled,
    chooseFile: async () => chosen,
    writeFile: async (path, bytes) => {
      saved.push({ path, text: new TextDecoder().decode(bytes) });
      return success(null);
    },
  });
  return {
    database,
    store,
    journal,
    clock,
    saved,
    lock: () => {
      locked = true;
    },
    giveUp: () => {
      chosen = null;
    },
    see: (verdict: Verdict, cause: string) =>
      journal.observed({ ...SERVICE, verdict, cause, at: clock.now(), mostGap: 2 * MINUTE }),
    spans: (from = '2026-11-23', to = from) => {
      const answer = journal.history(SERVICE.service, from, to);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value.spans.map((span) => [span.verdict, span.from, span.to]);
    },
  };
}

describe('the journal', () => {
  it('holds after many lines, the newest of which stand on the first page', async () => {
    const { journal, clock } = openJournal();
    for (let line = 0; line < 130; line += 1) {
      journal.record({ kind: 'watch-began', ...SERVICE });
      await clock.advance(SECOND);
    }
    expect(await journal.check()).toEqual({ lines: 130, brokenAt: null });
    expect(journal.read(0).entries[0]?.seq).toBe(130);
    expect(journal.read(0).entries).toHaveLength(100);
    expect(
      journal
        .read(100)
        .entries.map(({ seq }) => seq)
        .at(-1),
    ).toBe(1);
  });

  it('cannot be edited nor erased, and shows it where somebody did all the same', async () => {
    const { journal, database } = openJournal();
    for (let line = 0; line < 3; line += 1) journal.record(REPORTED);
    const edit = `UPDATE journal SET fact = replace(fact, 'cv.example', 'jitsi.example') WHERE seq = 2`;
    expect(() => database.run(edit)).toThrow();
    expect(() => database.run('DELETE FROM journal WHERE seq = 2')).toThrow();
    database.script('DROP TRIGGER journal_is_not_edited');
    database.run(edit);
    expect(await journal.check()).toEqual({ lines: 3, brokenAt: 2 });
  });

  it('is verified a part at a time, so that marks and tests come in between', async () => {
    const { journal, store, lock } = openJournal();
    store.transaction(() => {
      for (let line = 0; line < 1500; line += 1) journal.record(REPORTED);
    });
    const check = journal.check();
    journal.record(REPORTED);
    expect(await check).toEqual({ lines: 1501, brokenAt: null });
    const cut = journal.check();
    lock();
    await expect(cut).rejects.toThrow(VaultLocked);
  });

  it('takes its line back with the act that it belongs to', async () => {
    const { journal, store } = openJournal();
    journal.record(REPORTED);
    expect(() =>
      store.transaction(() => {
        journal.record(REPORTED);
        throw new Error('the outage could not be written');
      }),
    ).toThrow('could not be written');
    journal.record(REPORTED);
    expect(await journal.check()).toEqual({ lines: 2, brokenAt: null });
  });

  it('names the class of a line about a lesson', () => {
    const { journal } = openJournal();
    journal.record(REPORTED);
    expect(journal.read(0).classNames).toEqual({ '4A': '4A' });
  });

  it('takes nothing while the vault is locked', () => {
    const { journal, lock } = openJournal();
    lock();
    expect(() => journal.record(REPORTED)).toThrow(VaultLocked);
  });
});

describe('the spans of a service', () => {
  it('grow while nothing changes, and follow one another where something does', async () => {
    const { see, spans, clock } = openJournal();
    see('up', 'identified');
    await clock.advance(MINUTE);
    see('up', 'identified');
    await clock.advance(MINUTE);
    see('down', 'no-answer');
    await clock.advance(MINUTE);
    see('down', 'no-answer');
    expect(spans()).toEqual([
      ['up', '2026-11-23T06:55:00.000Z', '2026-11-23T06:57:00.000Z'],
      ['down', '2026-11-23T06:57:00.000Z', '2026-11-23T06:58:00.000Z'],
    ]);
  });

  it('are cut where nobody looked for too long', async () => {
    const { see, spans, clock } = openJournal();
    see('down', 'no-answer');
    await clock.advance(MINUTE);
    see('down', 'no-answer');
    clock.sleep(10 * MINUTE);
    see('down', 'no-answer');
    clock.sleep(10 * MINUTE);
    see('up', 'identified');
    expect(spans()).toEqual([
      ['down', '2026-11-23T06:55:00.000Z', '2026-11-23T06:56:00.000Z'],
      ['down', '2026-11-23T07:06:00.000Z', '2026-11-23T07:06:00.000Z'],
      ['up', '2026-11-23T07:16:00.000Z', '2026-11-23T07:16:00.000Z'],
    ]);
  });

  it('are told apart by their cause', async () => {
    const { see, spans, clock } = openJournal();
    see('down', 'no-answer');
    await clock.advance(MINUTE);
    see('down', 'gateway-error');
    expect(spans()).toHaveLength(2);
  });

  it('are clipped to the days of the school, whatever the time zone says in Greenwich', () => {
    const { journal, spans } = openJournal();
    const late = { ...SERVICE, verdict: 'up' as const, cause: 'identified', mostGap: 60 * MINUTE };
    journal.observed({ ...late, at: '2026-11-23T22:45:00Z' });
    journal.observed({ ...late, at: '2026-11-23T23:15:00Z' });
    expect(spans('2026-11-24')).toEqual([
      ['up', '2026-11-23T23:00:00Z', '2026-11-23T23:15:00.000Z'],
    ]);
  });

  it('are not of a service that nobody ever saw, nor of more than a month', () => {
    const { journal, see } = openJournal();
    see('up', 'identified');
    expect(journal.history('other', '2026-11-23', '2026-11-23')).toMatchObject({
      error: { code: 'service-unknown' },
    });
    for (const to of ['2026-11-22', '2026-12-24']) {
      expect(journal.history(SERVICE.service, '2026-11-23', to)).toMatchObject({
        error: { code: 'history-bad-dates' },
      });
    }
    expect(journal.services()).toEqual([SERVICE]);
  });
});

describe('the export of the journal', () => {
  it('holds the lines of its days, with what is needed to verify them', async () => {
    const { journal, clock, saved } = openJournal();
    journal.record({ kind: 'watch-began', ...SERVICE });
    await clock.advance(24 * 60 * MINUTE);
    journal.record(REPORTED);
    const outcome = await journal.export('2026-11-24', '2026-11-24');
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'saved', fileName: 'journal.csv' } });
    const [header, line, ...rest] = saved[0]?.text.split('\r\n') ?? [];
    expect(header).toContain('N°;Date;Heure;Fuseau horaire;Service;Classe;Événement');
    expect(line).toMatch(/^2;24\/11\/2026;07:55:00;Europe\/Paris \(UTC\+01:00\);cv\.example;4A;/);
    const text = /"(\{.*\})"$/.exec(line ?? '')?.[1]?.replaceAll('""', '"') ?? '';
    expect(line).toContain(createHash('sha256').update(text).digest('hex'));
    expect(rest.join('\n')).toContain('elle est intacte');
  });

  it('says from which line on it proves nothing', async () => {
    const { journal, database, saved } = openJournal();
    for (let line = 0; line < 3; line += 1) journal.record(REPORTED);
    database.script('DROP TRIGGER journal_is_not_erased');
    database.run('DELETE FROM journal WHERE seq = 2');
    await journal.export('2026-11-23', '2026-11-23');
    expect(saved[0]?.text).toContain('rompue à la ligne 2');
  });

  it('is given up with the choice of its file', async () => {
    const { journal, saved, giveUp } = openJournal();
    giveUp();
    expect(await journal.export('2026-11-23', '2026-11-23')).toEqual(
      success({ kind: 'cancelled' }),
    );
    expect(saved).toEqual([]);
  });
});
