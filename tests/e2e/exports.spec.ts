import { join } from 'node:path';
import { checkDialog, checkScreen } from './driver/axe';
import { needsPdfReader, readPdf } from './driver/documents';
import { choose } from './driver/fields';
import { expect, test } from './driver/fixtures';
import { keyboard, mouse } from './driver/hands';

test.beforeEach(async ({ continuo }) => {
  await continuo.openDemonstration();
});

for (const with_ of ['mouse', 'keyboard'] as const) {
  test(`the register of the month goes into the folder, and beside one of before, with the ${with_}`, async ({
    continuo,
    exports,
    rollCall,
  }) => {
    const { page } = continuo;
    await rollCall.take();
    await continuo.press('a', 'Enter');
    await expect(page.getByText(/Validé à/)).toBeVisible();
    const hands = with_ === 'mouse' ? mouse() : keyboard(page);
    await exports.open();
    await exports.seesPreview(/^Registre d’appel de 4A démonstration, novembre 2026/);
    await hands.check(page.getByLabel('LibreOffice (ODS)'));
    await hands.press(exports.save());
    await exports.seesSaved('Registre 4A démonstration 2026-11.ods');

    await hands.press(exports.save());
    const question = page.getByRole('dialog', { name: 'Un fichier porte déjà ce nom' });
    await expect(question).toContainText('Rien n’a été remplacé');
    await checkDialog(page, 'a file of that name');
    await hands.press(question.getByRole('button', { name: 'Garder les deux' }));
    await exports.seesSaved('Registre 4A démonstration 2026-11 (2).ods');
    if (with_ === 'keyboard') await expect(exports.save()).toBeFocused();
    expect(exports.files()).toEqual([
      'Registre 4A démonstration 2026-11 (2).ods',
      'Registre 4A démonstration 2026-11.ods',
    ]);

    await hands.press(page.getByRole('button', { name: 'Ouvrir le dossier' }));
    expect(await continuo.revealedFiles()).toEqual([
      join(exports.folder, 'Registre 4A démonstration 2026-11 (2).ods'),
    ]);
  });
}

test('a column that is hidden is missing from the preview and from the file', async ({
  continuo,
  exports,
}) => {
  const { page } = continuo;
  await exports.open();
  await exports.chooseDocument('Appel d’une séance');
  await exports.seesPreview(/^Appel de 4A démonstration/);
  await page.getByLabel('CSV', { exact: true }).check();
  const header = page.getByRole('columnheader', { name: 'Prénom' });
  await expect(header).toBeVisible();
  await page.getByText('Colonnes à garder').click();
  await page.getByRole('checkbox', { name: 'Prénom' }).uncheck();
  await expect(header).toBeHidden();
  await exports.save().click();
  await exports.seesSaved(/^Le fichier est enregistré/);
  await checkScreen(page, 'a document that was made, its columns open');
  const [file = ''] = exports.files();
  expect(exports.read(file)).toContain('Nom;Présence');
  expect(exports.read(file)).not.toMatch(/Inès|Théo/);
});

test('what is being made can be stopped, and nothing of it stays', async ({
  continuo,
  exports,
}) => {
  const { page } = continuo;
  await exports.open();
  await exports.holdMaking();
  await exports.chooseDocument('Registre vide');
  const reading = page.getByRole('status').filter({ hasText: 'Préparation de l’aperçu…' });
  await expect(reading).toBeVisible();
  await exports.letMakingGoOn();
  await exports.seesPreview(/4A démonstration/);
  await expect(reading).toBeHidden();
  await exports.holdMaking();
  const hands = keyboard(page);
  await hands.press(exports.save());
  const stop = page.getByRole('button', { name: 'Arrêter' });
  await checkScreen(page, 'a document in the making');
  await hands.press(stop);
  await exports.letMakingGoOn();
  await expect(page.getByText('Le document a été arrêté. Rien n’a été enregistré.')).toBeVisible();
  await expect(stop).toBeHidden();
  await expect(exports.save()).toBeFocused();
  expect(exports.files()).toEqual([]);
  await exports.save().click();
  await exports.seesSaved(/^Le fichier est enregistré/);
});

