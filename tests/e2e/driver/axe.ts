import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

type Scheme = 'light' | 'dark';
type Axe = { run(part: string, options: RunOptions): Promise<AxeResults> };

/** All that axe says of colours; nothing else that it looks at depends on them. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Everybody can use the screen as it stands, in light colours and in dark ones: WCAG 2.2 AA and best
 * practices, as axe sees them.
 */
export async function checkScreen(page: Page, where: string): Promise<void> {
  // A page says its name once what it shows has been read.
  await expect(page.locator('h1').first()).toBeVisible();
  expect.soft(await faults(page, 'html'), where).toEqual([]);
}

/** The same for a dialog alone: the screen behind it was checked before. */
export async function checkDialog(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('dialog').first()).toBeVisible();
  expect.soft(await faults(page, '[role="dialog"]'), where).toEqual([]);
}

/** The colours that the app shows itself in. */
export async function seesColours(page: Page, scheme: Scheme): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
}

/** As it stands, then as it looks when the computer turns dark: tests start « Comme l’ordinateur ». */
async function faults(page: Page, part: string): Promise<readonly string[]> {
  // Evaluated rather than inserted as a script: the policy of the page forbids the latter.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await faultsIn(page, 'light', part, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await faultsIn(page, 'dark', part, { runOnly: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  await seesColours(page, 'light');
  return [...found, ...inTheDark.map((fault) => `dark: ${fault}`)];
}

async function faultsIn(
  page: Page,
  scheme: Scheme,
  part: string,
  options: RunOptions,
): Promise<readonly string[]> {
  await seesColours(page, scheme);
  await becomesOpaque(page);
  const results = await page.evaluate(
    ([selector, only]) => {
      const { run } = (window as unknown as { axe: Axe }).axe;
      // What passes is not described: it takes longer than finding out.
      return run(selector, { ...only, resultTypes: ['violations'] });
    },
    [part, options] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
  );
}

/** What fades in has not its colours yet; a fade that is about to begin is no animation yet. */
function becomesOpaque(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const isFaded = (element: Element | null): boolean =>
          element !== null &&
          (getComputedStyle(element).opacity !== '1' || isFaded(element.parentElement));
        const look = () => {
          const floating = [
            ...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]'),
          ];
          if (document.getAnimations().length === 0 && !floating.some(isFaded)) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
