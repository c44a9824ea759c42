import { expect } from '@playwright/test';
import type { Continuo } from './continuo';

/** A teacher who makes groups out of the pupils of the classes. */
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
}
