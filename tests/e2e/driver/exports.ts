import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Continuo } from './continuo';
import { choose } from './fields';

type Held = { letMakingGoOn(): void };

/** The page that documents leave by, and the folder that they go to. */
export class Exports {
  readonly folder: string;

  constructor(private readonly continuo: Continuo) {
    this.folder = join(continuo.home, 'exports');
  }

  files(): readonly string[] {
    return readdirSync(this.folder).toSorted();
  }

  read(fileName: string): string {
    return readFileSync(join(this.folder, fileName), 'utf8');
  }

  async open(): Promise<void> {
    await this.continuo.goTo('Exports');
    await expect(this.continuo.page.getByRole('combobox', { name: 'Document' })).toBeVisible();
  }

  async chooseDocument(name: string): Promise<void> {
    await choose(this.continuo.page, 'Document', name);
  }

  async seesPreview(title: string | RegExp): Promise<void> {
    await expect(this.continuo.page.getByRole('heading', { name: title })).toBeVisible();
  }

  async seesSaved(fileName: string | RegExp): Promise<void> {
    const { page } = this.continuo;
    const status = page.getByRole('status').filter({ hasText: 'Le fichier est enregistré.' });
    await expect(status).toContainText(fileName);
  }

  save() {
    return this.continuo.page.getByRole('button', { name: 'Enregistrer', exact: true });
  }

  /** The next document stands still between two of its parts (so many go by), until `letMakingGoOn`. */
  async holdMaking(after = 0): Promise<void> {
    await this.continuo.electron.evaluate((_, letBy) => {
      const { setImmediate: start } = globalThis;
      let work: (() => void) | undefined;
      let left = letBy;
      (globalThis as unknown as Held).letMakingGoOn = () => {
        globalThis.setImmediate = start;
        work?.();
      };
      globalThis.setImmediate = ((waiting: () => void) => {
        if (left === 0) work = waiting;
        else start(waiting);
        left = Math.max(0, left - 1);
      }) as unknown as typeof setImmediate;
    }, after);
  }

  async letMakingGoOn(): Promise<void> {
    await this.continuo.electron.evaluate(() => (globalThis as unknown as Held).letMakingGoOn());
  }
}
