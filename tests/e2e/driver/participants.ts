import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';
import type { Imports } from './imports';

const SAMPLES = join(__dirname, '../../fixtures/participants');

/** The class of the samples: who is in their reports, and who is not. */
const CLASS_4A = [
  'ANÇAY;Inès',
  'BEN ALI;Sacha',
  'BERNARD;Lucas',
  'BŒUF;Hugo',
  'D’HAENE;Célia',
  'DOS SANTOS;Mathéo',
  'DUBOIS;Ziad',
  'DURAND;Chloé',
  'FAÏ;Emma',
  'HÖLZL;Anaïs',
  'MAÎTRE;Jade',
  'MAÎTRE;Maëlys',
  'MAÎTRE;Yanis',
  'NOIRET;Gabriel',
  'ŁUKASIK;Zoé',
] as const;

/** The class of the samples, and the lesson of their reports. */
export async function prepareLesson(continuo: Continuo, imports: Imports): Promise<void> {
  await continuo.openEmptyVault();
  await continuo.goTo('Classes');
  const lines = CLASS_4A.map((pupil) => `${pupil};4A`);
  await imports.choose(imports.file('4A.csv', ['Nom;Prénom;Classe', ...lines]));
  await imports.says(/élèves ajoutés/);
  await imports.write();
  await imports.says(/^Import terminé/);
  await continuo.goTo('Aujourd’hui');
  await continuo.addLesson({ subject: 'Mathématiques', start: '08:00', end: '08:55' });
}

/** A teacher who was in a visio, and wants the register to know it. */
export class Participants {
  constructor(private readonly continuo: Continuo) {}

  private get page() {
    return this.continuo.page;
  }

  /** From the roll call that is open. */
  async open(): Promise<void> {
    await this.continuo.button('Depuis la visio').click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: 'Qui était dans la visio' }),
    ).toBeVisible();
  }

  /** A copy of a sample that may be deleted; it goes away with the folder of the teacher. */
  sample(name: string): string {
    const path = join(this.continuo.home, name);
    writeFileSync(path, readFileSync(join(SAMPLES, name)));
    return path;
  }

  async give(path: string): Promise<void> {
    await this.continuo.willChoose(path);
    await this.continuo.button(/^(Choisir le rapport|Ajouter un rapport)$/).click();
  }

  /** The reports that are looked at. */
  async seesReports(tools: readonly string[]): Promise<void> {
    const cards = this.page
      .getByRole('region', { name: 'Rapports de cette séance' })
      .getByRole('listitem');
    await expect(cards).toHaveCount(tools.length);
    for (const [place, tool] of tools.entries()) await expect(cards.nth(place)).toContainText(tool);
  }

  /** A name that is to be joined. */
  name(written: string): Locator {
    return this.page.locator('[data-walk="name"]').filter({ hasText: written });
  }

  /** A pupil whom no report names. */
  unseen(pupil: string): Locator {
    return this.page.locator('[data-walk="pupil"]').filter({ hasText: pupil });
  }

  /** With the mouse, from the name to the pupil. */
  async drag(written: string, pupil: string): Promise<void> {
    await this.name(written).scrollIntoViewIfNeeded();
    const [from, to] = [
      await this.name(written).boundingBox(),
      await this.unseen(pupil).boundingBox(),
    ];
    if (from === null || to === null) throw new Error('the name or the pupil is not in sight');
    const { mouse } = this.page;
    await mouse.move(from.x + 20, from.y + 10);
    await mouse.down();
    await mouse.move(to.x + 12, to.y + 10, { steps: 8 });
    await mouse.up();
  }

  /** The row of a pupil in the table of proposals. */
  row(pupil: string): Locator {
    return this.page.locator('tr[data-kind]').filter({
      has: this.page.getByRole('rowheader', { name: pupil }),
    });
  }

  async showAll(): Promise<void> {
    await this.page.getByLabel(/^Tous \(/).check();
  }

  /** What accepting would do, beside its button. */
  plan(): Locator {
    return this.page.getByRole('main').getByRole('status').last();
  }

  /** « Reprendre 12 marques dans l’appel » */
  acceptButton(): Locator {
    return this.page.getByRole('button', { name: /^Reprendre \d+ marques? dans l’appel$/ });
  }

  /** What accepting did, in a sentence. */
  async accept(said: RegExp): Promise<void> {
    await this.acceptButton().click();
    await expect(this.done().getByText(said)).toBeVisible();
  }

  /** The same without leaving what has the focus. */
  async acceptByKeyboard(said: RegExp): Promise<void> {
    await expect(this.acceptButton()).toHaveAttribute('aria-keyshortcuts', 'Control+Enter');
    await this.continuo.press('Control+Enter');
    await expect(this.done().getByText(said)).toBeVisible();
    await expect(this.done()).toBeFocused();
  }

  done(): Locator {
    return this.page.getByRole('region', { name: 'Repris dans l’appel' });
  }
}
