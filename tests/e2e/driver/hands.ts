import { expect, type Locator, type Page } from '@playwright/test';

/** How the teacher works the screen. With the keyboard nothing is clicked or focused by script. */
export type Hands = {
  press(target: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  /** Checks a box or picks one of several radio buttons. */
  check(target: Locator): Promise<void>;
  /** Picks one of the options of a field that opens a list of them. */
  choose(field: Locator, option: string): Promise<void>;
  /** Shows the page of a tab. */
  show(tab: Locator): Promise<void>;
};

/** More stops of the Tab key than any screen has. */
const MOST_STOPS = 120;
const MOST_OPTIONS = 40;

export function mouse(): Hands {
  return {
    press: (target) => target.click(),
    fill: (field, text) => field.fill(text),
    check: (target) => target.check(),
    async choose(field, option) {
      await field.click();
      await field.page().getByRole('option', { name: option }).click();
    },
    show: (tab) => tab.click(),
  };
}

export function keyboard(page: Page): Hands {
  const isFocused = (target: Locator) =>
    target.evaluate((element) => element === document.activeElement);

  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await isFocused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key never reaches ${String(target)}`);
  }

  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async fill(field, text) {
      await reach(field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async check(target) {
      const isRadio = (await target.getAttribute('type')) === 'radio';
      if (!isRadio) {
        await reach(target);
        await page.keyboard.press('Space');
        return;
      }
      // Tab stops at one radio of a group, the arrows go through the others.
      const name = (await target.getAttribute('name')) ?? '';
      const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
      for (let stop = 0; stop < MOST_STOPS && (await focusedName()) !== name; stop += 1) {
        await page.keyboard.press('Tab');
      }
      for (let step = 0; step < 10 && !(await target.isChecked()); step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await expect(target).toBeChecked();
    },
    async choose(field, option) {
      await reach(field);
      await page.keyboard.press('ArrowDown');
      const wanted = page.getByRole('option', { name: option });
      await expect(wanted).toBeVisible();
      for (let step = 0; step < MOST_OPTIONS; step += 1) {
        if ((await wanted.getAttribute('data-combobox-selected')) !== null) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await expect(field).toHaveValue(option);
    },
    async show(tab) {
      // Tab stops at the tab that is shown, the arrows go through the others.
      await reach(tab.locator('xpath=..').getByRole('tab', { selected: true }));
      for (let step = 0; step < 10 && !(await isFocused(tab)); step += 1) {
        await page.keyboard.press('ArrowRight');
      }
      await expect(tab).toBeFocused();
    },
  };
}
