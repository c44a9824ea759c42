import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { checkScreen } from './driver/axe';
import type { Continuo } from './driver/continuo';
import { expect, test } from './driver/fixtures';

test.use({ begins: 'empty vault' });

const LISTS = join(__dirname, '../fixtures/rosters');
const HEADER = 'Nom;Prénom;Né(e) le;Classe;INE';
const SEPTEMBER = [
  HEADER,
  'ABADIE;Léa;12/03/2012;4A;111',
  'BLANC;Noé;01/04/2012;4A;112',
  'CARON;Inès;02/05/2012;4A;113',
  'DIALLO;Awa;03/06/2012;4A;114',
  'ESNAULT;Tom;04/07/2012;4A;115',
];
/** Noé left, Inès has another birth date, Léa is written otherwise, Zoé is new. */
const JANUARY = [
  HEADER,
  'ABBADIE;Léa;12/03/2012;4A;111',
  'CARON;Inès;02/05/2012;4A;113',
  'DIALLO;Awa;03/06/2012;4A;114',
  'ESNAULT;Tom;04/07/2012;4A;115',
  'ZOLA;Zoé;05/08/2012;4A;116',
];

async function openClasses(continuo: Continuo): Promise<void> {
  await continuo.openEmptyVault();
  await continuo.goTo('Classes');
}

test('a table whose columns are unknown is read as the teacher says, then and later', async ({
  continuo,
  imports,
}) => {
  const { page } = continuo;
  await openClasses(continuo);
  const lines = ['a;b;c', 'DURAND;Adèle;6D', 'ÉVRARD;Loïc;6D', 'GUÉRIN;Maé;6D'];
  await imports.choose(imports.file('tableau.csv', lines));
  await expect(page.getByRole('heading', { name: 'Que contient chaque colonne ?' })).toBeVisible();
  await page.getByLabel('Contenu de la colonne 1').selectOption('Ne pas lire');
  await page.getByLabel('Contenu de la colonne 2').selectOption('Ne pas lire');
  await continuo.button('Voir l’aperçu').click();
  await expect(continuo.alert()).toContainText('Dites quelle colonne contient le nom');
  await page.getByLabel('Contenu de la colonne 1').selectOption('Nom');
  await page.getByLabel('Contenu de la colonne 2').selectOption('Prénom');
  await page.getByLabel('Contenu de la colonne 3').selectOption('Classe');
  await continuo.button('Voir l’aperçu').click();
  await imports.says('Sera écrit : 3 élèves ajoutés.');
  await imports.write();
  await expect(page.getByRole('heading', { level: 1, name: '6D' })).toBeVisible();

  await test.step('the same file again changes nothing, and needs no answer', async () => {
    await imports.choose(imports.file('encore.csv', lines));
    await imports.says(/^Rien à changer/);
    await expect(page.getByRole('button', { name: 'Importer', exact: true })).toBeHidden();
  });

  await test.step('the columns can be looked at again', async () => {
    await continuo.button('Vérifier les colonnes').click();
    await expect(page.getByLabel('Contenu de la colonne 1')).toHaveValue('lastName');
    await continuo.button('Revenir à l’aperçu').click();
    await imports.says(/^Rien à changer/);
  });
});

