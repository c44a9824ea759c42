import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(part: string, options: RunOptions): Promise<AxeResults> };

/** Everybody can use the screen as it stands: WCAG 2.2 AA and best practices, as axe sees them. */
export async function checkScreen(page: Page, where: string): Promise<void> {
  expect.soft(await faults(page, 'html'), where).toEqual([]);
}

/** The same for a dialog alone: the screen behind it was checked before. */
export async function checkDialog(page: Page, where: string): Promise<void> {
  expect.soft(await faults(page, '[role="dialog"]'), where).toEqual([]);
}

async function faults(page: Page, part: string): Promise<readonly string[]> {
  await expect.poll(() => isOpaque(page)).toBe(true);
  // Evaluated rather than inserted as a script: the policy of the page forbids the latter.
  await page.evaluate(axe);
  const results = await page.evaluate((selector) => {
    const { run } = (window as unknown as { axe: Axe }).axe;
    // What passes is not described: it takes longer than finding out.
    return run(selector, { resultTypes: ['violations'] });
  }, part);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
  );
}

/** What fades in has not its colours yet; a fade that is about to begin is no animation yet. */
function isOpaque(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const floating = [
      ...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]'),
    ];
    const isFaded = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).opacity !== '1' || isFaded(element.parentElement));
    return document.getAnimations().length === 0 && !floating.some(isFaded);
  });
}
