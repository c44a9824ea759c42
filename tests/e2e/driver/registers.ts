import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';
import { choose, pickDate } from './fields';

/** The pages of the registers, in the order of their tabs. */
export const REGISTERS_TABS = [
  'À rattraper',
  'Mois d’une classe',
  'Absents du jour',
  'Absences annoncées',
  'Injoignables',
] as const;

/** A teacher who looks over what the registers say together. */
export class Registers {
  constructor(private readonly continuo: Continuo) {}

  private get page() {
    return this.continuo.page;
  }

  async open(tab: (typeof REGISTERS_TABS)[number]): Promise<void> {
    await this.continuo.goTo('Registres');
    await this.page.getByRole('tab', { name: tab }).click();
    await expect(this.page.getByRole('tabpanel', { name: tab })).toBeVisible();
  }

  panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  /** Something that was done is said. */
  async seesSaid(words: string | RegExp): Promise<void> {
    await expect(this.panel().getByRole('status').filter({ hasText: words })).toBeVisible();
  }

  // Roll calls to catch up.

  /** The lessons that wait, newest day first: « 10:00 4A Français ». */
  forgotten(): Locator {
    return this.panel().getByRole('listitem');
  }

  async catchUp(words: string | RegExp): Promise<void> {
    await this.forgotten()
      .filter({ hasText: words })
      .getByRole('button', { name: /^(Faire|Reprendre) l’appel/ })
      .click();
  }

  async didNotTakePlace(words: string | RegExp): Promise<void> {
    await this.forgotten()
      .filter({ hasText: words })
      .getByRole('button', { name: /^La séance n’a pas eu lieu/ })
      .click();
  }

  // The month of a class.

  /** The names of the pupils in the order of the table. */
  names(): Locator {
    return this.panel().locator('tbody').getByRole('rowheader');
  }

  async seesTotals(name: string, totals: readonly string[]): Promise<void> {
    const row = this.panel()
      .getByRole('row')
      .filter({
        has: this.page.getByRole('rowheader', { name, exact: true }),
      });
    const said = () =>
      row.locator('td').evaluateAll((cells) =>
        cells.map((cell) => {
          const words = cell.querySelector('.visually-hidden') ?? cell;
          return (words.textContent ?? '').replace(/\s+/g, ' ').trim();
        }),
      );
    await expect.poll(async () => (await said()).slice(0, totals.length)).toEqual(totals);
  }

  async sortBy(column: string): Promise<void> {
    await this.panel().getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  async filter(words: string): Promise<void> {
    await this.panel().getByRole('group', { name: 'Montrer' }).getByLabel(words).check();
  }

  // Absences announced.

  async announce(absence: {
    readonly pupil: string;
    readonly to?: string;
    readonly motive?: string;
  }): Promise<void> {
    await this.open('Absences annoncées');
    await this.continuo.button('Annoncer une absence').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Élève' }).fill(absence.pupil);
    await this.page.getByRole('option').first().click();
    if (absence.to !== undefined) await pickDate(dialog, 'Dernier jour', absence.to);
    if (absence.motive !== undefined) await choose(dialog, 'Motif', absence.motive);
    await dialog.getByRole('button', { name: 'Annoncer l’absence' }).click();
    await expect(dialog).toBeHidden();
  }

  // Pupils who cannot be reached.

  /** Notes what was done about a pupil, today. */
  async note(pupil: string, done: { readonly kind: string; readonly note: string }): Promise<void> {
    await this.continuo.button(`Noter une démarche pour ${pupil}`).click();
    const dialog = this.page.getByRole('dialog');
    await choose(dialog, 'Démarche', done.kind);
    await dialog.getByLabel('Précision').fill(done.note);
    await dialog.getByRole('button', { name: 'Noter', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
