import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses in a list that opens under its field. */
export async function choose(
  where: Page | Locator,
  label: string,
  option: string | RegExp,
): Promise<void> {
  const field = where.getByRole('combobox', { name: label });
  await field.click();
  // The list is outside of the dialog that its field stands in.
  await field.page().getByRole('option', { name: option }).click();
}

/** Picks a date (`YYYY-MM-DD`) in the calendar of a field. */
export async function pickDate(where: Page | Locator, label: string, date: string): Promise<void> {
  const field = where.getByLabel(label, { exact: true });
  const page = field.page();
  const day = page.getByRole('button', { name: inFrench(date), exact: true });
  const shown = page.getByRole('button', { name: /^[a-zéû]+ 20\d\d$/ });
  await field.click();
  await expect(shown).toBeVisible();
  const wanted = monthOf(date);
  for (let step = 0; step < 12 && (await day.count()) === 0; step += 1) {
    const before = (await shown.textContent()) ?? '';
    const now = MONTHS.indexOf(before.split(' ')[0] ?? '') + Number(before.slice(-4)) * 12;
    await page
      .getByRole('button', { name: now < wanted ? 'Mois suivant' : 'Mois précédent' })
      .click();
    await expect(shown).not.toHaveText(before);
  }
  await day.click();
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month, 1),
  ),
);

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** `2026-11-24` as the calendar names it: « 24 novembre 2026 ». */
function inFrench(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`;
}
