import { checkScreen } from './driver/axe';
import type { Continuo } from './driver/continuo';
import { choose } from './driver/fields';
import { expect, test } from './driver/fixtures';

test.use({ begins: 'empty vault' });

/** Before and after the first days of school of 2027-2028, in the morning. */
const AUGUST = '2027-08-26T07:00:00Z';
const SEPTEMBER = '2027-09-02T06:02:00Z';

const FOURTH = ['Nom;Prénom;Classe', 'ABADIE;Léa;4A', 'BLANC;Noé;4A'];
const PRIMARY = [
  'Nom;Prénom;Classe;Niveau',
  'CARON;Inès;CE1-CE2;CE2',
  'DIALLO;Awa;CE1-CE2;CE1',
  'ESNAULT;Tom;CM2;CM2',
];

/** What becomes of this class, on the page of the new year. */
async function decide(continuo: Continuo, name: string, way: string): Promise<void> {
  await continuo.page.getByRole('region', { name }).getByLabel(way).check();
}

/** The classes of the year that is shown, each with the number of its pupils. */
async function seesClasses(continuo: Continuo, lines: readonly string[]): Promise<void> {
  const rows = continuo.page.getByRole('list', { name: 'Liste des classes' }).getByRole('listitem');
  await expect(rows).toHaveText(lines.map((line) => new RegExp(`^${line}$`)));
}

test('in August classes go up, go on or begin empty, and last year stays to be read', async ({
  continuo,
  imports,
  rollCall,
  registers,
}) => {
  await continuo.openEmptyVault();
  await continuo.goTo('Classes');
  await imports.choose(imports.file('quatrieme.csv', FOURTH));
  await imports.write();
  await continuo.goTo('Aujourd’hui');
  await continuo.addLesson({ subject: 'Français', start: '8:00', end: '8:55' });
  await rollCall.take();
  await continuo.press('0', '1', 'a');
  await rollCall.validate();
  await continuo.goTo('Classes');
  await imports.choose(imports.file('ecole.csv', PRIMARY));
  await imports.write();
  await imports.says('Import terminé : 3 élèves ajoutés.');
  await continuo.comeBackAt(AUGUST);

  await test.step('each class goes the way that the teacher says', async () => {
    await continuo.goTo('Classes');
    await continuo.button('Préparer la nouvelle année scolaire').click();
    await checkScreen(continuo.page, 'the new year');
    await decide(continuo, '4A', 'Les élèves passent au niveau suivant');
    const promoted = continuo.page.getByRole('region', { name: '4A' });
    await expect(promoted.getByLabel('Nom en 2027-2028')).toHaveValue('3A');
    await decide(continuo, 'CE1-CE2', 'Avec les mêmes élèves');
    await continuo.button('Reprendre 3 classes').click();
    await imports.says('L’année 2027-2028 est prête : 3 classes reprises.');
    await seesClasses(continuo, [
      '3A 2 élèves',
      'CE1-CE2 CE1, CE2 2 élèves',
      'CM2 CM2 aucun élève',
    ]);
    await expect(continuo.button('Préparer la nouvelle année scolaire')).toBeHidden();
  });

  await test.step('a pupil who goes on is in one class', async () => {
    await continuo.openClass('3A');
    await continuo.page.getByRole('rowheader', { name: 'ABADIE' }).getByRole('button').click();
    const stays = continuo.page
      .getByRole('region', { name: 'Classes et groupes' })
      .getByRole('listitem');
    await expect(stays).toHaveText(['3A depuis le 26/08/2027', '4A du 01/09/2026 au 25/08/2027']);
  });

  await test.step('last year is read as it was, and not changed', async () => {
    await continuo.goTo('Classes');
    await choose(continuo.page, 'Année scolaire', '2026-2027');
    await seesClasses(continuo, ['4A 2 élèves', 'CE1-CE2 CE1, CE2 2 élèves', 'CM2 CM2 1 élève']);
    await expect(continuo.button('Nouvelle classe')).toBeHidden();
    await continuo.classRow('4A').getByRole('button').click();
    await expect(
      continuo.page.getByText(/année scolaire 2026-2027, qui est terminée/),
    ).toBeVisible();
    await imports.seesPupils(['ABADIE', 'BLANC']);
    await expect(continuo.button(/^Ajouter|^Actions|^Importer|^Photos/)).toHaveCount(0);
    await checkScreen(continuo.page, 'a class of last year');
    await continuo.page.getByRole('tab', { name: 'Salles' }).click();
    await expect(continuo.page.getByText('Cette classe n’avait pas de salle.')).toBeVisible();
    await expect(continuo.button('Préparer les salles')).toHaveCount(0);
    await continuo.page.getByRole('tab', { name: 'Élèves' }).click();
  });

  await test.step('with its registers, and the year of its pupils', async () => {
    await continuo.page.getByRole('rowheader', { name: 'ABADIE' }).getByRole('button').click();
    await expect(continuo.page.getByRole('combobox', { name: 'Année scolaire' })).toHaveValue(
      '2026-2027',
    );
    await expect(continuo.page.getByText(/^1 absence sur 1/)).toBeVisible();
    await continuo.goTo('Classes');
    await continuo.classRow('4A').getByRole('button').click();
    await continuo.button('Feuilles d’appel du mois').click();
    await expect(continuo.page.getByRole('combobox', { name: 'Classe' })).toHaveValue('4A');
    await expect(continuo.page.getByRole('combobox', { name: 'Mois' })).toHaveValue(
      'novembre 2026',
    );
    await registers.seesTotals('ABADIE Léa', ['1 sur 1']);
  });

  await test.step('with its imports, which are no longer undone', async () => {
    await continuo.goTo('Classes');
    await continuo.button('Imports').click();
    const records = continuo.page.getByRole('list', { name: 'Imports' }).getByRole('listitem');
    await expect(records.filter({ hasText: 'quatrieme.csv' })).toContainText(
      'Son année scolaire est terminée',
    );
    await expect(continuo.button(/^Annuler cet import/)).toHaveCount(0);
  });
});

