import { PLACES } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { REGISTERS_TABS } from './driver/registers';
import { VISIO_TABS } from './driver/rooms';
import { TIMETABLE_PAGES } from './driver/timetable';

test('a page of ours cannot leave, open a window, run what is not ours or reach Node', async ({
  continuo,
}) => {
  const { page } = continuo;
  await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
  const address = page.url();
  const found = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective);
    });
    const opened = window.open('https://example.org/');
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    const image = document.createElement('img');
    image.src = 'https://example.org/a.png';
    document.body.append(image);
    await fetch('https://example.org/').catch(() => undefined);
    window.location.href = 'https://example.org/';
    await new Promise((resolve) => setTimeout(resolve, 300));
    const globals = window as unknown as Record<string, unknown>;
    return {
      violations,
      opened: opened === null,
      ran: globals.ran,
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter(
        (name) => name in globals,
      ),
      bridge: Object.keys(globals.continuo as object).sort(),
    };
  });
  expect(found.opened).toBe(true);
  expect(found.ran).toBeUndefined();
  expect(found.node).toEqual([]);
  expect(found.bridge).toEqual(['request', 'subscribe']);
  expect(found.violations).toEqual(
    expect.arrayContaining(['script-src-elem', 'img-src', 'connect-src']),
  );
  expect(page.url()).toBe(address);
});

test('a request that is unknown or badly formed is refused, and a locked vault says so', async ({
  continuo,
}) => {
  await expect(continuo.page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
  const ask = (name: string, input: unknown) =>
    continuo.page.evaluate(
      ([asked, given]) =>
        (
          window as unknown as {
            continuo: { request(name: unknown, input: unknown): Promise<unknown> };
          }
        ).continuo.request(asked, given),
      [name, input] as const,
    );
  const bad = { ok: false, error: { code: 'bad-request' } };
  expect(await ask('vault:read-key', {})).toEqual(bad);
  expect(await ask('constructor', {})).toEqual(bad);
  expect(
    await ask('register:mark', { lessonId: 'l', pupilId: 'p', mark: { presence: 'x' } }),
  ).toEqual(bad);
  expect(await ask('lessons:day', { date: 'today', more: 1 })).toEqual(bad);
  expect(await ask('register:mark-unmarked', { lessonId: 'l', mark: {} })).toEqual(bad);
  expect(await ask('timetable:week', { date: '2026-02-30' })).toEqual(bad);
  expect(await ask('slots:add', { slots: [{ weekday: 8 }] })).toEqual(bad);
  expect(await ask('calendar:import', { path: '/etc/passwd', closed: true })).toEqual(bad);
  expect(await ask('seating:write', { planId: 'p', plan: { columns: 0, seats: [] } })).toEqual(bad);
  expect(await ask('registers:month', { classId: 'c', month: '2026-13' })).toEqual(bad);
  expect(
    await ask('meeting:open', { lessonId: 'l', roomId: 'r', anyway: true, url: 'https://a.fr' }),
  ).toEqual(bad);
  expect(await ask('meeting:fall-back', { lessonId: 'l', address: 'https://a.fr' })).toEqual(bad);
  expect(await ask('rooms:add', { classId: 'c', link: 'https://a.fr/b' })).toEqual(bad);
  expect(await ask('network:write', { neutralHosts: Array(9).fill('https://a.fr') })).toEqual(bad);
  expect(await ask('journal:export', { from: '2026-11-31', to: '2026-11-30' })).toEqual(bad);
  expect(await ask('journal:record', { kind: 'state' })).toEqual(bad);
  expect(await ask('lessons:day', { date: null })).toEqual({
    ok: false,
    error: { code: 'vault-locked' },
  });
});

test('the screens work under their policy without one violation', async ({
  continuo,
  rollCall,
  registers,
  rooms,
  timetable,
}) => {
  const said: string[] = [];
  continuo.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  continuo.page.on('pageerror', (error) => said.push(error.message));
  await continuo.openDemonstration();
  await rollCall.take();
  for (const place of PLACES) await continuo.goTo(place);
  for (const page of TIMETABLE_PAGES) await timetable.open(page);
  for (const tab of REGISTERS_TABS) await registers.open(tab);
  for (const tab of VISIO_TABS) await rooms.open(tab);
  await continuo.goTo('Aujourd’hui');
  await continuo.button('Ajouter une séance').first().click();
  await expect(continuo.page.getByRole('dialog')).toBeVisible();
  expect(said).toEqual([]);
});
