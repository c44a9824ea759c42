import { expect, type Locator } from '@playwright/test';
import { askFrom } from './ask-from';
import type { Continuo } from './continuo';

/** The pages of Visio, in the order of their tabs. */
export const VISIO_TABS = ['Salles', 'Services', 'Journal'] as const;

/** A teacher who prepares rooms on a quiet day, and looks after the services behind them. */
export class Rooms {
  constructor(private readonly continuo: Continuo) {}

  private get page() {
    return this.continuo.page;
  }

  async open(tab: (typeof VISIO_TABS)[number]): Promise<void> {
    await this.continuo.goTo('Visio');
    await this.page.getByRole('tab', { name: tab }).click();
    await expect(this.page.getByRole('tabpanel', { name: tab })).toBeVisible();
  }

  /** What was done is said. */
  async seesSaid(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
  }

  // The rooms of a class.

  /**
   * On Today: the class of the demonstration has this official room, and the Jitsi room that came with
   * it is on this server, as if they had been typed on a quiet day (`Continuo.setRooms` types them).
   * The server is known not to be embeddable, so that its rooms open in the browser, unless the test
   * is about the window of the app.
   */
  async arePrepared(given: {
    readonly official: string;
    readonly expect?: string;
    readonly jitsi?: string;
    readonly opensIn?: 'browser' | 'window';
  }): Promise<void> {
    const { page } = this;
    if (given.jitsi !== undefined && given.opensIn !== 'window') {
      await this.opensInBrowser(given.jitsi);
    }
    const day = await askFrom(page, 'lessons:day', { date: null });
    const classId = (day.ok && day.value.lessons[0]?.classId) || '';
    const added = await askFrom(page, 'rooms:add', {
      classId,
      link: given.official,
      official: true,
      ...(given.expect !== undefined && { expect: given.expect }),
      acknowledged: true,
    });
    if (!added.ok) throw new Error(added.error.code);
    const fallback = added.value.chain.find(({ official }) => !official);
    if (given.jitsi !== undefined) {
      const changed = await askFrom(page, 'rooms:change', {
        roomId: fallback?.id ?? '',
        link: given.jitsi,
        product: 'jitsi',
        official: false,
        acknowledged: true,
      });
      if (!changed.ok) throw new Error(changed.error.code);
    }
    // Today has heard of them: what is pressed next is about these rooms.
    await this.continuo.seesRoomState(/^Salle officielle/);
  }

  /** As if the teacher had said in the list of services that it cannot be embedded. */
  async opensInBrowser(jitsi: string): Promise<void> {
    const written = await askFrom(this.page, 'profiles:write', {
      profile: {
        host: new URL(jitsi).host,
        product: 'jitsi',
        probe: 'jitsi',
        login: 'unknown',
        embedding: 'no',
        official: false,
      },
    });
    if (!written.ok) throw new Error(written.error.code);
  }

  /** Pastes a link, or a whole invitation, into the form of a new room; gives the form. */
  async paste(text: string): Promise<Locator> {
    await this.continuo.button('Ajouter une salle').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Lien de la salle').fill(text);
    return dialog;
  }

  async save(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Enregistrer la salle' }).click();
    await expect(dialog).toBeHidden();
  }

  async giveUp(): Promise<void> {
    await this.continuo.press('Escape');
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** The rooms of the class that is shown, in the order of the chain. */
  chain(): Locator {
    return this.page
      .getByRole('region', { name: /^Salles de/ })
      .getByRole('list')
      .first()
      .locator(':scope > li');
  }

  /** « Jitsi (127.0.0.1:40000) », room after room. */
  async seesChain(tools: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.chain()).toHaveCount(tools.length);
    for (const [index, tool] of tools.entries()) {
      await expect(this.chain().nth(index)).toContainText(tool);
    }
  }

  /** What pupils are told and what they find to do, in the class's own words. */
  async writeTexts(texts: {
    readonly invitation?: string;
    readonly later?: string;
    readonly work?: string;
  }): Promise<void> {
    const fields = {
      invitation: 'Message qui accompagne le lien',
      later: /^Message pour plus tard/,
      work: /^Travail à donner/,
    } as const;
    for (const name of ['invitation', 'later', 'work'] as const) {
      const text = texts[name];
      if (text !== undefined) await this.page.getByLabel(fields[name]).fill(text);
    }
    await this.continuo.button('Enregistrer les messages').click();
    await this.seesSaid('Enregistré.');
  }

  async rehearse(): Promise<Locator> {
    await this.continuo.button(/^Répéter/).click();
    const report = this.page.getByRole('region', { name: 'Rapport de la répétition' });
    await expect(report).toBeVisible();
    return report;
  }

  // The services behind them.

  /** What is known of a service, with its form when that is open. */
  service(host: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: host }) });
  }

  async editService(host: string): Promise<Locator> {
    await this.continuo.button(`Modifier ce qui est connu de ${host}`).click();
    return this.service(host).getByRole('form');
  }

  // What was seen of them.

  /** The lines of the journal, the newest first. */
  journal(): Locator {
    return this.page.getByRole('table', { name: /^Lignes du journal/ }).locator('tbody tr');
  }
}
