import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';
import type { SeenMark } from './roll-call';

/** The roll call as a seating plan. Pupils are named by their numbers, from 1. */
export class Seating {
  constructor(private readonly continuo: Continuo) {}

  private get page() {
    return this.continuo.page;
  }

  async show(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Plan', exact: true }).check();
    await expect(this.plan()).toBeVisible();
  }

  plan(): Locator {
    return this.page.getByRole('grid', { name: 'Plan de classe' });
  }

  seat(number: number): Locator {
    return this.page.locator(`#seat-${number - 1}`);
  }

  /** With the mouse: the pupil, then the button under the plan. */
  async mark(number: number, word: string): Promise<void> {
    await this.seat(number).getByRole('button').click();
    await this.bar().getByRole('button', { name: word }).click();
  }

  bar(): Locator {
    return this.page.getByRole('region', { name: 'Élève choisi' });
  }

  async seesMark(number: number, mark: SeenMark): Promise<void> {
    await expect(this.seat(number)).toHaveAttribute('data-mark', mark);
  }

  /** The names as they sit, from place to place; an empty name is a free place. */
  async neighbours(): Promise<readonly string[]> {
    await expect(this.seat(1)).toBeVisible();
    return this.plan()
      .locator('tbody')
      .first()
      .locator('td')
      .evaluateAll((places) => places.map((place) => place.textContent ?? ''));
  }

  // Changing the plan, on the page of the class.

  /** From the roll call: the plan of its class, with the keyboard in it. */
  async edit(): Promise<void> {
    await this.continuo.button('Modifier le plan').click();
    await this.isOpen();
  }

  async open(className: string): Promise<void> {
    await this.continuo.openClass(className);
    await this.page.getByRole('tab', { name: 'Plan de classe' }).click();
    await this.isOpen();
  }

  private async isOpen(): Promise<void> {
    await expect(this.place(0)).toBeVisible();
    await this.plan().focus();
  }

  /** Places count from 0 from the board on, from left to right. */
  place(number: number): Locator {
    return this.page.locator(`#place-${number}`);
  }

  /** These sit at these places (`namesAt`). */
  async seesNames(numbers: readonly number[], names: readonly string[]): Promise<void> {
    await expect.poll(() => this.namesAt(...numbers)).toEqual(names);
  }

  /** Who sits at some places now; an empty name is a free place. */
  async namesAt(...numbers: readonly number[]): Promise<readonly string[]> {
    const names: string[] = [];
    for (const number of numbers) {
      const place = this.place(number);
      const isTaken = (await place.getAttribute('data-taken')) === 'true';
      names.push(isTaken ? (await place.innerText()).replace(/\s+/g, ' ').trim() : '');
    }
    return names;
  }

  /** The pupils without a place. */
  standing(): Locator {
    return this.page.locator('[data-spot="standing"][data-taken="true"]');
  }

  /** With the mouse, from a place to another or to those without a place. */
  async drag(from: number, to: number | 'standing'): Promise<void> {
    const free = this.page.locator('[data-spot="standing"][data-taken="false"]');
    const target = to === 'standing' ? free : this.place(to);
    await target.scrollIntoViewIfNeeded();
    await this.place(from).scrollIntoViewIfNeeded();
    const [start, end] = [await this.place(from).boundingBox(), await target.boundingBox()];
    if (start === null || end === null) throw new Error('a place is out of sight');
    const { mouse } = this.page;
    await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
    await mouse.up();
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeVisible();
  }

  /** From a menu of the tools. */
  async choose(menu: string, item: string): Promise<void> {
    await this.continuo.button(menu).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async addPlan(name: string): Promise<void> {
    await this.choose('Gérer les plans', 'Nouveau plan');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Nom du plan').fill(name);
    await dialog.getByRole('button', { name: 'Créer le plan' }).click();
    await expect(dialog).toBeHidden();
  }

  // The random pick.

  /** Picks once more; the name that is shown. */
  async pick(): Promise<string> {
    const before = await this.remaining().innerText();
    await this.continuo.button('Tirer un élève au sort').click();
    await expect(this.remaining()).not.toHaveText(before);
    return this.picked();
  }

  async picked(): Promise<string> {
    const words = await this.page
      .getByRole('status')
      .filter({ hasText: 'Élève tiré au sort' })
      .locator('strong')
      .locator('..')
      .innerText();
    return words.replace(/\s+/g, ' ').trim();
  }

  remaining(): Locator {
    return this.page.getByText(/^(Encore \d+ élève|Tous les élèves ont été tirés)/);
  }
}
