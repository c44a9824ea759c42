import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';
import { choose, pickDate } from './fields';

type PupilAct = 'Modifier' | 'Changer de classe' | 'Faire sortir' | 'Faire revenir' | 'Supprimer';

/** A teacher who keeps classes, their pupils and their groups. */
export class Classes {
  constructor(private readonly continuo: Continuo) {}

  /** These pupils and no others. */
  async chooseGroup(name: string, pupils: readonly string[]): Promise<void> {
    await this.continuo.openClass(name);
    await this.continuo.button('Modifier le groupe').click();
    const dialog = this.continuo.page.getByRole('dialog');
    for (const pupil of pupils) await dialog.getByLabel(pupil, { exact: true }).check();
    await dialog.getByRole('button', { name: 'Enregistrer le groupe' }).click();
    await expect(dialog).toBeHidden();
    await expect(
      this.continuo.page.getByRole('main').getByText(`${pupils.length} élèves`).first(),
    ).toBeVisible();
  }

  private get page() {
    return this.continuo.page;
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** By hand, from the page of the classes; its own page comes next. */
  async add(
    name: string,
    given: { readonly levels?: readonly string[]; readonly colour?: string } = {},
  ): Promise<void> {
    await this.continuo.goTo('Classes');
    await this.continuo.button('Nouvelle classe').click();
    await this.dialog().getByLabel('Nom', { exact: true }).fill(name);
    for (const level of given.levels ?? []) {
      await this.dialog().getByLabel(level, { exact: true }).check();
    }
    if (given.colour !== undefined) {
      await this.dialog().getByLabel(given.colour, { exact: true }).check();
    }
    await this.dialog().getByRole('button', { name: 'Créer la classe' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** From the page of a class, with the keyboard alone: « NOM Prénom », one after the other. */
  async typePupils(names: readonly string[]): Promise<void> {
    await this.continuo.button('Ajouter un élève').click();
    await expect(this.dialog().getByLabel('Nom de famille')).toBeFocused();
    for (const name of names) {
      const [lastName = '', firstName = ''] = name.split(' ');
      await this.page.keyboard.type(lastName);
      await this.page.keyboard.press('Tab');
      await this.page.keyboard.type(firstName);
      await this.page.keyboard.press('Enter');
      await expect(this.dialog().getByRole('status')).toContainText(`${name} est ajouté`);
      await expect(this.dialog().getByLabel('Nom de famille')).toBeFocused();
    }
    await this.page.keyboard.press('Escape');
    await expect(this.dialog()).toBeHidden();
  }

  /** What the roster shows, line by line: number, name, first name. */
  async seesPupils(lines: readonly string[]): Promise<void> {
    const rows = this.page.getByRole('table').locator('tbody tr');
    const seen = () =>
      rows.evaluateAll((found) =>
        found.map((row) => {
          const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
          return `${text('td')} ${text('th').trim()}`.replace(/\s+/g, ' ');
        }),
      );
    await expect.poll(seen).toEqual(lines);
  }

  /** The dialog of an act on a pupil, from the page of the class. */
  async act(pupil: string, act: PupilAct): Promise<void> {
    await this.page.getByRole('button', { name: `Actions pour ${pupil}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: act, exact: true }).click();
    await expect(this.dialog()).toBeVisible();
  }

  async moves(pupil: string, className: string, on: string): Promise<void> {
    await this.act(pupil, 'Changer de classe');
    await choose(this.dialog(), 'Nouvelle classe', className);
    await pickDate(this.dialog(), 'Dans la nouvelle classe à partir du', on);
    await this.confirm('Changer de classe');
  }

  async leaves(pupil: string, lastDay: string): Promise<void> {
    await this.act(pupil, 'Faire sortir');
    await pickDate(this.dialog(), 'Dernier jour dans la classe', lastDay);
    await this.confirm('Faire sortir');
  }

  /** Today. */
  async comesBack(pupil: string): Promise<void> {
    await this.page.getByText(/élèves? sortis?$/).click();
    await this.act(pupil, 'Faire revenir');
    await this.confirm('Faire revenir');
  }

  async confirm(submit: string): Promise<void> {
    await this.dialog().getByRole('button', { name: submit, exact: true }).click();
    await expect(this.dialog()).toBeHidden();
  }
}
