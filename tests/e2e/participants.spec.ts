import { existsSync } from 'node:fs';
import { checkDialog, checkScreen } from './driver/axe';
import type { Continuo } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { prepareLesson } from './driver/participants';

test.use({ begins: 'empty vault' });

/** The page of the class where its learned names stand. */
async function openLearnedNames(continuo: Continuo): Promise<void> {
  await continuo.openClass('4A');
  await continuo.button('Actions pour 4A').click();
  await continuo.page.getByRole('menuitem', { name: 'Noms appris' }).click();
  await expect(continuo.page.getByRole('heading', { level: 1, name: 'Noms appris' })).toBeVisible();
}

test('two reports of one lesson become marks, by one act that is undone as one', async ({
  continuo,
  imports,
  rollCall,
  participants,
}) => {
  const { page } = continuo;
  await prepareLesson(continuo, imports);
  await rollCall.take();
  // Inès is absent and Sacha on time by the teacher's word.
  await rollCall.type('01a02p');
  await rollCall.seesSaved();
  await participants.open();
  await checkScreen(page, 'no report yet');

  await test.step('the reports of two tools are laid together', async () => {
    await participants.give(participants.sample('participants_81234567890.csv'));
    await participants.seesReports(['Zoom']);
    await participants.give(participants.sample('learning-dashboard.csv'));
    await participants.seesReports(['Zoom', 'BigBlueButton']);
    await checkScreen(page, 'two reports');
  });

  await test.step('a name is joined by the mouse, dragged and clicked', async () => {
    await participants.drag('Jade M.', 'MAÎTRE Jade');
    await expect(participants.unseen('MAÎTRE Jade')).toHaveCount(0);
    await participants.name('iPhone de Emma').click();
    await participants.unseen('FAÏ Emma').click();
    await expect(participants.name('iPhone de Emma')).toHaveCount(0);
  });

  await test.step('and by the keyboard, which goes on with the next name', async () => {
    await participants.name('Mathéo').focus();
    await continuo.press('Enter');
    await expect(participants.unseen('DOS SANTOS Mathéo')).toBeFocused();
    await continuo.press('Escape');
    await expect(participants.name('Mathéo')).toBeFocused();
    await continuo.press('Enter', 'Enter');
    await expect(participants.name('Mathéo')).toHaveCount(0);
    await expect(page.locator('[data-walk="name"]:focus')).toHaveCount(1);
    await expect(page.getByText(/Mathéo\s»\sest rattaché à DOS SANTOS Mathéo/)).toBeAttached();
  });

  await test.step('two pupils sit behind one device', async () => {
    await participants.name('Galaxy A12').click();
    await participants.unseen('NOIRET Gabriel').click();
    const row = participants.row('NOIRET Gabriel');
    await participants.showAll();
    await row.getByRole('button', { name: /^Un autre élève aussi/ }).click();
    await page.keyboard.type('lukasik');
    await continuo.press('ArrowDown', 'Enter');
    await expect(row).toContainText('avec ŁUKASIK Zoé');
    await expect(participants.row('ŁUKASIK Zoé')).toContainText('Galaxy A12');
    await participants
      .row('ŁUKASIK Zoé')
      .getByRole('button', { name: 'Détacher « Galaxy A12 » de ŁUKASIK Zoé' })
      .click();
    await expect(participants.row('ŁUKASIK Zoé')).toHaveAttribute('data-kind', 'not-seen');
  });

  await test.step('marks by hand stay until the teacher says otherwise', async () => {
    const ines = participants.row('ANÇAY Inès');
    await expect(ines).toContainText('Garder : absent');
    await expect(ines.getByLabel(/^Garder/)).toBeChecked();
    const sacha = participants.row('BEN ALI Sacha');
    await sacha.getByLabel('Suivre la visio').check();
    const zoe = participants.row('ŁUKASIK Zoé').getByRole('checkbox');
    await expect(zoe).not.toBeChecked();
    await zoe.check();
    await checkScreen(page, 'everybody, with conflicts');
  });

  await test.step('the tolerance counts at once', async () => {
    await expect(participants.row('DURAND Chloé')).toContainText('en retard, 8 h 14');
    const tolerance = page.getByRole('spinbutton', { name: /^En retard après/ });
    await tolerance.fill('20');
    await expect(participants.row('DURAND Chloé')).not.toContainText('en retard');
    await tolerance.fill('5');
    await expect(participants.row('DURAND Chloé')).toContainText('en retard, 8 h 14');
  });

  await test.step('all is written, undone and written again', async () => {
    await participants.accept(/14 marques reprises, 1 marque à la main gardée, 3 noms appris/);
    await checkScreen(page, 'taken over');
    await participants.done().getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText(/^C’est annulé/)).toBeVisible();
    await expect(participants.row('DURAND Chloé').getByRole('checkbox')).toBeChecked();
    await expect(participants.row('ŁUKASIK Zoé').getByRole('checkbox')).not.toBeChecked();
    // Its names were forgotten with the undoing, and are learned again.
    await participants.row('DURAND Chloé').getByRole('checkbox').focus();
    await participants.acceptByKeyboard(
      /12 marques reprises, 2 marques à la main gardées, 3 noms appris/,
    );
    await participants.done().getByRole('button', { name: 'Revenir à l’appel' }).click();
    await rollCall.isOpen();
    await rollCall.seesMarks({ 1: 'absent', 2: 'present', 8: 'late', 11: 'unknown' });
    await rollCall.undo();
    await rollCall.seesMarks({ 1: 'absent', 2: 'present', 8: 'unknown' });
  });
});

