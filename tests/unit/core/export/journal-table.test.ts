import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../core/export/csv';
import { journalFileName, journalTable } from '../../../../core/export/journal-table';
import { canonicalText } from '../../../../core/reachability/journal';
import type { JournalEntry, JournalFact } from '../../../../core/reachability/journal-fact';
import { createTranslator } from '../../../../core/strings/translate';

const t = createTranslator('fr');
const named = { service: 'page https://cv.example/', host: 'cv.example' };
const inLesson = { classId: 'class', lessonId: 'lesson', roomId: 'room', host: 'cv.example' };

function entryOf(fact: JournalFact, at = '2026-11-23T07:02:03.000Z'): JournalEntry {
  return { seq: 7, at, fact, previous: 'hash-6', hash: 'hash-7' };
}

function rowOf(entry: JournalEntry, timeZone = 'Europe/Paris') {
  const table = journalTable(
    {
      entries: [entry],
      classNames: { class: '4A' },
      from: '2026-11-23',
      to: '2026-11-23',
      timeZone,
      brokenAt: null,
      writtenAt: '2026-11-23T12:00:00Z',
    },
    t,
  );
  return { table, row: table.rows[0] ?? {} };
}

describe('a line of the journal in the export', () => {
  it('has its hour to the second, with the offset of the day', () => {
    const { row } = rowOf(entryOf({ kind: 'watch-began', ...named }, '2027-06-14T06:02:03.000Z'));
    expect(row).toMatchObject({
      date: '2027-06-14',
      time: '08:02:03',
      zone: 'Europe/Paris (UTC+02:00)',
    });
    const fact: JournalFact = { kind: 'watch-began', ...named };
    expect(rowOf(entryOf(fact), 'Indian/Reunion').row.time).toBe('11:02:03');
  });

  it('says in words what was seen, and whose clock was ahead', () => {
    const { row } = rowOf(
      entryOf({
        kind: 'probe',
        ...named,
        verdict: 'overloaded',
        cause: 'service-unavailable',
        detail: 'GET https://cv.example/ · HTTP 503 · 812 ms',
        observedAt: '2026-11-23T07:01:30Z',
        byHand: true,
        clockAhead: -2,
      }),
    );
    expect(row).toMatchObject({
      event: 'Test demandé par l’enseignant',
      state: 'saturé',
      class: null,
    });
    expect(row.detail).toMatch(
      /HTTP 503 · 812 ms · Observé le 23\/11\/2026 à 08:01:30\. · L’horloge de l’ordinateur retarde de 2 s/,
    );
  });

  it('says why nobody looked, and from when to when', () => {
    const { row } = rowOf(
      entryOf({
        kind: 'not-observed',
        ...named,
        why: 'asleep',
        from: '2026-11-23T06:00:00Z',
        to: '2026-11-23T07:00:00Z',
      }),
    );
    expect(row.cause).toBe('L’ordinateur était en veille.');
    expect(row.detail).toBe('Du 23/11/2026 à 07:00:00 au 23/11/2026 à 08:00:00.');
  });

  it('names the class and tells a fallback from an opening', () => {
    const opened = rowOf(entryOf({ kind: 'opened', fallback: false, ...inLesson })).row;
    expect(opened).toMatchObject({ class: '4A', event: 'Salle ouverte', detail: null });
    const fallback = rowOf(entryOf({ kind: 'opened', fallback: true, ...inLesson })).row;
    expect(fallback.event).toContain('Bascule');
  });

  it('carries what its fingerprint is made from', () => {
    const entry = entryOf({ kind: 'watch-began', ...named });
    const { row } = rowOf(entry);
    expect(row).toMatchObject({ hash: 'hash-7', previous: 'hash-6', text: canonicalText(entry) });
  });

  it('can start no formula, whatever a server answered', () => {
    const { table } = rowOf(
      entryOf({
        kind: 'probe',
        service: 'page https://cv.example/',
        host: '=HYPERLINK("https://mal.example")',
        verdict: 'down',
        cause: 'error-answer',
        detail: '@SUM(1)',
        observedAt: '2026-11-23T07:01:30Z',
        byHand: false,
      }),
    );
    const csv = new TextDecoder().decode(toCsv(table));
    expect(csv).not.toMatch(/(^|;)"?[=@]/m);
  });
});

describe('the file of the journal', () => {
  it('is named after its dates', () => {
    expect(journalFileName({ from: '2026-11-23', to: '2026-11-27' }, t)).toBe(
      'Journal des services 2026-11-23 2026-11-27.csv',
    );
  });
});