test('in September the year begins empty, takes what is wanted, and takes nothing twice', async ({
  continuo,
  classes,
}) => {
  await continuo.openEmptyVault();
  await classes.add('CE2');
  await classes.typePupils(['CARON Inès', 'DIALLO Awa']);
  await classes.add('CM2');
  await classes.typePupils(['ESNAULT Tom']);
  await continuo.comeBackAt(SEPTEMBER);
  await continuo.goTo('Classes');
  await expect(continuo.page.getByText('L’année 2027-2028 n’a pas encore de classe')).toBeVisible();
  await checkScreen(continuo.page, 'a year without classes');
  await continuo.button('Préparer la nouvelle année scolaire').click();

  await test.step('a class that is left is offered again', async () => {
    await decide(continuo, 'CE2', 'Les élèves passent au niveau suivant');
    await decide(continuo, 'CM2', 'Ne pas reprendre');
    await continuo.button('Reprendre 1 classe').click();
    await seesClasses(continuo, ['CM1 2 élèves']);
    await continuo.button('Préparer la nouvelle année scolaire').click();
    await expect(continuo.page.getByRole('heading', { level: 2 })).toHaveText(['CM2']);
  });

  await test.step('a name that the year has already is refused where it stands', async () => {
    const name = continuo.page.getByLabel('Nom en 2027-2028');
    await name.fill('cm1');
    await continuo.button('Reprendre 1 classe').click();
    await expect(name).toBeFocused();
    await expect(
      continuo.page.getByText('Une classe de 2027-2028 porte déjà ce nom.'),
    ).toBeVisible();
    await name.fill('CM2');
    await continuo.press('Enter');
    await seesClasses(continuo, ['CM1 2 élèves', 'CM2 aucun élève']);
  });
});
