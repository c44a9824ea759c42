import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { pickDate } from './fields';
import { launchAt, letTimePass, setClocksForward } from './launch';

/** Monday, 8:02 in Paris: the morning that Continuo exists for. */
const MORNING = '2026-11-23T07:02:00Z';

/** In milliseconds: what was asked a minute ago counts no more. */
const MINUTE = 60_200;
const HOUR = 60 * MINUTE;

/** In milliseconds: the rhythm of the rush (core/reachability/rhythm.ts), at its slowest. */
const UNTIL_NEXT_LOOK = 32_000;

/** Of every vault that the tests make. */
export const PASSPHRASE = 'quatre crayons sous la pluie';

type Recorded = {
  opened: string[];
  chosenFile: string | null;
  savedFile: string | null;
  revealed: string[];
  printed: string[];
};

type TypedRoom = { readonly link: string; readonly expect?: string; readonly tool?: string };

/** The pages of the navigation, in its order. */
export const PLACES = [
  'Aujourd’hui',
  'Emploi du temps',
  'Registres',
  'Classes',
  'Visio',
  'Exports',
  'Réglages',
] as const;
type Place = (typeof PLACES)[number];

/** A folder of its own for a Continuo that was never started: no test asks a host of the Internet. */
export function newHome(neutralHosts: readonly string[] = []): string {
  const home = mkdtempSync(join(tmpdir(), 'continuo-e2e-'));
  // Playwright says that the computer is light, unless a test says otherwise.
  // No test writes into the documents of whoever runs it.
  const exportFolder = join(home, 'exports');
  mkdirSync(exportFolder);
  const preferences = { language: 'fr', theme: 'system', neutralHosts, exportFolder };
  writeFileSync(join(home, 'preferences.json'), JSON.stringify(preferences));
  return home;
}

/** A teacher in front of Continuo: what they do and what they see, in their words. */
export class Continuo {
  private constructor(
    readonly home: string,
    /** For what is no screen: `Desktop` plays the rest of the computer with it. */
    public electron: ElectronApplication,
    public page: Page,
    private shift: number,
  ) {}

  /** Starts on this folder (`newHome`), on the morning of the tests or at another moment. */
  static async start(home: string, instant = MORNING): Promise<Continuo> {
    const shift = Date.parse(instant) - Date.now();
    const { electron, page } = await launchAt(home, shift);
    return new Continuo(home, electron, page, shift);
  }

  async quit(): Promise<void> {
    await this.electron.close();
  }

