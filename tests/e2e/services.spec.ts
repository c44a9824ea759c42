import { EXPECTED_TEXT } from '../servers/official-pages';
import { expect, test } from './driver/fixtures';

test.beforeEach(async ({ continuo }) => {
  await continuo.openDemonstration();
});

test('what the teacher knows better of a service is tested from then on, and can be undone', async ({
  continuo,
  rooms,
  official,
}) => {
  const { host } = new URL(official.url);
  await rooms.arePrepared({ official: official.url });
  await rooms.open('Services');
  const service = rooms.service(host);
  await expect(service).toContainText('Utilisé par : 4A démonstration');
  await expect(service).toContainText('Connu au');

  const form = await rooms.editService(host);
  await form.getByLabel('Texte attendu (facultatif)').fill(EXPECTED_TEXT);
  await form.getByLabel('Votre note (facultatif)').fill('Ouvrir après 8 h');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await rooms.seesSaid(`Ce que vous savez de ${host} est enregistré.`);
  await expect(form).toBeHidden();
  await expect(service).toContainText('Modifié par vous le lundi 23 novembre 2026');
  await expect(service).toContainText('Votre note : Ouvrir après 8 h');
  await expect(service).toContainText(`« ${EXPECTED_TEXT} »`);

  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await rooms.open('Services');
  await continuo.button(`Effacer vos modifications de ${host}`).click();
  const dialog = continuo.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Effacer les modifications' }).click();
  await rooms.seesSaid(`${host} : ce que Continuo en sait est de retour.`);
  await expect(service).not.toContainText('Ouvrir après 8 h');
  await expect(continuo.button(`Effacer vos modifications de ${host}`)).toBeHidden();

  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState('état inconnu');
});

test('an address that is none is refused where it was typed, and the page tested stays', async ({
  continuo,
  rooms,
}) => {
  await rooms.open('Services');
  const form = await rooms.editService('meet.jit.si');
  await form.getByLabel('Page testée (facultatif)').fill('celle de d’habitude');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByRole('alert')).toContainText('Ce n’est pas l’adresse d’une page web.');
  await form.getByRole('button', { name: 'Annuler' }).click();
  await expect(form).toBeHidden();
  await expect(continuo.button('Modifier ce qui est connu de meet.jit.si')).toBeFocused();
  await expect(rooms.service('meet.jit.si')).not.toContainText('d’habitude');
});

test('neutral hosts are the school’s to choose, last a restart, and must be addresses', async ({
  continuo,
  rooms,
  neutral,
}) => {
  await rooms.open('Services');
  const part = () => continuo.page.getByRole('region', { name: 'Adresses témoins' });
  const hosts = () => part().getByRole('listitem');
  await expect(hosts()).toHaveCount(1);
  await part().getByLabel('Nouvelle adresse témoin').fill('le site du rectorat');
  await part().getByRole('button', { name: 'Ajouter l’adresse' }).click();
  await expect(part().getByText('Ce n’est pas l’adresse d’une page web.')).toBeVisible();
  await expect(hosts()).toHaveCount(1);

  await part().getByLabel('Nouvelle adresse témoin').fill('https://www.exemple.fr/accueil');
  await part().getByRole('button', { name: 'Ajouter l’adresse' }).click();
  await rooms.seesSaid('L’adresse est ajoutée.');
  await expect(hosts()).toHaveText([neutral.url, 'https://www.exemple.fr/accueil'].map(startsWith));

  await continuo.comeBack();
  await rooms.open('Services');
  await expect(hosts()).toHaveCount(2);
  await hosts()
    .nth(1)
    .getByRole('button', { name: /^Retirer l’adresse/ })
    .click();
  await rooms.seesSaid('L’adresse est retirée.');
  await hosts()
    .first()
    .getByRole('button', { name: /^Retirer l’adresse/ })
    .click();
  await expect(part()).toContainText('ne pourra plus distinguer une panne du réseau d’ici');
  await expect(hosts()).toHaveCount(0);
});

test('what was sent to a service is counted, and never more than it may be asked', async ({
  continuo,
  rooms,
  official,
}) => {
  const { host } = new URL(official.url);
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT });
  for (let press = 0; press < 6; press += 1) {
    await continuo.testNow();
    await expect(continuo.button('Test en cours…')).toBeHidden();
  }
  await expect(continuo.alert()).toContainText('pas plus de quatre fois par minute');
  expect(official.requests()).toHaveLength(4);
  await rooms.open('Services');
  const row = continuo.page.getByRole('row').filter({ hasText: host });
  await expect(row.getByRole('cell')).toHaveText(['4', '4']);
});

function startsWith(address: string): RegExp {
  return new RegExp(`^${address.replace(/[.?/]/g, '\\$&')}`);
}
