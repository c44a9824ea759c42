import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { expect, test } from './driver/fixtures';

const OPEN_CLEAN = 'Ouvrir avec une session propre';

test.describe('a window with an empty session', () => {
  test.beforeEach(async ({ continuo, desktop: _desktop, rooms, official }) => {
    await continuo.openDemonstration();
    await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT });
  });

  test('it begins without a past each time, knows nothing of ours and leaves ours alone', async ({
    continuo,
    desktop,
    official,
  }) => {
    const before = continuo.page.url();
    const open = () => desktop.windowOpenedBy(() => continuo.button(OPEN_CLEAN).click());
    const cookies = () => official.requests().map(({ headers }) => headers.cookie);

    const first = await open();
    await expect(first.getByText(EXPECTED_TEXT)).toBeVisible();
    expect(first.url()).toBe(official.url);
    await expect
      .poll(() => desktop.titleOf(first))
      .toMatch(/^http:\/\/127\.0\.0\.1:\d+ · Classe virtuelle$/);
    const ours = await first.evaluate(() =>
      ['continuo', 'require', 'process', 'electron'].filter((name) => name in window),
    );
    expect(ours).toEqual([]);
    await first.evaluate(async () => {
      await cookieStore.set({ name: 'passage', value: 'hier', expires: Date.now() + 86_400_000 });
      localStorage.setItem('passage', 'hier');
    });
    await first.reload();
    await expect.poll(() => cookies().at(-1)).toBe('passage=hier');
    await first.close();

    const second = await open();
    await expect(second.getByText(EXPECTED_TEXT)).toBeVisible();
    expect(cookies().at(-1)).toBeUndefined();
    expect(await second.evaluate(() => localStorage.length)).toBe(0);

    expect(continuo.page.url()).toBe(before);
    expect(await continuo.openedAddresses()).toEqual([]);
    await continuo.seesToday();
  });

  test('its page has no way to the devices around, and opens no windows without end', async ({
    continuo,
    desktop,
  }) => {
    const room = await desktop.windowOpenedBy(() => continuo.button(OPEN_CLEAN).click());
    await expect(room.getByText(EXPECTED_TEXT)).toBeVisible();
    const [devices, windows] = await room.evaluate(() => {
      const names = ['usb', 'hid', 'serial', 'bluetooth'].filter((name) => name in navigator);
      const opened = Array.from({ length: 50 }, () => window.open('about:blank'));
      return [names, opened.filter((one) => one !== null).length] as const;
    });
    expect(devices).toEqual([]);
    // With the room itself and the window of the app.
    expect(windows).toBe(7);
    await expect.poll(() => continuo.windowCount()).toBe(9);
  });

  test('a room that does not open says why in its window, and may be tried again', async ({
    continuo,
    desktop,
    official,
  }) => {
    await official.stop();
    await desktop.willAnswer(1);
    const refused = await desktop.windowOpenedBy(() => continuo.button(OPEN_CLEAN).click());
    if (!refused.isClosed()) await refused.waitForEvent('close');
    expect(await desktop.questions()).toEqual([`${new URL(official.url).host} ne s’ouvre pas.`]);
    await expect.poll(() => continuo.windowCount()).toBe(1);
    await continuo.seesToday();
  });
});

test('Continuo starts with the session once asked to, and no longer once told not to', async ({
  continuo,
}) => {
  test.skip(process.platform !== 'linux', 'the other systems keep a list of their own');
  const file = join(continuo.home, 'config/autostart/continuo.desktop');
  const read = () => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  };
  await continuo.openDemonstration();
  await continuo.goTo('Réglages');
  const box = () => continuo.page.getByLabel('Démarrer Continuo à l’ouverture de la session');
  await expect(box()).not.toBeChecked();
  expect(read()).toBeNull();

  await box().check();
  await expect.poll(read).toMatch(/^\[Desktop Entry\]\nType=Application\n/);
  expect(read()).toMatch(/^Exec=".+"$/m);
  await continuo.comeBack();
  await continuo.goTo('Réglages');
  await expect(box()).toBeChecked();

  await box().uncheck();
  await expect.poll(read).toBeNull();
});
