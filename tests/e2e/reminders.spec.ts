import { EXPECTED_TEXT } from '../servers/official-pages';
import { askFrom } from './driver/ask-from';
import { checkScreen } from './driver/axe';
import type { Continuo } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { letTimePass } from './driver/launch';

const CLASS = '4A démonstration';
/** The lesson of the demonstration is from 8:00 to 8:55, and it is 8:02. */
const UNTIL_8_51 = 49 * 60_000;
const SOON = 'Le rapport de BigBlueButton disparaît avec la salle';

test.beforeEach(async ({ continuo, desktop: _desktop, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
  await officialIsBbb(continuo, official.url);
});

test('a report that goes with its room is reminded of before the end, with its steps', async ({
  continuo,
  desktop,
}) => {
  const { page } = continuo;
  await opensOfficialRoom(continuo);
  await expect(page.getByText(SOON)).toBeHidden();
  await continuo.goTo('Classes');
  await continuo.minimise();
  await letTimePass(continuo, UNTIL_8_51);

  await test.step('a notification, which leads to the steps', async () => {
    await expect.poll(() => reminderNotifications(desktop)).toHaveLength(1);
    const [said] = await reminderNotifications(desktop);
    expect(said?.title).toContain(CLASS);
    await desktop.clickLastNotification();
    await continuo.seesToday();
    await expect.poll(() => continuo.isInFront()).toBe(true);
    await expect(page.getByText(SOON)).toBeVisible();
    await expect(page.getByText(/tableau de bord d’activité des participants/)).toBeVisible();
    await checkScreen(page, 'a reminder with its steps');
    await expect(page.locator('main button[data-variant="filled"]')).toHaveCount(1);
  });

  await test.step('on the other pages it stands above, until the teacher has seen enough', async () => {
    const reminders = page.getByRole('region', { name: 'Rappels' });
    await expect(reminders).toBeHidden();
    await continuo.goTo('Registres');
    await expect(reminders).toContainText(SOON);
    await checkScreen(page, 'a reminder above a page');
    await reminders.getByRole('button', { name: /^Voir les étapes/ }).click();
    await continuo.seesToday();
    await expect(page.getByText(/tableau de bord d’activité/)).toBeVisible();
    await continuo.goTo('Registres');
    await reminders.getByRole('button', { name: /^Ne plus afficher/ }).click();
    await expect(reminders).toBeHidden();
    await continuo.goTo('Aujourd’hui');
    await expect(page.getByText(SOON)).toBeVisible();
  });

  await test.step('the steps come when asked for, and fold away', async () => {
    const steps = continuo.button(/^Voir les étapes/);
    await steps.click();
    await expect(page.getByText(/tableau de bord d’activité/)).toBeVisible();
    await steps.click();
    await expect(page.getByText(/tableau de bord d’activité/)).toBeHidden();
  });

  await test.step('its button leads to the participants of this lesson', async () => {
    await continuo.button(/^Importer le rapport/).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Qui était dans la visio ?' }),
    ).toBeVisible();
    await continuo.goTo('Aujourd’hui');
  });

  await test.step('there is none: it is put away, taken out again, and put away for good', async () => {
    await continuo.button(/^Pas de rapport/).click();
    await expect(page.getByText(SOON)).toBeHidden();
    await expect(continuo.button('Remettre le rappel')).toBeFocused();
    await continuo.press('Enter');
    await expect(page.getByText(SOON)).toBeVisible();
    await continuo.button(/^Pas de rapport/).click();
    await continuo.goTo('Classes');
    await continuo.goTo('Aujourd’hui');
    await expect(continuo.button('Remettre le rappel')).toBeHidden();
    await continuo.comeBackAt('2026-11-23T07:52:00Z');
    await expect(continuo.page.getByText(/Salle officielle ouverte à/)).toBeVisible();
    await expect(continuo.page.getByText(/rapport de BigBlueButton/i)).toBeHidden();
  });
});

