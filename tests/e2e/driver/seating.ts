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
    await this.page.getByRole('radio', { name: 'Plan de classe' }).check();
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

  // Changing the plan.

  async edit(): Promise<void> {
    await this.continuo.button('Modifier le plan').click();
    await expect(this.continuo.button('Terminer')).toBeVisible();
  }

  async endEdit(): Promise<void> {
    await this.continuo.button('Terminer').click();
    await expect(this.seat(1)).toBeVisible();
  }

  /** Picks a pupil, then the place of another one. */
  async swapByMouse(name: string, other: string): Promise<void> {
    await this.plan().getByRole('button', { name }).click();
    await expect(this.page.getByText(`${name} : choisissez sa place.`)).toBeVisible();
    await this.plan().getByRole('button', { name: other }).click();
    await expect(this.page.getByText(`${name} a changé de place.`)).toBeVisible();
  }

  /** Picks who sits where the cursor is, and puts them down one arrow further. */
  async swapByKeyboard(arrow: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
    await this.continuo.press('Enter');
    await expect(this.page.getByText(/:\schoisissez sa place\.$/)).toBeVisible();
    await this.continuo.press(arrow, 'Enter');
    await expect(this.page.getByText(/ a changé de place\.$/)).toBeVisible();
  }
}