test('a name that was learned is known in the next report, until it is forgotten', async ({
  continuo,
  imports,
  rollCall,
  registers,
  participants,
}) => {
  const { page } = continuo;
  await prepareLesson(continuo, imports);
  const file = participants.sample('participants_81234567890.csv');
  await rollCall.take();
  await participants.open();
  await participants.give(file);
  await participants.name('Jade M.').click();
  await participants.unseen('MAÎTRE Jade').click();
  await participants.accept(/1 nom appris/);

  await test.step('the file goes, and says so', async () => {
    await participants
      .done()
      .getByRole('button', { name: /^Supprimer le fichier/ })
      .click();
    await checkDialog(page, 'the file to delete');
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await expect(page.getByText('C’est supprimé de l’ordinateur.')).toBeVisible();
    expect(existsSync(file)).toBe(false);
  });

  await test.step('the name is listed', async () => {
    await openLearnedNames(continuo);
    await expect(page.getByRole('row', { name: /Jade M\./ })).toContainText('MAÎTRE Jade');
    await checkScreen(page, 'learned names');
  });

  const pasted = 'Jade M.\nZiad Dubois\nCamille Professeur';
  await test.step('and known again', async () => {
    await continuo.goTo('Aujourd’hui');
    await continuo.addLesson({
      subject: 'Latin',
      date: '2026-11-19',
      start: '10:00',
      end: '10:55',
    });
    await continuo.button('1 appel à rattraper').click();
    await registers.catchUp('Latin');
    await rollCall.isOpen();
    await participants.open();
    await continuo.copyElsewhere(pasted);
    await continuo.button('Coller une liste').click();
    await participants.showAll();
    await expect(participants.row('MAÎTRE Jade')).toContainText('Jade M.');
    await expect(participants.row('MAÎTRE Jade')).toContainText('présent');
  });

  await test.step('until it is forgotten', async () => {
    await openLearnedNames(continuo);
    await continuo.button('Oublier « Jade M. » (MAÎTRE Jade)').click();
    await expect(page.getByText('« Jade M. » est oublié.', { exact: false })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Aucun nom appris' })).toBeVisible();
  });
});

test('a table that is not known is read as the teacher says, then and later', async ({
  continuo,
  imports,
  rollCall,
  participants,
}) => {
  const { page } = continuo;
  await prepareLesson(continuo, imports);
  await rollCall.take();
  await participants.open();
  const lines = ['x;y;z', 'DUBOIS;Ziad;08:01', 'DURAND;Chloé;08:15'];
  await participants.give(imports.file('inconnu.csv', lines));
  await expect(page.getByRole('heading', { name: 'Que contient chaque colonne' })).toBeVisible();
  await checkScreen(page, 'columns of a report');
  for (const number of [1, 2, 3]) {
    await page.getByLabel(`Contenu de la colonne ${number}`).selectOption('Ne pas lire');
  }
  await continuo.button('Lire le rapport').click();
  await expect(continuo.alert()).toContainText('Dites quelle colonne contient le nom');
  await page.getByLabel('Contenu de la colonne 1').selectOption('Nom');
  await page.getByLabel('Contenu de la colonne 2').selectOption('Prénom');
  await continuo.button('Lire le rapport').click();
  await participants.showAll();
  await expect(participants.row('DURAND Chloé')).toHaveAttribute('data-kind', 'present');

  await test.step('the same columns again need no answer', async () => {
    await participants.give(imports.file('encore.csv', [...lines, 'MAÎTRE;Yanis;08:02']));
    await expect(
      page.getByRole('region', { name: 'Rapports de cette séance' }).getByRole('listitem'),
    ).toHaveCount(2);
    await expect(participants.row('MAÎTRE Yanis')).toHaveAttribute('data-kind', 'present');
  });

  await test.step('and the same report counts once', async () => {
    await participants.give(imports.file('toujours.csv', lines));
    await expect(page.getByText(/^Ce rapport est déjà là/)).toBeVisible();
  });
});
