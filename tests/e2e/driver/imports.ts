import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';

/** A teacher with class lists: what they choose, decide, write and take back. */
export class Imports {
  constructor(private readonly continuo: Continuo) {}

  /** A list of these lines, as a file of the teacher's; it goes away with their folder. */
  file(name: string, lines: readonly string[]): string {
    const folder = mkdtempSync(join(this.continuo.home, 'lists-'));
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  }

  /** From a page of the classes to what this list would change. */
  async choose(path: string): Promise<void> {
    await this.continuo.willChoose(path);
    await this.continuo.button('Importer une liste').first().click();
  }

  /** A file that is dropped on the window; each letter is a byte of it. */
  async drop(name: string, text: string): Promise<void> {
    await this.continuo.page.evaluate(
      ([called, holds]) => {
        const dataTransfer = new DataTransfer();
        const bytes = Uint8Array.from(holds, (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], called));
        for (const type of ['dragover', 'drop']) {
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          document.body.dispatchEvent(event);
        }
      },
      [name, text] as const,
    );
  }

  /** What becomes of the list, in the sentence above its buttons. */
  async says(words: string | RegExp): Promise<void> {
    const said = this.continuo.page.getByRole('status').filter({ hasText: words });
    await expect(said.first()).toBeVisible();
  }

  async write(): Promise<void> {
    await this.continuo.page.getByRole('button', { name: 'Importer', exact: true }).click();
  }

  className(): Locator {
    return this.continuo.page.getByRole('combobox', { name: 'Nom de la classe' });
  }

  /** What is asked about the pupil of this name. */
  question(name: string | RegExp): Locator {
    return this.continuo.page.getByRole('group', { name });
  }

  /** The imports of this vault. */
  async openHistory(): Promise<void> {
    await this.continuo.goTo('Classes');
    await this.continuo.button('Imports').click();
    await expect(
      this.continuo.page.getByRole('heading', { level: 1, name: 'Imports' }),
    ).toBeVisible();
  }

  /** The family names of the class that is open are these (`pupils`). */
  async seesPupils(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.pupils()).toEqual(names);
  }

  /** The family names of the class that is open now, in the order of its list. */
  async pupils(): Promise<readonly string[]> {
    const rows = this.continuo.page.getByRole('main').getByRole('rowheader');
    return (await rows.allInnerTexts()).map((text) => text.trim().split('\n')[0] ?? '');
  }
}
