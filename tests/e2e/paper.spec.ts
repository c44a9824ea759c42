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

test('a register on paper has its headers on each page, its fonts, its source and its page numbers', async ({
  documents,
}) => {
  const { classId } = await documents.morning();
  const subject = { about: 'months', from: '2026-11', to: '2026-12', classIds: [classId] } as const;
  const path = await written(documents, { kind: 'blank', subject });
  const { text, pages } = await readPdf(path);
  expect(pages).toBeGreaterThan(1);
  expect(text.split('Prénom').length - 1).toBe(pages);
  expect(text).toMatch(new RegExp(`1 ?/ ?${pages}`));
  expect(text).toMatch(new RegExp(`${pages} ?/ ?${pages}`));
  expect(text).toContain('ne remplace pas le registre officiel');
  const fonts = await readPdfFonts(path);
  expect(fonts.map(({ name }) => name).join()).toContain('AtkinsonHyperlegible');
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

test('a class list, a sign-in sheet and the faces of a class fit on a page each', async ({
  documents,
}) => {
  const { classId } = await documents.morning();
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
