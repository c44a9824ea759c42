import { EXPECTED_TEXT } from '../servers/official-pages';
import { checkDialog, checkScreen } from './driver/axe';
import { expect, test } from './driver/fixtures';

test('axe finds nothing on what rooms are prepared with', async ({ continuo, rooms, official }) => {
  const { page } = continuo;
  const check = (where: string) => checkScreen(page, where);
  const checkOpen = (where: string) => checkDialog(page, where);
  const dialog = page.getByRole('dialog');
  await continuo.openDemonstration();
  await rooms.open('Journal');
  await check('the journal of a watch that has just begun');
  await continuo.openClass('4A démonstration');
  await continuo.setRooms({ official: official.url, expect: EXPECTED_TEXT });
  await rooms.seesChain([/disponible/, 'meet.jit.si']);
  await check('the rooms of a class');
  await rooms.paste('https://us02web.zoom.us/s/1234');
  await expect(dialog.getByText('À vérifier dans ce lien')).toBeVisible();
  await checkOpen('the form of a room, with a doubtful link');
  await dialog.getByLabel('Lien de la salle').fill('nulle part');
  await dialog.getByRole('button', { name: 'Enregistrer la salle' }).click();
  await expect(dialog.getByText('Ce n’est pas l’adresse d’une page web.')).toBeVisible();
  await checkOpen('the form of a room, refused');
  await rooms.giveUp();
  await continuo.button('Préparer une salle Jitsi').click();
  await dialog.getByLabel('Un autre serveur').check();
  await checkOpen('the form of a Jitsi room');
  await rooms.giveUp();
  await continuo.button(/^Renouveler le nom/).click();
  await expect(dialog).toBeVisible();
  await checkOpen('another name for a room');
  await rooms.giveUp();
  await rooms.rehearse();
  await check('the report of a rehearsal');
  await rooms.open('Services');
  await check('the services');
  await rooms.editService('meet.jit.si');
  await check('a service being edited');
  await continuo.button('Annuler').click();
  await page.getByLabel('Nouvelle adresse témoin').fill('nulle part');
  await continuo.button('Ajouter l’adresse').click();
  await check('an address that is none');
});

test('axe finds nothing on what an outage brings', async ({
  continuo,
  rooms,
  rollCall,
  registers,
  official,
  jitsi,
  neutral,
}) => {
  const { page } = continuo;
  const check = (where: string) => checkScreen(page, where);
  const checkOpen = (where: string) => checkDialog(page, where);
  const dialog = page.getByRole('dialog');
  await continuo.openDemonstration();
  await continuo.goTo('Aujourd’hui');
  await continuo.mainButton().click();
  await expect(dialog).toContainText('n’est pas un service de l’école');
  await checkOpen('before the first use of a tool');
  await rooms.giveUp();
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
  // Not seen before the opening: that is when the test says no.
  await continuo.minutePasses();
  official.overload();
  await continuo.button('Ouvrir la classe virtuelle').click();
  await expect(dialog).toContainText('La salle officielle ne va pas bien');
  await checkOpen('a doubtful room');
  await rooms.giveUp();
  await expect(page.getByText('À qui la faute ?')).toBeVisible();
  await check('today, with an outage');
  await continuo.goTo('Exports');
  await expect(page.getByRole('region', { name: 'Alertes' })).toBeVisible();
  await check('an alert above another page');
  await continuo.goTo('Aujourd’hui');
  await continuo.mainButton().click();
  await expect(continuo.button('QR code en grand')).toBeVisible();
  await check('today, with the panel of an open room');
  await continuo.button('QR code en grand').click();
  await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await checkOpen('the QR code');
  await rooms.giveUp();
  await continuo.button('La salle Jitsi ne marche pas').click();
  await expect(dialog).toContainText('Plan hors ligne');
  await checkOpen('the offline plan');
  await rooms.giveUp();
  await check('today, with two rooms that were reported');

  await rollCall.take();
  await rollCall.type('02a05i');
  await rollCall.seesSaved();
  await check('a roll call during an outage');
  await continuo.button('Décider…').click();
  await expect(dialog).toContainText('Absences pendant la panne');
  await checkOpen('what an outage means for absences');
  await dialog.getByLabel(/^CARVALHO/).uncheck();
  await dialog.getByRole('button', { name: 'Retenir la panne' }).click();
  await expect(dialog).toBeHidden();
  await check('a roll call with an outage accepted');
  await registers.open('À rattraper');
  await check('lessons with an outage to decide');
  await rooms.open('Journal');
  await expect(rooms.journal().first()).toBeVisible();
  await rooms.journal().first().getByText('Détail').click();
  await continuo.button('Vérifier le journal').click();
  await rooms.seesSaid(/le journal est intact/);
  await check('the journal of an outage');

  neutral.fail();
  official.reset();
  await continuo.minutePasses();
  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState('problème local');
  await check('today, without a network');
  await continuo.goTo('Classes');
  await expect(page.getByRole('region', { name: 'Alertes' })).toBeVisible();
  await check('the alert of a laptop offline');
});
