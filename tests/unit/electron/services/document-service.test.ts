import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARIS } from '../open-test-store';
import { lesson } from '../test-school';
import { official, openDocuments, room } from './test-documents';

const DURING = ['2026-11-23T07:02:00Z', '2026-11-23T07:30:00Z'] as const;

describe('the fiche de secours', () => {
  it('is a PDF with the rooms to fall back to, and is remembered as handed out', async () => {
    const more = [room({ id: 'second' }), room({ id: 'third' })];
    const opened = openDocuments([official, room({ id: 'jitsi' }), ...more]);
    const saved = await opened.documents.sheet('4A', 'pdf');
    expect(saved.ok && saved.value).toEqual({
      kind: 'saved',
      fileName: 'Fiche de secours 4A.pdf',
      folder: opened.folder,
    });
    expect(readFileSync(join(opened.folder, 'Fiche de secours 4A.pdf'), 'utf8')).toBe('%PDF');
    expect(opened.pages).toMatchObject([
      {
        kind: 'sheet',
        className: '4A',
        schoolYear: '2026-2027',
        officialHost: 'cv.example',
        rooms: [
          { address: 'https://meet.example/jitsi', host: 'meet.example' },
          { address: 'https://meet.example/second' },
        ],
      },
    ]);
    const sheet = opened.store.lastSheet('4A');
    expect(sheet?.madeAt).toBe('2026-11-23T08:30:00.000Z');
    expect(sheet?.addresses.map((address) => address.replace(/#.*/, ''))).toEqual([
      'https://meet.example/jitsi',
      'https://meet.example/second',
    ]);
    expect(opened.told).toEqual(['day']);
  });

  it('counts as handed out from paper too, and not when it was given up', async () => {
    const { documents, store, giveUp } = openDocuments();
    giveUp();
    expect(await documents.sheet('4A', 'pdf')).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(await documents.sheet('4A', 'paper')).toMatchObject({ value: { kind: 'cancelled' } });
    expect(store.lastSheet('4A')).toBeUndefined();

    const printed = openDocuments();
    expect(await printed.documents.sheet('4A', 'paper')).toMatchObject({
      value: { kind: 'printed' },
    });
    expect(printed.store.lastSheet('4A')?.addresses).toHaveLength(1);
  });

  it('is refused while there is no room to fall back to', async () => {
    const { documents, pages } = openDocuments([official]);
    const refused = { ok: false, error: { code: 'no-fallback-room' } };
    expect(await documents.sheet('4A', 'pdf')).toEqual(refused);
    expect(await documents.sheet('nobody', 'pdf')).toMatchObject({
      error: { code: 'class-unknown' },
    });
    expect(pages).toEqual([]);
  });

  it('names no pupil', async () => {
    const { documents, pages } = openDocuments();
    await documents.sheet('4A', 'paper');
    expect(JSON.stringify(pages)).not.toMatch(/Léa|ABADIE|Zoé/);
  });
});

describe('the poster', () => {
  it('shows the room that was opened last', async () => {
    const { documents, store, pages } = openDocuments();
    expect(await documents.poster('remote')).toMatchObject({ error: { code: 'room-missing' } });
    for (const name of ['one', 'two']) {
      store.addMeeting('remote', {
        id: name,
        product: 'jitsi',
        official: false,
        url: `https://meet.example/${name}`,
        openedAt: name === 'one' ? '2026-11-23T07:03:00Z' : '2026-11-23T07:04:00Z',
      });
    }
    expect(await documents.poster('remote')).toEqual({ ok: true, value: { kind: 'printed' } });
    expect(pages).toMatchObject([{ kind: 'poster', address: 'https://meet.example/two' }]);
  });
});

describe('the attestation of a lesson', () => {
  it('says what was observed, done and written, and for what the journal stands', async () => {
    const { documents, store, journal, pages, files, fails, reports } = openDocuments();
    fails(...DURING);
    reports('remote');
    store.addMeeting('remote', {
      id: 'm',
      product: 'jitsi',
      official: false,
      url: 'https://meet.example/jitsi',
      openedAt: '2026-11-23T07:06:00Z',
    });
    await documents.attestation('remote', 'pdf');
    expect(files()).toEqual(['Attestation 4A 2026-11-23 08h00.pdf']);
    expect(pages).toMatchObject([
      {
        kind: 'attestation',
        subject: 'Français',
        minutes: 28,
        official: { host: 'cv.example', address: 'https://cv.example/4a/salle' },
        outages: [
          { source: 'probe', host: 'cv.example', from: DURING[0], to: DURING[1] },
          { source: 'teacher', host: 'cv.example' },
        ],
        spans: [{ kind: 'observed', verdict: 'down' }, { kind: 'gap' }],
        entries: [{ fact: { kind: 'state' } }],
        meetings: [{ host: 'meet.example', official: false }],
        check: { lines: 1, brokenAt: null },
        fingerprint: store.lastJournalEntry()?.hash,
        version: '1.2.3',
      },
    ]);
    expect(JSON.stringify(pages)).not.toContain('ABADIE');
    expect((await journal.check()).lines).toBe(1);
  });

  it.each([
    ['ended before it', '2026-11-23T06:00:00Z', '2026-11-23T06:50:00Z', 'no-outage'],
    ['began before it', '2026-11-23T06:00:00Z', '2026-11-23T07:10:00Z', null],
    ['began after it', '2026-11-23T08:00:00Z', '2026-11-23T08:20:00Z', 'no-outage'],
  ])('of an outage that %s', async (_, from, to, code) => {
    const { documents, fails } = openDocuments();
    fails(from, to);
    const answer = await documents.attestation('remote', 'paper');
    expect(answer.ok ? null : answer.error.code).toBe(code);
  });

  it('is made from the teacher’s word alone, whatever the tests say', async () => {
    const { documents, pages, reports } = openDocuments();
    reports('monday', 'jitsi');
    expect(await documents.attestation('monday', 'paper')).toMatchObject({ ok: true });
    expect(pages).toMatchObject([{ minutes: 0, outages: [{ host: 'meet.example' }] }]);
  });

  it('names the host of an outage whose room is gone', async () => {
    const { documents, pages, reports, store } = openDocuments();
    reports('monday', 'jitsi');
    store.putRooms('4A', [official]);
    await documents.attestation('monday', 'paper');
    expect(pages).toMatchObject([{ outages: [{ host: 'meet.example' }] }]);
  });

  it('tells that the address of the room was changed after the lesson', async () => {
    const changedAt = '2026-11-23T08:10:00Z';
    const { documents, pages, fails } = openDocuments([{ ...official, madeAt: changedAt }]);
    fails(...DURING);
    await documents.attestation('remote', 'paper');
    expect(pages).toMatchObject([{ official: { changedAt } }]);
  });
});

describe('the lessons that an attestation can be made for', () => {
  it('are those of the last thirty days that an outage touched, the newest first', () => {
    const { documents, store, fails, reports } = openDocuments();
    const old = { start: '2026-10-01T07:00:00Z', end: '2026-10-01T07:55:00Z' };
    store.addLesson(lesson({ id: 'old', mode: 'remote', ...old }));
    const friday = { start: '2026-11-20T07:00:00Z', end: '2026-11-20T07:55:00Z' };
    store.addLesson(lesson({ id: 'friday', mode: 'remote', ...friday }));
    store.addLesson(lesson({ id: 'cancelled', mode: 'remote', ...friday, status: 'cancelled' }));
    fails(...DURING);
    fails('2026-11-20T07:00:00Z', '2026-11-20T07:00:30Z');
    fails('2026-10-01T07:00:00Z', '2026-10-01T08:00:00Z');
    reports('friday');
    const { lessons, timeZone } = documents.attestable();
    expect(timeZone).toBe(PARIS);
    expect(lessons).toMatchObject([
      { lessonId: 'remote', className: '4A', minutes: 28, reported: false },
      { lessonId: 'friday', minutes: 0, reported: true },
    ]);
  });
});
