import { readFileSync } from 'node:fs';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { needsPdfReader, readPdf } from './driver/documents';
import { expect, test } from './driver/fixtures';

test.beforeEach(async ({ continuo }) => {
  await continuo.openDemonstration();
});

test('the fiche de secours is one page that any pupil can follow; another room outdates it', async ({
  continuo,
  documents,
}) => {
  needsPdfReader();
  const { classId } = await documents.morning();
  const path = await documents.willSaveAs('fiche.pdf');
  const saved = await documents.ask('documents:sheet', { classId, as: 'pdf' });
  expect(saved).toMatchObject({ ok: true, value: { kind: 'saved', fileName: 'fiche.pdf' } });

  const { text, pages } = await readPdf(path);
  expect(pages).toBe(1);
  expect(text).toContain('Classe : 4A démonstration');
  expect(text).toContain('Attendez 5 minutes');
  expect(text).toContain('Elle remplace les fiches précédentes');
  const rooms = await documents.ask('rooms:read', { classId });
  if (!rooms.ok) throw new Error(rooms.error.code);
  const fallback = rooms.value.chain.find(({ official }) => !official);
  expect(text.replaceAll(' ', '')).toContain(fallback?.url.replace(/#.*/, ''));
  expect(text).not.toMatch(/Léa|Chloé|Noé/);
  expect(rooms.value.sheet?.outdated).toBe(false);

  const rotated = await documents.ask('rooms:rotate', { roomId: fallback?.id ?? '' });
  expect(rotated).toMatchObject({ ok: true, value: { sheet: { outdated: true } } });
  expect(await continuo.windowCount()).toBe(1);
});

test('the attestation of a lesson tells the outage, what was done and its own limits', async ({
  documents,
  official,
}) => {
  needsPdfReader();
  const { classId, lessonId } = await documents.morning();
  const added = await documents.ask('rooms:add', {
    classId,
    link: official.url,
    official: true,
    expect: EXPECTED_TEXT,
    acknowledged: true,
  });
  if (!added.ok) throw new Error(added.error.code);
  for (const { id } of added.value.chain) await documents.ask('rooms:acknowledge', { roomId: id });
  const nothing = await documents.ask('documents:attestation', { lessonId, as: 'pdf' });
  expect(nothing).toEqual({ ok: false, error: { code: 'no-outage' } });

  official.goDown();
  await documents.ask('service:probe', { roomId: added.value.chain[0]?.id ?? '' });
  await documents.ask('meeting:report', { lessonId });
  const listed = await documents.ask('documents:attestable', {});
  expect(listed).toMatchObject({ ok: true, value: { lessons: [{ lessonId, reported: true }] } });

  const path = await documents.willSaveAs('attestation.pdf');
  await documents.ask('documents:attestation', { lessonId, as: 'pdf' });
  const { text, pages } = await readPdf(path);
  expect(pages).toBe(1);
  expect(text).toContain('Attestation d’indisponibilité');
  expect(text).toContain('lundi 23 novembre 2026');
  expect(text).toMatch(/fuseau Europe\/Paris \(UTC\+01:00\)/);
  expect(text).toContain(new URL(official.url).host);
  expect(text).toMatch(/Constatée par l’enseignant :? ?à 08:0\d:\d\d/);
  expect(text).toContain('en panne');
  expect(text).toMatch(/a ouvert une salle de secours \(meet\.jit\.si\)/);
  expect(text).toMatch(/la chaîne est intacte/);
  expect(text).toMatch(/\b[0-9a-f]{64}\b/);
  expect(text).toContain('Limites');
  expect(text).toContain('Aucun élève n’y est nommé');
});

test('a document goes to the printer as it would to a file, from a window that nobody sees', async ({
  continuo,
  documents,
}) => {
  const { classId, lessonId } = await documents.morning();
  const printed = { ok: true, value: { kind: 'printed' } };
  expect(await documents.ask('documents:sheet', { classId, as: 'paper' })).toEqual(printed);
  expect(await documents.ask('documents:poster', { lessonId })).toMatchObject({
    error: { code: 'room-missing' },
  });
  expect(await continuo.printedTitles()).toEqual(['Fiche de secours 4A démonstration']);
  expect(await continuo.windowCount()).toBe(1);
});

test('given up in the dialog, nothing is written and no sheet counts as handed out', async ({
  documents,
}) => {
  const { classId } = await documents.morning();
  const answer = await documents.ask('documents:sheet', { classId, as: 'pdf' });
  expect(answer).toEqual({ ok: true, value: { kind: 'cancelled' } });
  const rooms = await documents.ask('rooms:read', { classId });
  expect(rooms.ok && rooms.value.sheet).toBeUndefined();
});

test('a page for paper is not to be had by guessing', async ({ documents }) => {
  const refused = { ok: false, error: { code: 'bad-request' } };
  expect(await documents.ask('print:page', { token: 'a-guess' })).toEqual(refused);
  expect(await documents.ask('print:ready', { token: 'a-guess' })).toEqual(refused);
});

test('the PDF is a PDF', async ({ documents }) => {
  const { classId } = await documents.morning();
  const path = await documents.willSaveAs('fiche.pdf');
  await documents.ask('documents:sheet', { classId, as: 'pdf' });
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
});
