import { EXPECTED_TEXT } from '../servers/official-pages';
import { checkScreen } from './driver/axe';
import { expect, test } from './driver/fixtures';
import { prepareLesson } from './driver/participants';

test.use({ begins: 'empty vault' });

/** As Zoom exports it. */
const HEAD = 'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest';

test('what was said before is what is done: absents, names that go, names that are learned', async ({
  continuo,
  imports,
  rollCall,
  participants,
}) => {
  const { page } = continuo;
  await prepareLesson(continuo, imports);
  await rollCall.take();
  await participants.open();
  await participants.give(participants.sample('participants_81234567890.csv'));
  await participants.seesReports(['Zoom']);
  await expect(participants.plan()).toContainText('5 élèves non vus restent sans marque');
  await expect(participants.plan()).toContainText('19 noms sans élève seront oubliés');

  await test.step('names of whom one click may say it come first', async () => {
    await expect(page.locator('[data-walk="name"]').first()).toContainText('Mathéo');
    await page.getByRole('button', { name: /^« Mathéo » : c’est DOS SANTOS/ }).click();
    await expect(participants.name('Mathéo')).toHaveCount(0);
  });

  await test.step('who is ticked absent is counted, and said', async () => {
    await continuo.button('Cocher absents les 4 élèves non vus').click();
    await expect(participants.plan()).toContainText('Dont 4 élèves cochés absents');
    await continuo.button('Ne cocher personne').click();
    await participants.row('NOIRET Gabriel').getByRole('checkbox').check();
    await expect(participants.plan()).toContainText('Dont 1 élève coché absent');
  });

  await test.step('what is undone and done again is done whole, and its file can go still', async () => {
    await participants.accept(/^12 marques reprises, 1 nom appris, 18 noms oubliés/);
    await expect(participants.done()).toContainText('regardez les 3 élèves non vus');
    await participants.done().getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText(/^C’est annulé/)).toBeVisible();
    await participants.accept(/^11 marques reprises, 1 nom appris\.$/);
    await expect(
      participants.done().getByRole('button', { name: /^Supprimer le fichier/ }),
    ).toBeVisible();
  });

  await test.step('the roll call shows the minutes', async () => {
    await participants.done().getByRole('button', { name: 'Revenir à l’appel' }).click();
    await rollCall.isOpen();
    await expect(rollCall.row(8)).toContainText('visio, 39 min sur 55');
    await rollCall.validate();
  });

  await test.step('once it is validated, whoever has no mark counts as present', async () => {
    await participants.open();
    await expect(participants.plan()).toContainText('4 élèves non vus restent comptés présents');
    await expect(participants.row('NOIRET Gabriel')).toContainText('à la place de : présent');
    await checkScreen(page, 'a validated register');
  });

  await test.step('a change of what was kept can be saved, also after having been elsewhere', async () => {
    await page.getByRole('button', { name: 'Détacher « chloe durand » de DURAND Chloé' }).click();
    await expect(continuo.button('Enregistrer les changements')).toBeVisible();
    await continuo.goTo('Registres');
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await participants.open();
    await continuo.button('Enregistrer les changements').click();
    await expect(participants.done()).toContainText('aucune marque changée, 1 nom oublié');
    await expect(continuo.button('Enregistrer les changements')).toHaveCount(0);
  });
});

test('a list without hours says who came; a report of another day says its day', async ({
  continuo,
  imports,
  rollCall,
  participants,
}) => {
  const { page } = continuo;
  await prepareLesson(continuo, imports);
  await rollCall.take();
  await participants.open();
  await expect(page.getByText(/Sans liste, l’appel se fait à la main/)).toBeVisible();
  await continuo.copyElsewhere('Ziad Dubois\nChloé Durand\nMaman de Lucas');
  await continuo.button('Coller une liste').click();
  await expect(participants.row('NOIRET Gabriel')).toBeVisible();
  // The button that was pressed went away: the keyboard is on the page.
  await expect(page.locator('#page')).toBeFocused();
  await expect(page.getByRole('region', { name: 'Règles' })).toHaveCount(0);
  await checkScreen(page, 'a pasted list');

  const row = 'Ziad Dubois,,11/20/2026 08:00:42 AM,11/20/2026 08:51:41 AM,51,Yes';
  await participants.give(imports.file('vendredi.csv', [HEAD, row]));
  await expect(page.getByText('Ce rapport est du vendredi 20 novembre')).toBeVisible();
  await checkScreen(page, 'a report of another day');
  await continuo.button(/^Retirer le rapport Zoom/).click();
  await expect(page.getByText(/Ce rapport est du vendredi/)).toHaveCount(0);
  await expect(participants.plan()).toContainText('1 nom sans élève sera oublié');
});

test('an outage is hatched and said, a partial presence is present by its minutes', async ({
  continuo,
  imports,
  rollCall,
  participants,
  official,
}) => {
  const { page } = continuo;
  await prepareLesson(continuo, imports);
  await continuo.openClass('4A');
  await continuo.setRooms({ official: official.url, expect: EXPECTED_TEXT });
  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await continuo.button('La salle ne marche pas').click();
  await continuo.press('Escape');
  await rollCall.take();
  await participants.open();
  const rows = [
    'Emma Faï,,11/23/2026 08:00:00 AM,11/23/2026 08:10:27 AM,10,Yes',
    'Emma Faï,,11/23/2026 08:49:00 AM,11/23/2026 08:55:27 AM,6,Yes',
    'Ziad Dubois,,11/23/2026 08:00:00 AM,11/23/2026 08:55:00 AM,55,Yes',
  ];
  await participants.give(imports.file('zoom.csv', [HEAD, ...rows]));
  await expect(page.getByText(/^Une salle en panne\s: .*8\sh\s55$/)).toBeVisible();
  const emma = participants.row('FAÏ Emma');
  await expect(emma).toContainText('présence partielle');
  await expect(emma).toContainText('16 min sur 55 · 8 h 00 – 8 h 10, 8 h 49 – 8 h 55');
  await expect(emma.getByLabel(/^Reprendre\s: présent/)).toBeChecked();
  await expect(emma.getByRole('img', { name: /\(Zoom\)$/ })).toBeVisible();
  await checkScreen(page, 'an outage');
});
