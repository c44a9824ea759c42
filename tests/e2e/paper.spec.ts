import type { DocumentChoice } from '../../core/export/document-kinds';
import { type Documents, needsPdfReader, readPdf, readPdfFonts } from './driver/documents';
import { expect, test } from './driver/fixtures';

type Wanted = Pick<DocumentChoice, 'kind' | 'subject' | 'variant'>;

/** Writes a document as a PDF; gives its path. */
async function written(documents: Documents, wanted: Wanted): Promise<string> {
  const path = await documents.willSaveAs(`${wanted.kind}-${wanted.variant ?? ''}.pdf`);
  const choice: DocumentChoice = { ...wanted, format: 'pdf', hidden: [] };
  const answer = await documents.ask('export:write', { choice, where: 'ask' });
  expect(answer).toMatchObject({ ok: true, value: { kind: 'saved' } });
  return path;
}

test.beforeEach(async ({ continuo }) => {
  needsPdfReader();
  await continuo.openDemonstration();
});

/** As many pupils as a class has at most. */
async function fillClass(documents: Documents, classId: string): Promise<void> {
  const read = await documents.ask('classes:read', { classId });
  const count = read.ok ? read.value.pupils.length : 0;
  for (let number = count; number < 40; number += 1) {
    const pupil = { lastName: `DUPONT-MARTIN ${number}`, firstName: 'Jean-Baptiste' };
    const added = await documents.ask('pupils:add', { classId, pupil, from: '2026-09-01' });
    expect(added).toMatchObject({ ok: true });
  }
}

test('a register on paper has its title, and headers, source and number on each page', async ({
  documents,
}) => {
  const { classId } = await documents.morning();
  const subject = { about: 'months', from: '2026-11', to: '2026-12', classIds: [classId] } as const;
  const path = await written(documents, { kind: 'blank', subject });
  const { text, pages, title } = await readPdf(path);
  expect(title).toBe('Registre à remplir 4A démonstration 2026-11 à 2026-12');
  expect(pages).toBeGreaterThan(1);
  expect(text.split('Prénom').length - 1).toBe(pages);
  expect(text).toMatch(new RegExp(`1 ?/ ?${pages}`));
  expect(text).toMatch(new RegExp(`${pages} ?/ ?${pages}`));
  // At the foot of each page, and below each of the two tables.
  expect(text.split('ne remplace pas le registre officiel').length - 1).toBe(pages + 2);
  const fonts = await readPdfFonts(path);
  expect(fonts.map(({ name }) => name).join()).toContain('AtkinsonHyperlegible');
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

test('a class list, a sign-in sheet and the faces of forty pupils fit on a page each', async ({
  documents,
}) => {
  const { classId } = await documents.morning();
  await fillClass(documents, classId);
  const subject = { about: 'classes', classIds: [classId] } as const;
  for (const variant of ['names', 'initials', 'sign-in', 'photos']) {
    const { text, pages } = await readPdf(
      await written(documents, { kind: 'list', subject, variant }),
    );
    expect(pages, variant).toBe(1);
    expect(text, variant).toMatch(/4A démonstration/);
    expect(text, variant).toContain('ne remplace pas le registre officiel');
  }
});

test('the evacuation sheet is one page with the class, what is known, and who is expected', async ({
  documents,
}) => {
  const path = await written(documents, { kind: 'evacuation', subject: { about: 'now' } });
  const { text, pages } = await readPdf(path);
  expect(pages).toBe(1);
  expect(text).toContain('Fiche d’évacuation');
  expect(text).toMatch(/Séance en cours/);
  expect(text).toMatch(/Retrouvés ?: ………/);
  expect(text).toMatch(/Appel non fait/);
});