test('the month after, the same document is two clicks away, of its own month', async ({
  continuo,
  exports,
}) => {
  const { page } = continuo;
  await exports.open();
  await exports.chooseDocument('Registre vide');
  await page.getByLabel('LibreOffice (ODS)').check();
  await page.getByLabel('Par séances').check();
  await exports.save().click();
  await exports.seesSaved(/4A démonstration 2026-11\.ods/);

  await continuo.comeBackAt('2026-12-07T07:02:00Z');
  await continuo.button('Exports').click();
  // What was chosen before stands in the form too, of the new month.
  await expect(continuo.page.getByLabel('LibreOffice (ODS)')).toBeChecked();
  await expect(continuo.page.getByLabel('Ce mois')).toBeChecked();
  await continuo.button(/^Refaire : Registre vide, 4A démonstration, décembre 2026/).click();
  await exports.seesSaved(/4A démonstration 2026-12\.ods/);
  await expect(continuo.page.getByLabel('Par séances')).toBeChecked();
});

test('without a roll call there is no register, and the screen says so', async ({
  continuo,
  exports,
}) => {
  const { page } = continuo;
  await exports.open();
  await expect(page.getByText('Aucun appel de cette période n’est validé')).toBeVisible();
  await expect(exports.save()).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeDisabled();
  await checkScreen(page, 'nothing to export');

  await exports.chooseDocument('Dossier d’un élève');
  await expect(page.getByText('Choisissez un élève pour voir l’aperçu.')).toBeVisible();
  await exports.chooseDocument('Liste de classe');
  await exports.seesPreview(/^Liste de 4A démonstration/);
  await expect(exports.save()).toBeEnabled();
});

test('in September the registers of the year before can still be made', async ({
  continuo,
  exports,
  rollCall,
}) => {
  await rollCall.take();
  await continuo.press('a', 'Enter');
  await expect(continuo.page.getByText(/Validé à/)).toBeVisible();
  await continuo.comeBackAt('2027-09-02T06:02:00Z');
  const { page } = continuo;
  await exports.open();
  await expect(page.getByRole('checkbox', { name: '4A démonstration' })).toBeChecked();
  await expect(page.getByLabel('L’année scolaire')).toBeChecked();
  await page.getByLabel('Un autre mois').check();
  await choose(page, 'Mois', 'novembre 2026');
  await exports.seesPreview(/^Registre d’appel de 4A démonstration, novembre 2026/);
});

test('the evacuation sheet is made by the keyboard too, after the last lesson too', async ({
  continuo,
}) => {
  await continuo.comeBackAt('2026-11-23T20:02:00Z');
  const { page } = continuo;
  const hands = keyboard(page);
  const open = continuo.button('Fiche d’évacuation');
  await hands.press(open);
  const sheet = page.getByRole('dialog', { name: 'Fiche d’évacuation' });
  await expect(sheet.getByRole('button', { name: 'Imprimer' })).toBeFocused();
  await continuo.press('Enter');
  await expect(sheet.getByRole('status')).not.toBeEmpty();
  expect(await continuo.printedTitles()).toHaveLength(1);
  await continuo.press('Escape');
  await expect(open).toBeFocused();
});

test('the evacuation sheet is two clicks away from Today, on one page', async ({
  continuo,
  exports,
}) => {
  await continuo.button('Fiche d’évacuation').click();
  const sheet = continuo.page.getByRole('dialog', { name: 'Fiche d’évacuation' });
  await sheet.getByRole('button', { name: 'Imprimer' }).click();
  await expect(sheet.getByRole('status')).not.toBeEmpty();
  expect(await continuo.printedTitles()).toHaveLength(1);
  await checkDialog(continuo.page, 'the evacuation sheet');

  needsPdfReader();
  await sheet.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(sheet.getByRole('status')).toContainText('est enregistré dans');
  const [file = '', ...others] = exports.files();
  expect(others).toEqual([]);
  await expect(sheet.getByRole('status')).toContainText(file);
  const { text, pages } = await readPdf(join(exports.folder, file));
  expect(pages).toBe(1);
  expect(text).toContain('4A démonstration');
  expect(text).toContain('ABDALLAH');
});