  /** The end of a test, which asks nothing: a class may be in a meeting still. */
  async end(): Promise<void> {
    await this.electron
      .evaluate(({ app, BrowserWindow }) => {
        app.removeAllListeners('before-quit');
        for (const window of BrowserWindow.getAllWindows()) window.removeAllListeners('close');
      })
      .catch(() => undefined);
    await this.electron.close().catch(() => undefined);
    // What is left of the app may be writing still.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The machine dies: no goodbye of any kind. */
  async killed(): Promise<void> {
    const gone = new Promise((resolve) => this.electron.process().once('exit', resolve));
    this.electron.process().kill('SIGKILL');
    await gone;
  }

  /** Starts again on the same folder. */
  async startAgain(): Promise<void> {
    const { electron, page } = await launchAt(this.home, this.shift);
    this.electron = electron;
    this.page = page;
  }

  /** Quits, starts again, and is on Today. */
  async comeBack(): Promise<void> {
    await this.quit();
    await this.startAgain();
    await this.open();
  }

  /** Quits, and comes back at that moment (`2027-09-02T06:02:00Z`), on Today. */
  async comeBackAt(instant: string): Promise<void> {
    await this.quit();
    this.shift = Date.parse(instant) - Date.now();
    await this.startAgain();
    await this.open();
  }

  /** A minute goes by on the clocks of the app, so that a host may be asked anew. */
  async minutePasses(): Promise<void> {
    this.shift += MINUTE;
    await setClocksForward(this, MINUTE);
  }

  /** The next look of the watch around the start of a lesson comes at once: 30 s, and its jitter. */
  async nextLookComes(): Promise<void> {
    this.shift += UNTIL_NEXT_LOOK;
    await letTimePass(this, UNTIL_NEXT_LOOK);
  }

  /** The hour of the lesson that is being held goes by, for what waits as well. */
  async lessonEnds(): Promise<void> {
    this.shift += HOUR;
    await letTimePass(this, HOUR);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // What left the app.

  private recorded(): Promise<Recorded> {
    return this.electron.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);
  }

  async openedAddresses(): Promise<readonly string[]> {
    return (await this.recorded()).opened;
  }

  async revealedFiles(): Promise<readonly string[]> {
    return (await this.recorded()).revealed;
  }

  /** The titles of the pages that went to the printer. */
  async printedTitles(): Promise<readonly string[]> {
    return (await this.recorded()).printed;
  }

  /** The hidden ones too. */
  windowCount(): Promise<number> {
    return this.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  }

  async copyElsewhere(text: string): Promise<void> {
    await this.electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }

  async minimise(): Promise<void> {
    await this.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.hide();
    });
  }

  /** The window is on the screen, not hidden nor minimised. */
  isInFront(): Promise<boolean> {
    return this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isVisible() && !window.isMinimized()),
    );
  }

  clipboard(): Promise<string> {
    return this.electron.evaluate(({ clipboard }) => clipboard.readText());
  }

  async willChoose(file: string | null): Promise<void> {
    await this.electron.evaluate((_, chosen) => {
      (globalThis as unknown as { recorded: Recorded }).recorded.chosenFile = chosen;
    }, file);
  }

  async willSaveTo(file: string | null): Promise<void> {
    await this.electron.evaluate((_, saved) => {
      (globalThis as unknown as { recorded: Recorded }).recorded.savedFile = saved;
    }, file);
  }

  // First start.

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** Chooses a passphrase, reads the recovery code, and gives it. */
  async createVault(passphrase = PASSPHRASE): Promise<string> {
    await this.page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
    await this.page.getByLabel('La même, une seconde fois').fill(passphrase);
    await this.button('Créer le coffre').click();
    const code = this.page.getByTestId('recovery-code');
    await expect(code).toBeVisible();
    const text = (await code.innerText()).replace(/\s+/g, '');
    await this.page.getByLabel('Je l’ai imprimé ou recopié').check();
    await this.button('Continuer').click();
    return text;
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
    await this.page.keyboard.press('Enter');
  }

  /** A vault without a class, from the first start on. */
  async createEmptyVault(): Promise<void> {
    await this.createVault();
    await this.button('Plus tard, entrer dans Continuo').click();
    await this.seesToday();
  }

  /** A usable class in a minute, from the first start on: vault, then the class of invented pupils. */
  async createDemonstration(): Promise<void> {
    await this.createVault();
    await this.button(/Ouvrir la classe de démonstration/).click();
    await this.seesToday();
  }

  // What a test begins with (`PreparedVaults`).

  /** Unlocks, and is on Today. */
  async open(): Promise<void> {
    await this.unlock();
    await this.seesToday();
  }

  /** A vault without a class. */
  async openEmptyVault(): Promise<void> {
    await this.open();
  }

  /** The class of invented pupils, with a lesson that is on. */
  async openDemonstration(): Promise<void> {
    await this.open();
  }

  async seesToday(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible();
  }

  async goTo(place: Place): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Navigation principale' })
      .getByRole('button', { name: place })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: place })).toBeVisible();
  }

  // Classes and rooms.

  async openClass(name: string): Promise<void> {
    await this.goTo('Classes');
    await this.classRow(name).getByRole('button').first().click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** A class or a group on the page of the classes, an archived one too. */
  classRow(name: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** From the page of a class: a new official room, and its Jitsi room on another server. */
  async setRooms(rooms: {
    readonly official?: string;
    readonly expect?: string;
    readonly jitsi?: string;
  }): Promise<void> {
    await this.prepareRooms();
    if (rooms.official !== undefined) {
      await this.addRoom({
        link: rooms.official,
        ...(rooms.expect !== undefined && { expect: rooms.expect }),
      });
      await expect(this.page.getByRole('dialog')).toBeHidden();
    }
    if (rooms.jitsi !== undefined) {
      await this.changeRoom('Salle de secours 1, Jitsi', { link: rooms.jitsi, tool: 'Jitsi' });
      await expect(this.page.getByRole('dialog')).toBeHidden();
    }
  }

  /** From the page of a class to that of its rooms. */
  async prepareRooms(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Salles' }).click();
    await this.page.getByRole('main').getByRole('button', { name: 'Préparer les salles' }).click();
    await expect(this.page.getByRole('heading', { level: 2, name: /^Salles de/ })).toBeVisible();
  }

  /** On the page of the rooms: fills the form of a new one and saves it. */
  async addRoom(room: TypedRoom): Promise<void> {
    await this.button('Ajouter une salle').click();
    await this.typeRoom(room);
  }

  /** The same in the form of a room that the class has. */
  async changeRoom(name: string, room: TypedRoom): Promise<void> {
    await this.button(`Modifier : ${name}`).click();
    await this.typeRoom(room);
  }

  private async typeRoom(room: TypedRoom): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Lien de la salle').fill(room.link);
    if (room.tool !== undefined) {
      await dialog.getByRole('combobox', { name: 'Outil' }).click();
      await this.page.getByRole('option', { name: room.tool, exact: true }).click();
    }
    if (room.expect !== undefined) {
      await dialog.getByLabel(/Texte attendu sur la page/).fill(room.expect);
    }
    await dialog.getByRole('button', { name: 'Enregistrer la salle' }).click();
  }

  // The official room.

  /** The state of the official room of the current lesson, in words. */
  async seesRoomState(words: string | RegExp): Promise<void> {
    const said = this.page.getByRole('status').filter({ hasText: words }).first();
    // A test by hand comes after one that is under way, and each may wait for an answer.
    await expect(said).toBeVisible({ timeout: 20_000 });
  }

  async testNow(): Promise<void> {
    await this.button('Tester maintenant').first().click();
  }

  /** The name of the one filled button of the screen. */
  mainButton(): Locator {
    return this.page.locator('main button[data-variant="filled"]').first();
  }

  /** On a day of Today, by hand; without a date on the day that is shown. */
  async addLesson(lesson: {
    readonly subject: string;
    readonly date?: string;
    readonly start?: string;
    readonly end?: string;
  }): Promise<void> {
    await this.button('Ajouter une séance').first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Matière').fill(lesson.subject);
    if (lesson.date !== undefined) await pickDate(dialog, 'Date', lesson.date);
    if (lesson.start !== undefined) await dialog.getByLabel('Début').fill(lesson.start);
    if (lesson.end !== undefined) await dialog.getByLabel('Fin', { exact: true }).fill(lesson.end);
    await dialog.getByRole('button', { name: 'Ajouter la séance' }).click();
    await expect(dialog).toBeHidden();
  }
}
