import { EXPECTED_TEXT } from '../servers/official-pages';
import { type Continuo, PLACES } from './driver/continuo';
import { expect, test } from './driver/fixtures';

const CLASS = '4A démonstration';
const FALL_BACK = `Basculer ${CLASS} vers Jitsi`;

test.beforeEach(async ({ continuo, desktop: _desktop, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
});

for (const way of ['tray', 'notification'] as const) {
  test(`a click on the ${way} falls back at once, and Today shows what comes next`, async ({
    continuo,
    desktop,
    official,
    jitsi,
  }) => {
    expect(await desktop.tray()).not.toContain(FALL_BACK);
    official.overload();
    await continuo.testNow();
    await continuo.seesRoomState('saturé');
    await continuo.goTo('Exports');
    await continuo.minimise();
    if (way === 'tray') await desktop.chooseInTray(FALL_BACK);
    else await desktop.clickLastNotification();

    await expect.poll(() => continuo.openedAddresses()).toHaveLength(1);
    const [opened] = await continuo.openedAddresses();
    expect(opened?.startsWith(jitsi.url)).toBe(true);
    expect(await continuo.clipboard()).toContain(`${jitsi.url}/`);
    await expect.poll(() => continuo.isInFront()).toBe(true);
    await continuo.seesToday();
    await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
    await expect(continuo.page.getByRole('region', { name: 'Prévenir les élèves' })).toBeVisible();

    // The outage goes on, but the class has moved: nothing moves it a second time.
    if (way === 'tray') await expect.poll(() => desktop.tray()).not.toContain(FALL_BACK);
    else await desktop.clickLastNotification();
    expect(await continuo.openedAddresses()).toHaveLength(1);
  });
}

test('while the vault is locked a click brings the window forward and opens nothing', async ({
  continuo,
  desktop,
  official,
}) => {
  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  await continuo.copyElsewhere('la consigne du jour');
  await continuo.press('Control+l');
  await expect(continuo.page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
  for (const click of [
    () => desktop.clickLastNotification(),
    () => desktop.chooseInTray('Basculer vers Jitsi'),
  ]) {
    await continuo.minimise();
    await click();
    await expect.poll(() => continuo.isInFront()).toBe(true);
  }
  await expect(continuo.page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
  expect(await continuo.openedAddresses()).toEqual([]);
  expect(await continuo.clipboard()).toBe('la consigne du jour');

  await continuo.open();
  await expect(continuo.mainButton()).toHaveText('Basculer vers Jitsi');
  await desktop.chooseInTray(FALL_BACK);
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
});

test('an outage is notified once, however often it is seen; the next one is another', async ({
  continuo,
  desktop,
  official,
}) => {
  expect(await desktop.notifications()).toEqual([]);
  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  const [said] = await desktop.notifications();
  expect(said?.title).toContain('4A démonstration');
  expect(said?.body).toMatch(/La salle officielle est saturée depuis/);
  expect(said?.body).toContain('Cliquez ici pour basculer vers Jitsi.');

  official.goDown();
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState('en panne');
  await continuo.button('La salle ne marche pas').first().focus();
  expect(await desktop.notifications()).toHaveLength(1);

  await official.recover();
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  expect(await desktop.notifications()).toHaveLength(1);
  official.enterMaintenance();
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState('en maintenance');
  expect(await desktop.notifications()).toHaveLength(2);
});

test('the alert stands above every page, with its one click, until the class has moved', async ({
  continuo,
  official,
  jitsi,
}) => {
  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  const alerts = continuo.page.getByRole('region', { name: 'Alertes' });
  await expect(alerts).toBeHidden();
  for (const place of PLACES.filter((one) => one !== 'Aujourd’hui')) {
    await continuo.goTo(place);
    await expect(alerts).toContainText('La salle officielle est saturée');
  }
  await alerts.getByRole('button', { name: /^Basculer vers Jitsi, 4A démonstration/ }).click();
  await continuo.seesToday();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  expect((await continuo.openedAddresses())[0]?.startsWith(jitsi.url)).toBe(true);

  await continuo.goTo('Classes');
  await expect(alerts).toBeHidden();
  await continuo.minutePasses();
  await official.recover();
  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState(/^Salle officielle.*disponible/);
  await continuo.goTo('Classes');
  await expect(alerts).toContainText('La salle officielle répond de nouveau');
  expect(await continuo.openedAddresses()).toHaveLength(1);
  await alerts.getByRole('button', { name: /^Ne plus afficher/ }).click();
  await expect(alerts).toBeHidden();
});

test('an outage that is told in the roll call moves no pupil under the pointer', async ({
  continuo,
  official,
}) => {
  await continuo.button('Faire l’appel').click();
  const pupil = continuo.button('Absent : COULIBALY Fatou');
  await pupil.hover();
  const place = await pupil.boundingBox();

  official.overload();
  await continuo.nextLookComes();
  await expect(continuo.page.getByRole('region', { name: 'Alertes' })).toContainText('saturée');
  await expect(continuo.page.getByText(/^Panne de la salle officielle/)).toBeVisible();
  await expect.poll(() => pupil.boundingBox()).toEqual(place);
});

const PAGES = [
  { page: 'a class', open: (continuo: Continuo) => continuo.openClass(CLASS), under: 'Photos' },
  { page: 'few lines', open: (continuo: Continuo) => continuo.goTo('Classes'), under: /28 élèves/ },
] as const;

for (const { page, open, under } of PAGES) {
  test(`an alert that comes, and one that goes, moves nothing under the pointer: ${page}`, async ({
    continuo,
    official,
  }) => {
    await open(continuo);
    const pointed = continuo.button(under);
    await pointed.hover();
    const place = await pointed.boundingBox();
    const alerts = continuo.page.getByRole('region', { name: 'Alertes' });

    official.overload();
    await continuo.nextLookComes();
    await expect(alerts).toContainText('La salle officielle est saturée');
    await expect.poll(() => pointed.boundingBox()).toEqual(place);

    await continuo.lessonEnds();
    await expect(alerts).toBeHidden();
    await expect.poll(() => pointed.boundingBox()).toEqual(place);
    await continuo.goTo('Réglages');
    await open(continuo);
    await expect.poll(() => pointed.boundingBox()).toEqual(place);
  });
}