test('while the vault is locked the notification names no class, and opens nothing', async ({
  continuo,
  desktop,
}) => {
  await opensOfficialRoom(continuo);
  await continuo.press('Control+l');
  const passphrase = continuo.page.getByLabel('Phrase de passe', { exact: true });
  await expect(passphrase).toBeVisible();
  await letTimePass(continuo, UNTIL_8_51);
  await expect.poll(() => reminderNotifications(desktop)).toHaveLength(1);
  const [said] = await reminderNotifications(desktop);
  expect(`${said?.title} ${said?.body}`).not.toContain('4A');
  expect(said?.body).toContain('Cliquez ici pour déverrouiller Continuo.');
  await continuo.minimise();
  await desktop.clickLastNotification();
  await expect.poll(() => continuo.isInFront()).toBe(true);
  await expect(passphrase).toBeVisible();
  await continuo.open();
  await expect(continuo.page.getByText(SOON)).toBeVisible();
  expect(await reminderNotifications(desktop)).toHaveLength(1);
});

for (const { where, name } of [
  { where: 'below', name: /^Retirer.*10/ },
  { where: 'above', name: 'Ajouter une séance' },
] as const) {
  test(`a reminder that comes by itself moves nothing under the pointer ${where} it`, async ({
    continuo,
  }) => {
    await opensOfficialRoom(continuo);
    await continuo.addLesson({ subject: 'Vie de classe', start: '10:00', end: '10:55' });
    const pointed = continuo.button(name);
    await pointed.hover();
    const place = await pointed.boundingBox();
    await letTimePass(continuo, UNTIL_8_51);
    await expect(continuo.page.getByText(SOON)).toBeVisible();
    await expect.poll(() => pointed.boundingBox()).toEqual(place);
  });
}

test('the next day one quiet line says what is left of the day before', async ({ continuo }) => {
  await opensOfficialRoom(continuo);
  await continuo.comeBackAt('2026-11-24T07:02:00Z');
  const line = continuo.page.getByText('1 liste de participants à reprendre d’un jour précédent');
  await line.click();
  await expect(
    continuo.page.getByText(/^4A démonstration, Mathématiques, lundi 23 novembre à 8/),
  ).toBeVisible();
  await checkScreen(continuo.page, 'a reminder of the day before');
  await continuo.button(/^Importer le rapport/).click();
  await expect(
    continuo.page.getByRole('heading', { level: 1, name: 'Qui était dans la visio ?' }),
  ).toBeVisible();
  await continuo.comeBackAt('2026-11-25T07:02:00Z');
  await expect(continuo.page.getByText(/liste de participants à reprendre/)).toBeHidden();
});

/** As if the official room had been recognised as one of BigBlueButton; its page proves it. */
async function officialIsBbb(continuo: Continuo, url: string): Promise<void> {
  const { page } = continuo;
  const written = await askFrom(page, 'profiles:write', {
    profile: {
      ...{ host: new URL(url).host, product: 'bbb', probe: 'page', expect: EXPECTED_TEXT },
      ...{ login: 'host', embedding: 'no', official: true },
    },
  });
  const day = await askFrom(page, 'lessons:day', { date: null });
  const room = day.ok ? day.value.lessons[0]?.rooms.find(({ official }) => official) : undefined;
  const changed = await askFrom(page, 'rooms:change', {
    ...{ roomId: room?.id ?? '', link: url, product: 'bbb', official: true },
    ...{ expect: EXPECTED_TEXT, acknowledged: true },
  });
  expect([written.ok, changed.ok]).toEqual([true, true]);
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
}

async function opensOfficialRoom(continuo: Continuo): Promise<void> {
  await continuo.mainButton().click();
  await expect(continuo.page.getByText(/Salle officielle ouverte à/)).toBeVisible();
}

async function reminderNotifications(desktop: {
  notifications(): Promise<readonly { title: string; body: string }[]>;
}) {
  const all = await desktop.notifications();
  return all.filter(({ body }) => body.includes('BigBlueButton'));
}
