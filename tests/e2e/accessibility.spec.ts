import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './driver/fixtures';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it stands, WCAG 2.2 AA and best practices. */
async function faults(page: Page): Promise<readonly string[]> {
  // Evaluated rather than inserted as a script: the policy of the page forbids the latter.
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
  );
}

for (const theme of ['Claires', 'Sombres'] as const) {
  test(`axe finds nothing on any screen, colours: ${theme}`, async ({ continuo }) => {
    test.setTimeout(150_000);
    const { page } = continuo;
    const check = async (where: string) => {
      expect(await faults(page), where).toEqual([]);
    };
    await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
    await check('first start');
    await continuo.openDemonstration();
    await continuo.goTo('Réglages');
    await page.getByLabel(theme).check();
    await check('settings');
    await continuo.goTo('Aujourd’hui');
    await check('today');
    await continuo.button('Ajouter une séance').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('the dialog of a new lesson');
    await page.keyboard.press('Escape');
    await continuo.goTo('Classes');
    await check('classes');
    await continuo.openClass('4A démonstration');
    await check('a class');
    await continuo.goTo('Visio');
    await check('visio');
    await continuo.goTo('Exports');
    await check('exports');
    await continuo.goTo('Aujourd’hui');
    await continuo.takeRollCall();
    await continuo.press('0', '2', 'a', '0', '3', 'r');
    await continuo.seesSaved();
    await check('roll call');
    await continuo.press('Enter');
    await expect(page.getByText(/Validé à/)).toBeVisible();
    await check('validated roll call');
    await page.keyboard.press('Control+l');
    await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
    await check('locked');
  });
}
