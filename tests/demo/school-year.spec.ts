import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../e2e/driver/fixtures';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { openAlbum } from './album';
import { drawPortraits } from './draw-portraits';

const CLASS = '4A démonstration';
const USUAL = { width: 1200, height: 800 };
const TALL = { width: 1200, height: 1240 };
const list = readFileSync(join(__dirname, '../../assets/demonstration/4A.csv'), 'utf8')
  .trim()
  .split(/\r?\n/);

/** Lessons of the weeks before, and what was typed in their roll calls. */
const EARLIER = [
  { date: '2026-11-09', hour: 9, keys: '02a' },
  { date: '2026-11-12', hour: 10, keys: '02r' },
  { date: '2026-11-20', hour: 14, keys: '02i' },
];

/** The list of January: one writes himself otherwise, one left, one came. */
function changedList(): readonly string[] {
  const [came = ''] = list.filter((line) => line.startsWith('"ZIANI'));
  return [
    ...list
      .filter((line) => !line.startsWith('"MOREL'))
      .map((line) => line.replace('LE BRAZ', 'LE BRAS')),
    came.replace('ZIANI Ömer', 'ZOLA Alix').replace('17/04/2013', '05/08/2013'),
  ];
}

test.use({ begins: 'first start' });

test('the lists, the classes and the pupils of a school year', async ({
  continuo,
  imports,
  registers,
  rollCall,
  seating,
  official,
}) => {
  const { page } = continuo;
  const picture = openAlbum(continuo, 19);
  await continuo.createDemonstration();
  await continuo.openClass(CLASS);
  await continuo.setRooms({ official: official.url, expect: EXPECTED_TEXT });

  await continuo.goTo('Aujourd’hui');
  for (const { date, hour } of EARLIER) {
    const times = { start: `${hour}:00`, end: `${hour}:55` };
    await continuo.addLesson({ subject: 'Mathématiques', date, ...times });
  }

  await test.step('a table that nothing names', async () => {
    await continuo.goTo('Classes');
    const lines = ['DURAND;Adèle;12/03/2012;3B', 'ÉVRARD;Loïc;01/04/2012;3B'];
    await imports.choose(imports.file('classe.csv', [...lines, 'GUÉRIN;Maé;02/05/2012;3B']));
    await expect(page.getByRole('heading', { name: /chaque colonne/ })).toBeVisible();
    await picture('colonnes-d-une-liste');
    await continuo.button('Voir l’aperçu').click();
    await imports.write();
    await imports.says(/^Import terminé/);
  });

  await test.step('a second list, with a doubtful line and one who left', async () => {
    await continuo.goTo('Classes');
    await imports.choose(imports.file('4A janvier.csv', changedList()));
    await expect(imports.question('LE BRAS Gaël').first()).toBeVisible();
    await page.setViewportSize(TALL);
    await picture('apercu-d-une-liste');
    await page.setViewportSize(USUAL);
    await imports.write();
    await imports.says(/^Import terminé/);
  });

  await test.step('the photos of the class', async () => {
    const names = list.slice(1).flatMap((line) => /^"([^"]+)"/.exec(line)?.slice(1) ?? []);
    const here = names.filter((name) => !name.startsWith('MOREL'));
    const folder = join(continuo.home, 'photos');
    await drawPortraits(page, folder, here);
    await continuo.openClass(CLASS);
    await continuo.willChoose(folder);
    await continuo.button('Photos').click();
    await page.getByRole('menuitem', { name: /dossier/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Enregistrer/ })
      .click();
    await expect(page.getByText(/photos sont enregistrées/)).toBeVisible();
    await page.getByLabel('trombinoscope').check();
    await expect(page.locator('img[src^="continuo://app/photos/"]').first()).toBeVisible();
    await picture('classe-avec-photos');
  });

  await test.step('the seating plan, and a pick', async () => {
    await seating.open(CLASS);
    await seating.choose('Disposition', 'Rangées de deux');
    await seating.plan().focus();
    await picture('plan-de-classe-a-changer');
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await rollCall.type('02a05r');
    await rollCall.seesSaved();
    await continuo.button('Tirage au sort').click();
    await seating.pick();
    await seating.pick();
    await picture('tirage-au-sort');
    await rollCall.validate();
  });

  await test.step('the year of a pupil, in dark colours too', async () => {
    for (const { hour, keys } of EARLIER) {
      await registers.open('À rattraper');
      await registers.catchUp(`${hour} h 00`);
      await rollCall.isOpen();
      await rollCall.type(keys);
      await rollCall.seesSaved();
      await rollCall.validate();
    }
    await continuo.openClass(CLASS);
    await page.getByRole('main').getByRole('button', { name: 'ANÇAY' }).first().click();
    await page
      .getByLabel('Note', { exact: true })
      .fill('Rendez-vous pris avec la famille pour vendredi.');
    await continuo.press('Control+Enter');
    await expect(page.getByText('La note est enregistrée.')).toBeVisible();
    await page.setViewportSize(TALL);
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await picture('page-d-un-eleve');
    await page.setViewportSize(USUAL);
    await page.getByRole('heading', { name: /^Calendrier/ }).scrollIntoViewIfNeeded();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await picture('annee-d-un-eleve-sombre');
  });

  await test.step('the next school year', async () => {
    await continuo.comeBackAt('2027-09-02T06:02:00Z');
    await continuo.goTo('Classes');
    await continuo.button('Préparer la nouvelle année scolaire').click();
    await expect(continuo.page.getByRole('heading', { level: 1 })).toContainText('2027-2028');
    await continuo.page
      .getByLabel(/passent au niveau suivant/)
      .first()
      .check();
    await picture('nouvelle-annee');
  });
});
