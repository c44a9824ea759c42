import { EXPECTED_TEXT } from '../servers/official-pages';
import { expect, test } from './driver/fixtures';

test.beforeEach(async ({ continuo, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
});

test('the official room overloads: one click moves the class to Jitsi, link and message ready', async ({
  continuo,
  official,
  jitsi,
}) => {
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await expect(continuo.mainButton()).toHaveText('Ouvrir la classe virtuelle');

  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  await expect(continuo.mainButton()).toHaveText('Basculer vers Jitsi');
  await expect(continuo.button('La salle ne marche pas')).toBeVisible();
  expect(await continuo.openedAddresses()).toEqual([]);

  await continuo.mainButton().click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  const [opened, ...more] = await continuo.openedAddresses();
  expect(more).toEqual([]);
  expect(opened?.startsWith(jitsi.url)).toBe(true);
  const room = new URL(opened ?? '').pathname.slice(1);
  expect(room.replaceAll('-', '').length * Math.log2(28)).toBeGreaterThan(100);

  const message = await continuo.clipboard();
  expect(message).toContain(`${new URL(jitsi.url).origin}/${room}`);
  expect(message).toContain('4A démonstration');
  expect(message).toContain('Bonjour');

  await official.recover();
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await expect(continuo.page.getByText(/La salle officielle répond de nouveau\./)).toBeVisible();
  await expect(continuo.button('Rouvrir la salle Jitsi')).toBeVisible();
  expect(await continuo.openedAddresses()).toHaveLength(1);
});

test('a room that refuses connections is seen without anybody asking', async ({
  continuo,
  official,
}) => {
  await continuo.seesRoomState('disponible');
  await official.stop();
  await continuo.nextLookComes();
  await expect(continuo.mainButton()).toHaveText('Basculer vers Jitsi', { timeout: 13_000 });
  await continuo.seesRoomState('en panne');
});

test('« La salle ne marche pas » is one press, while the page answers; it can be taken back', async ({
  continuo,
  jitsi,
}) => {
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await continuo.button('La salle ne marche pas').click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  const opened = await continuo.openedAddresses();
  expect(opened).toHaveLength(1);
  expect(opened[0]?.startsWith(jitsi.url)).toBe(true);
  await expect(continuo.page.getByText(/Panne signalée par vous à/)).toBeVisible();

  await continuo.button('Retirer ce signalement').click();
  await expect(continuo.page.getByText(/Panne signalée par vous à/)).toBeHidden();
  await expect(continuo.button('Rouvrir la salle Jitsi')).toBeVisible();
  expect(await continuo.openedAddresses()).toEqual(opened);
});

test('a network that answers nobody is not held against the service', async ({
  continuo,
  official,
  neutral,
}) => {
  neutral.fail();
  official.reset();
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState('problème local');
  await expect(continuo.mainButton()).toHaveText('Ouvrir la classe virtuelle');
});

test('a fifth test within a minute is refused, and says when to come back', async ({
  continuo,
  official,
}) => {
  const asked = () => official.requests().length;
  await continuo.seesRoomState('disponible');
  for (let more = asked(); more < 4; more += 1) {
    await continuo.testNow();
    await expect.poll(asked).toBe(more + 1);
  }
  await continuo.testNow();
  await expect(continuo.alert()).toContainText('Ce service vient d’être testé');
  expect(asked()).toBe(4);
  await continuo.minutePasses();
  await continuo.testNow();
  await expect.poll(asked).toBe(5);
  await expect(continuo.alert()).toBeHidden();
});

test('opening the official room opens that address and leaves the clipboard alone', async ({
  continuo,
  official,
}) => {
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await continuo.copyElsewhere('la consigne du jour');
  await continuo.button('Ouvrir la classe virtuelle').click();
  await expect(continuo.page.getByText(/Salle officielle ouverte à/)).toBeVisible();
  expect(await continuo.openedAddresses()).toEqual([official.url]);
  expect(await continuo.clipboard()).toBe('la consigne du jour');
});