test('many classes are ticked at once', async ({ continuo, classes, exports }) => {
  const { page } = continuo;
  for (const name of ['4B', '4C']) await classes.add(name);
  await exports.open();
  await exports.chooseDocument('Liste de classe');
  await page.getByRole('button', { name: 'Cocher toutes les classes' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(page.getByText('Liste 3 classes 2026-11-23.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Décocher toutes les classes' }).click();
  await expect(page.getByText('Cochez au moins une classe pour voir l’aperçu.')).toBeVisible();
});

test('other pages lead to their document', async ({ continuo, exports }) => {
  const { page } = continuo;
  await continuo.openClass('4A démonstration');
  await page.getByRole('button', { name: 'Liste à imprimer…' }).click();
  await expect(page.getByRole('combobox', { name: 'Document' })).toHaveValue('Liste de classe');
  await expect(page.getByRole('checkbox', { name: '4A démonstration' })).toBeChecked();

  await continuo.goTo('Registres');
  await page.getByRole('tab', { name: 'Absents du jour' }).click();
  await page.getByRole('button', { name: 'Document des absents…' }).click();
  await expect(page.getByRole('combobox', { name: 'Document' })).toHaveValue('Absents du jour');
  await exports.seesPreview(/23\/11\/2026|23 novembre 2026/);

  await continuo.goTo('Registres');
  await page.getByRole('tab', { name: 'Mois d’une classe' }).click();
  await page.getByRole('button', { name: 'Registre du mois…' }).click();
  await expect(page.getByRole('combobox', { name: 'Document' })).toHaveValue(
    'Registre d’appel mensuel',
  );
  await expect(page.getByLabel('Ce mois')).toBeChecked();

  await continuo.openClass('4A démonstration');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^ABDALLAH/ })
    .click();
  await page.getByRole('button', { name: 'Dossier de l’élève…' }).click();
  await expect(page.getByRole('combobox', { name: 'Élève' })).toHaveValue(/^ABDALLAH/);
  await exports.seesPreview(/^ABDALLAH Inès, .* : présence aux appels/);
});

test('a document goes where the teacher says, and into another folder from then on', async ({
  continuo,
  exports,
  documents,
}) => {
  const { page } = continuo;
  await exports.open();
  await exports.chooseDocument('Liste de classe');
  await page.getByLabel('CSV', { exact: true }).check();
  const saveAs = page.getByRole('button', { name: 'Enregistrer sous…' });
  await continuo.willSaveTo(null);
  await saveAs.click();
  await expect(saveAs).not.toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('alert')).toBeHidden();
  const elsewhere = await documents.willSaveAs('ma liste.csv');
  await saveAs.click();
  await exports.seesSaved('ma liste.csv');
  expect(exports.files()).toEqual([]);

  const changeFolder = page.getByRole('button', { name: 'Changer de dossier' });
  await continuo.willChoose(join(elsewhere, 'no folder'));
  await changeFolder.click();
  await exports.save().click();
  await expect(page.getByRole('alert').filter({ hasText: 'pas pu être écrit' })).toBeVisible();
  await checkScreen(page, 'a folder that is none');
  await continuo.willChoose(join(elsewhere, 'none either'));
  await changeFolder.click();
  await expect(page.getByRole('alert').filter({ hasText: 'pas pu être écrit' })).toBeHidden();

  // In an alarm there is a way out at once.
  await continuo.goTo('Aujourd’hui');
  await continuo.button('Fiche d’évacuation').click();
  const sheet = page.getByRole('dialog', { name: 'Fiche d’évacuation' });
  await sheet.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await documents.willSaveAs('fiche.pdf');
  const sheetElsewhere = sheet.getByRole('button', { name: 'Enregistrer sous…' });
  await sheetElsewhere.click();
  await expect(sheet.getByRole('status')).toContainText('fiche.pdf');
  await expect(sheetElsewhere).toBeFocused();
  await continuo.press('Escape');
  await exports.open();

  await continuo.willChoose(continuo.home);
  await changeFolder.click();
  await expect(page.getByText(`Dossier : ${continuo.home}`)).toBeVisible();
  await expect(changeFolder).toBeFocused();
  expect(elsewhere).toBe(join(continuo.home, 'ma liste.csv'));
});

test.describe('without any class', () => {
  test.use({ begins: 'empty vault' });

  test('what the vault holds can leave, and no other document is offered', async ({
    continuo,
    exports,
  }) => {
    const { page } = continuo;
    await exports.open();
    await expect(page.getByText('Il n’y a encore aucune classe.')).toBeVisible();
    await expect(exports.save()).toBeHidden();
    await exports.chooseDocument('Contenu du coffre');
    await expect(page.getByText('Ce fichier n’est pas chiffré.')).toBeVisible();
    await exports.save().click();
    await exports.seesSaved(/Coffre .*\.json/);
    await checkScreen(page, 'the whole vault');
  });
});
