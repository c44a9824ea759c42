import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';
import { choose } from './fields';

export type SeenMark =
  | 'unknown'
  | 'present'
  | 'absent'
  | 'late'
  | 'left'
  | 'unreachable'
  | 'exempted';

/** What stands on the buttons of a row. */
type MarkWord = 'Présent' | 'Absent' | 'En retard' | 'Sorti avant la fin' | 'Injoignable';

/** A teacher who calls the roll. Pupils are named by their numbers, from 1. */
export class RollCall {
  constructor(private readonly continuo: Continuo) {}

  private get page() {
    return this.continuo.page;
  }

  /** From Today, of the lesson that is on. */
  async take(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Faire|Reprendre|Revoir) l’appel/ })
      .first()
      .click();
    await this.isOpen();
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: /^Appel d/ })).toBeVisible();
  }

  async type(keys: string): Promise<void> {
    await this.continuo.press(...keys);
  }

  /** Back to Today, and to the same roll call. */
  async leaveAndTakeAgain(): Promise<void> {
    await this.continuo.goTo('Aujourd’hui');
    await this.take();
  }

  // The list.

  row(number: number): Locator {
    return this.page.locator(`tr[aria-rowindex="${number}"]`);
  }

  /** The row that the keys mark. */
  cursor(): Locator {
    return this.page.locator('tr[aria-selected="true"]');
  }

  /** With the mouse. */
  async mark(number: number, word: MarkWord): Promise<void> {
    await this.row(number)
      .getByRole('button', { name: new RegExp(`^${word}`) })
      .click();
  }

  async seesMark(number: number, mark: SeenMark): Promise<void> {
    await expect(this.row(number)).toHaveAttribute('data-mark', mark);
  }

  async seesMarks(marks: Readonly<Record<number, SeenMark>>): Promise<void> {
    for (const [number, mark] of Object.entries(marks)) await this.seesMark(Number(number), mark);
  }

  /** Main said that the last change is on disk. */
  async seesSaved(): Promise<void> {
    await expect(this.page.getByText('Enregistré', { exact: true })).toBeVisible();
    await expect(this.page.locator('[data-guess="true"]')).toHaveCount(0);
  }

  /** « 25 présents » in the bar. */
  async seesCounts(counts: readonly string[]): Promise<void> {
    const shown = this.page.getByLabel('Décompte de l’appel').locator('div');
    const said = () =>
      shown.evaluateAll((all) =>
        all.map((one) => {
          const words = one.querySelector('dt')?.textContent ?? '';
          return `${one.querySelector('dd')?.textContent ?? ''} ${words}`;
        }),
      );
    await expect.poll(said).toEqual(counts);
  }

  // Validation, undo, redo.

  async validate(): Promise<void> {
    await this.continuo.press('Enter');
    await this.seesValidated();
  }

  async seesValidated(): Promise<void> {
    await expect(this.page.getByText(/Validé à/)).toBeVisible();
  }

  async undo(times = 1): Promise<void> {
    for (let step = 0; step < times; step += 1) await this.continuo.press('Control+z');
  }

  async redo(times = 1): Promise<void> {
    for (let step = 0; step < times; step += 1) await this.continuo.press('Control+Shift+z');
  }

  /** What can be undone, and redone. */
  async seesSteps(steps: { readonly undo: boolean; readonly redo: boolean }): Promise<void> {
    const button = (name: string) => this.continuo.button(name);
    const undo = button('Annuler la dernière marque');
    await expect(undo).toHaveAttribute('aria-disabled', String(!steps.undo));
    const redo = button('Rétablir la marque annulée');
    await expect(redo).toHaveAttribute('aria-disabled', String(!steps.redo));
  }

  // What else is offered.

  /** One mark for everybody who has none. */
  async markUnmarked(item: string): Promise<void> {
    await this.continuo.button('Les non renseignés…').click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Every line of the history: time, pupil, change and cause. */
  async history(): Promise<readonly (readonly string[])[]> {
    await this.continuo.button('Historique').click();
    const dialog = this.page.getByRole('dialog', { name: 'Historique de l’appel' });
    const lines = dialog.locator('tbody tr');
    await expect(lines.first()).toBeVisible();
    const cells = await lines.evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) =>
          (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
    await this.continuo.press('Escape');
    await expect(dialog).toBeHidden();
    return cells;
  }

  /** Opens the details of the row that the keys are at. */
  async openDetails(number: number): Promise<Locator> {
    await this.type(`${String(number).padStart(2, '0')}d`);
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** In the details that are open: the reason, and what the school decided of it. */
  async giveReason(motive: string, decision: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await choose(dialog, 'Motif', motive);
    await dialog.getByLabel(decision).check();
  }

  async closeDetails(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}