test('a second list is decided line by line with the keyboard, and undone as a whole', async ({
  continuo,
  imports,
}) => {
  const { page } = continuo;
  await openClasses(continuo);
  await imports.choose(imports.file('septembre.csv', SEPTEMBER));
  await imports.says('Sera écrit : 5 élèves ajoutés.');
  await imports.write();
  await imports.says('Import terminé : 5 élèves ajoutés.');
  const before = ['ABADIE', 'BLANC', 'CARON', 'DIALLO', 'ESNAULT'];
  await imports.seesPupils(before);

  await imports.choose(imports.file('janvier.csv', JANUARY));
  await expect(page.getByText('INE', { exact: true })).toBeVisible();
  await test.step('whom the doubtful line means is chosen with the arrows', async () => {
    const question = imports.question('ABBADIE Léa').first();
    const other = question.getByRole('radio', { name: 'Ne pas importer' });
    await other.focus();
    await other.press('Space');
    await imports.says(/1 ligne laissée de côté/);
    await other.press('ArrowDown');
    await expect(question.getByRole('radio', { name: /^C’est ABADIE Léa/ })).toBeChecked();
  });
  await test.step('who is missing stays when the teacher says so', async () => {
    const gone = imports.question(/^BLANC Noé/);
    await expect(gone.getByRole('radio', { name: 'Quitte la classe' })).toBeChecked();
    await gone.getByRole('radio', { name: 'Quitte la classe' }).press('ArrowDown');
    await expect(gone.getByRole('radio', { name: 'Reste' })).toBeChecked();
    await imports.says('Sera écrit : 1 élève ajouté, 1 modifié.');
    await gone.getByRole('radio', { name: 'Reste' }).press('ArrowUp');
    await imports.says('Sera écrit : 1 élève ajouté, 1 modifié, 1 départ.');
  });
  await imports.write();
  await imports.says('Import terminé : 1 élève ajouté, 1 modifié, 1 départ.');
  await expect.poll(() => imports.pupils()).not.toEqual(before);

  await test.step('the same list again has nothing left to ask', async () => {
    await imports.choose(imports.file('janvier.csv', JANUARY));
    await imports.says(/^Rien à changer/);
    await continuo.button('Fermer l’aperçu').click();
  });

  await test.step('undone from the history, the class is as before', async () => {
    await imports.openHistory();
    await page
      .getByRole('button', { name: /^Annuler cet import\s: janvier.csv/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
    await imports.says('L’import est annulé.');
    await continuo.openClass('4A');
    await imports.seesPupils(before);
  });
});

test('of three classes in one file two are imported', async ({ continuo, imports }) => {
  const { page } = continuo;
  await openClasses(continuo);
  const lines = ['Nom;Prénom;Classe', 'A;Léa;6A', 'B;Noé;6B', 'C;Inès;6C', 'D;Awa;6C'];
  await imports.choose(imports.file('trois.csv', lines));
  await imports.says('Sera écrit : 4 élèves ajoutés.');
  await page.getByRole('checkbox', { name: /^6B/ }).uncheck();
  await imports.says('Sera écrit : 3 élèves ajoutés.');
  await imports.write();
  await imports.says('Import terminé : 3 élèves ajoutés.');
  const list = page.getByRole('list', { name: 'Liste des classes' });
  await expect(list).toContainText('6A');
  await expect(list).toContainText('6C');
  await expect(list).not.toContainText('6B');
  await continuo.button('Annuler cet import').click();
  await imports.says('L’import est annulé.');
  await expect(page.getByText('Aucune classe pour l’instant')).toBeVisible();
});

test('a list is pasted from the clipboard, and a corrected name is compared anew', async ({
  continuo,
  imports,
}) => {
  const { page } = continuo;
  await openClasses(continuo);
  await continuo.copyElsewhere('Nom\tPrénom\tClasse\nABADIE\tLéa\t5B\nBLNAC\tNoé\t5B\n');
  await continuo.press('Control+v');
  await imports.says('Sera écrit : 2 élèves ajoutés.');
  await continuo.button('Corriger : BLNAC Noé').click();
  await page.getByLabel('Nom', { exact: true }).fill('BLANC');
  await continuo.press('Enter');
  await expect(continuo.button('Corriger : BLANC Noé')).toBeFocused();
  await imports.write();
  await imports.says('Import terminé : 2 élèves ajoutés.');
  await expect(page.getByRole('heading', { level: 1, name: '5B' })).toBeVisible();
  await imports.seesPupils(['ABADIE', 'BLANC']);
});

test('the office’s export brings two classes and a group, a OneRoster archive a third class', async ({
  continuo,
  imports,
}) => {
  const { page } = continuo;
  await openClasses(continuo);
  const exported = readFileSync(join(LISTS, 'ElevesSansAdresses.xml'));
  const zip = join(continuo.home, 'ExportXML_ElevesSansAdresses.zip');
  writeFileSync(zip, zipSync({ 'ElevesSansAdresses.xml': exported }));
  await imports.choose(zip);
  await expect(page.getByText('Export SIECLE')).toBeVisible();
  await imports.says('Sera écrit : 47 élèves ajoutés.');
  await page.getByRole('checkbox', { name: /^4AGR1/ }).check();
  await imports.write();
  await imports.says('Import terminé : 47 élèves ajoutés.');
  await expect(page.getByRole('list', { name: 'Liste des groupes' })).toContainText('4AGR1');
  await imports.drop('oneroster.zip', readFileSync(join(LISTS, 'oneroster.zip'), 'latin1'));
  const namesake = imports.question('VAN DEN BERG Léa').first();
  await expect(namesake).toContainText('dans une autre classe cette année');
  await namesake.getByRole('radio', { name: /^C’est quelqu’un d’autre/ }).check();
  await imports.says('Sera écrit : 24 élèves ajoutés.');
  await imports.write();
  await expect(page.getByRole('heading', { level: 1, name: '5C' })).toBeVisible();
  await expect.poll(() => imports.pupils()).toHaveLength(24);
});

test('a file that is dropped on any page is read, and never opened by the window', async ({
  continuo,
  imports,
}) => {
  const { page } = continuo;
  await openClasses(continuo);
  await continuo.goTo('Aujourd’hui');
  await imports.drop('liste.csv', 'Nom;Prénom;Classe\nABADIE;Léa;3C\n');
  await imports.says('Sera écrit : 1 élève ajouté.');
  await continuo.button('Annuler sans rien importer').click();
  await imports.drop('photo.png', '\x89PNG\r\n\x1a\n');
  await expect(continuo.alert()).toContainText('est une image');
  expect(page.url()).toMatch(/^continuo:\/\/app\//);
});

test('axe finds nothing on the screens of an import', async ({ continuo, imports }) => {
  const { page } = continuo;
  await openClasses(continuo);
  await continuo.goTo('Classes');
  await imports.choose(imports.file('septembre.csv', SEPTEMBER));
  await continuo.button('Vérifier les colonnes').click();
  await expect(page.getByLabel('Ligne qui nomme les colonnes')).toBeVisible();
  await checkScreen(page, 'the columns of a table');
  await continuo.button('Revenir à l’aperçu').click();
  await imports.write();
  await imports.says('Import terminé : 5 élèves ajoutés.');
  await checkScreen(page, 'an import that was written');
  await imports.choose(imports.file('janvier.csv', JANUARY));
  await expect(imports.question('ABBADIE Léa').first()).toBeVisible();
  await page.getByText(/^Inchangés/).click();
  await continuo.button('Corriger : ZOLA Zoé').click();
  await checkScreen(page, 'what a list changes');
  await continuo.button('Annuler sans rien importer').click();
  await imports.openHistory();
  await checkScreen(page, 'the imports');
});
