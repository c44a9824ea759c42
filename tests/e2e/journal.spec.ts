import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { expect, test } from './driver/fixtures';

test.beforeEach(async ({ continuo, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  await continuo.button('La salle ne marche pas').click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  await rooms.open('Journal');
});

test('the journal tells the outage line by line, and holds when it is verified', async ({
  continuo,
  rooms,
  official,
}) => {
  const { host } = new URL(official.url);
  const line = (event: string) => rooms.journal().filter({ hasText: event });
  await expect(line('Changement d’état').filter({ hasText: 'saturé' }).first()).toContainText(host);
  await expect(line('Test demandé par l’enseignant').first()).toBeVisible();
  await expect(line('Salle signalée en panne par l’enseignant')).toContainText('4A démonstration');
  await expect(line('Bascule : salle de secours ouverte')).toHaveCount(1);
  // The newest first.
  await expect(rooms.journal().first()).toContainText('Bascule : salle de secours ouverte');
  const total = await rooms.journal().count();
  await rooms.journal().first().getByText('Détail').click();
  await expect(rooms.journal().first()).toContainText(/Empreinte\s: [0-9a-f]{64}/);

  await continuo.button('Vérifier le journal').click();
  await rooms.seesSaid(new RegExp(`^${total}\\slignes vérifiées\\s: le journal est intact`));
});

test('the exported journal can be verified by anybody, from the file alone', async ({
  continuo,
  rooms,
  documents,
}) => {
  const total = await rooms.journal().count();
  const path = await documents.willSaveAs('journal.csv');
  await continuo.button('Exporter (CSV)').click();
  await rooms.seesSaid(`Journal enregistré : journal.csv, dans ${continuo.home}`);

  const text = readFileSync(path, 'utf8').replace('\uFEFF', '');
  const [head = [], ...rows] = parse<string[]>(text, { delimiter: ';' }).data;
  const lines = rows
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])));
  expect(lines).toHaveLength(total);
  for (const [index, line] of lines.entries()) {
    const hash = createHash('sha256').update(line['Texte de l’empreinte'] ?? '');
    expect(hash.digest('hex')).toBe(line.Empreinte);
    if (index > 0) expect(line['Empreinte précédente']).toBe(lines[index - 1]?.Empreinte);
    expect(line.Date).toBe('23/11/2026');
    expect(line['Fuseau horaire']).toBe('Europe/Paris (UTC+01:00)');
  }
  expect(text).toMatch(/Toute la chaîne a été vérifiée à l’export\s: elle est intacte\./);
});

test('the history of a service says when it was well and when it was not, in a table too', async ({
  continuo,
  official,
}) => {
  const { host } = new URL(official.url);
  const { page } = continuo;
  await page.getByRole('combobox', { name: 'Service' }).selectOption({ label: host });
  const table = page.getByRole('table', { name: `États observés de ${host}` });
  await expect(table.locator('tbody tr').filter({ hasText: 'disponible' })).toHaveCount(1);
  await expect(table.locator('tbody tr').filter({ hasText: 'saturé' })).toHaveCount(1);
  await expect(page.getByRole('img', { name: new RegExp(`^Graphique de ${host}`) })).toBeVisible();

  await continuo
    .button(/précédent/)
    .first()
    .click();
  await expect(page.getByText('Rien n’a été observé de ce service à ces dates.')).toBeVisible();
});
