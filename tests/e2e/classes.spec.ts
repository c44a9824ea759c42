import { checkDialog, checkScreen } from './driver/axe';
import { expect, test } from './driver/fixtures';

test.describe('in an empty vault', () => {
  test.use({ begins: 'empty vault' });

  test('a class made by hand: its pupils come, move, leave and come back, and the roll follows', async ({
    continuo,
    classes,
    rollCall,
  }) => {
    const { page } = continuo;
    await continuo.openEmptyVault();
    await classes.add('CM bleu', { levels: ['CM1', 'CM2'], colour: 'prune' });
    await classes.typePupils(['MARTIN Zoé', 'ABADIE Léa', 'BARON Noé']);
    await classes.seesPupils(['1 ABADIE Léa', '2 BARON Noé', '3 MARTIN Zoé']);
    await expect(continuo.button('Ajouter un élève')).toBeFocused();

    await test.step('the roll call of the day has them', async () => {
      await continuo.goTo('Aujourd’hui');
      await continuo.addLesson({
        subject: 'Lecture',
        start: '8:00',
        end: '8:55',
      });
      await rollCall.take();
      await expect(rollCall.row(3)).toContainText('MARTIN');
      await expect(rollCall.row(4)).toHaveCount(0);
    });

    await test.step('a name is corrected, a class renamed', async () => {
      await continuo.openClass('CM bleu');
      await classes.act('BARON Noé', 'Modifier');
      await classes.dialog().getByLabel('Nom de famille').fill('BARRON');
      await classes.dialog().getByLabel('Date de naissance').fill('31/02/2016');
      await classes.dialog().getByRole('button', { name: 'Enregistrer' }).click();
      await expect(classes.dialog()).toContainText('Écrivez la date ainsi');
      await classes.dialog().getByLabel('Date de naissance').fill('3/2/2016');
      await classes.confirm('Enregistrer');
      await classes.seesPupils(['1 ABADIE Léa', '2 BARRON Noé', '3 MARTIN Zoé']);
      await expect(page.getByRole('cell', { name: '03/02/2016' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Actions pour BARRON Noé' })).toBeFocused();
      await page.getByRole('button', { name: 'Actions pour CM bleu' }).click();
      await page.getByRole('menuitem', { name: 'Nom, couleur, niveaux' }).click();
      await classes.dialog().getByLabel('Nom', { exact: true }).fill('CM vert');
      await classes.confirm('Enregistrer');
      await expect(page.getByRole('heading', { level: 1, name: 'CM vert' })).toBeVisible();
    });

    await test.step('who moved, and who left, are on the roll no more', async () => {
      await classes.add('CE2');
      await continuo.openClass('CM vert');
      await classes.moves('ABADIE Léa', 'CE2', '2026-11-23');
      await classes.seesPupils(['1 BARRON Noé', '2 MARTIN Zoé']);
      await classes.leaves('MARTIN Zoé', '2026-11-20');
      await classes.seesPupils(['1 BARRON Noé']);
      await continuo.goTo('Aujourd’hui');
      await rollCall.take();
      await expect(rollCall.row(1)).toContainText('BARRON');
      await expect(rollCall.row(2)).toHaveCount(0);
      await continuo.openClass('CE2');
      await classes.seesPupils(['1 ABADIE Léa']);
    });

    await test.step('who comes back is on it again', async () => {
      await continuo.openClass('CM vert');
      await classes.comesBack('MARTIN Zoé');
      await classes.seesPupils(['1 BARRON Noé', '2 MARTIN Zoé']);
      await continuo.goTo('Aujourd’hui');
      await rollCall.take();
      await expect(rollCall.row(2)).toContainText('MARTIN');
    });

    await test.step('an archived class is offered no more, and stays to be read', async () => {
      await continuo.goTo('Classes');
      const archive = async (word: string) => {
        await page.getByRole('button', { name: 'Actions pour CM vert' }).click();
        await page.getByRole('menuitem', { name: word }).click();
        await classes.confirm(word);
      };
      await archive('Archiver');
      await expect(page.getByRole('list', { name: 'Liste des classes' })).not.toContainText('CM');
      await page.getByText('1 classe ou groupe archivé').click();
      await continuo.classRow('CM vert').getByRole('button').first().click();
      await expect(page.getByText(/^Archivée depuis le/)).toBeVisible();
      await continuo.button('Feuilles d’appel du mois').click();
      await expect(page.getByRole('combobox', { name: 'Classe' })).toHaveValue('CM vert');
      await continuo.goTo('Classes');
      await page.getByText('1 classe ou groupe archivé').click();
      await archive('Sortir des archives');
      await expect(page.getByRole('list', { name: 'Liste des classes' })).toContainText('CM vert');
    });

    await test.step('a pupil typed by mistake goes, one of whom something is recorded stays', async () => {
      await continuo.openClass('CE2');
      await classes.typePupils(['ERREUR Jean']);
      await classes.act('ERREUR Jean', 'Supprimer');
      await classes.confirm('Supprimer');
      await classes.seesPupils(['1 ABADIE Léa']);
      await continuo.goTo('Aujourd’hui');
      await rollCall.take();
      await continuo.press('0', '1', 'a');
      await rollCall.seesSaved();
      await continuo.openClass('CM vert');
      await classes.act('BARRON Noé', 'Supprimer');
      await classes.dialog().getByRole('button', { name: 'Supprimer' }).click();
      await expect(continuo.alert()).toContainText('il ne peut pas être supprimé');
    });
  });
});

test('axe finds nothing on the classes by hand', async ({ continuo, classes }) => {
  const { page } = continuo;
  const dialog = classes.dialog();
  await continuo.openDemonstration();
  await classes.add('CE1-CE2', { levels: ['CE1', 'CE2'], colour: 'ocre' });
  await checkScreen(page, 'an empty class');
  await continuo.button('Ajouter un élève').click();
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialog.getByText('Écrivez au moins un nom')).toBeVisible();
  await checkDialog(page, 'the form of pupils to add, refused');
  await page.keyboard.press('Escape');
  await continuo.goTo('Classes');
  await checkScreen(page, 'the classes');
  await page.getByRole('button', { name: 'Actions pour CE1-CE2' }).click();
  await checkScreen(page, 'the menu of a class');
  await page.getByRole('menuitem', { name: 'Nom, couleur, niveaux' }).click();
  await checkDialog(page, 'the form of a class');
  await page.keyboard.press('Escape');
  await continuo.openClass('4A démonstration');
  await page.getByLabel('trombinoscope').check();
  await checkScreen(page, 'the photo sheet');
  await page.getByLabel('liste', { exact: true }).check();
  await checkScreen(page, 'the roster');
  const [first = ''] = await page
    .getByRole('button', { name: /^Actions pour [A-Z]{2}/ })
    .evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''));
  const pupil = first.replace('Actions pour ', '');
  await classes.act(pupil, 'Modifier');
  await checkDialog(page, 'the form of a pupil');
  await page.keyboard.press('Escape');
  await classes.act(pupil, 'Changer de classe');
  await checkDialog(page, 'the form of a move');
  await page.keyboard.press('Escape');
  await classes.leaves(pupil, '2026-11-20');
  await page.getByText('1 élève sorti').click();
  await checkScreen(page, 'a class that a pupil left');
  await page.getByRole('tab', { name: 'Salles' }).click();
  await checkScreen(page, 'the rooms of a class');
});
