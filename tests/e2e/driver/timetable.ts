import { expect, type Locator } from '@playwright/test';
import type { Continuo } from './continuo';
import { choose, pickDate } from './fields';

export const TIMETABLE_PAGES = ['Semaine', 'Créneaux', 'Année scolaire'] as const;

type Weekday = 'lundi' | 'mardi' | 'mercredi' | 'jeudi' | 'vendredi';

/** A teacher in front of the week, of the slots that make it and of the school year around it. */
export class Timetable {
  constructor(private readonly continuo: Continuo) {}

  private get page() {
    return this.continuo.page;
  }

  async open(page: (typeof TIMETABLE_PAGES)[number]): Promise<void> {
    await this.continuo.goTo('Emploi du temps');
    await this.page
      .getByRole('navigation', { name: 'Pages de l’emploi du temps' })
      .getByRole('button', { name: page })
      .click();
  }

  // The week.

  async showWeekOf(date: string): Promise<void> {
    await this.open('Semaine');
    await this.continuo.button('Choisir une date').click();
    await pickDate(this.page.getByRole('dialog'), 'Date', date);
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  async nextWeek(): Promise<void> {
    await this.continuo.button('Semaine suivante').click();
  }

  /** « Du 23 au 27 novembre 2026 », with its letter where there is one. */
  async seesWeek(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  /** A day of the week that is shown, by its weekday and number. */
  day(name: string): Locator {
    return this.page.getByRole('listitem').filter({
      has: this.page.getByRole('heading', { level: 3, name: new RegExp(`^${name}\\b`) }),
    });
  }

  /** All that stands in a day, in order: « 8 h 00 – 8 h 55 4A Français ». */
  async seesDay(name: string, lessons: readonly string[]): Promise<void> {
    await expect(this.day(name).getByRole('button')).toHaveText([...lessons]);
  }

  /** The panel of a lesson. */
  async openLesson(day: string, words: string): Promise<Locator> {
    await this.day(day).getByRole('button', { name: words }).click();
    const panel = this.page.getByRole('dialog');
    await expect(panel).toBeVisible();
    return panel;
  }

  /** Presses a button of the panel of a lesson, which closes. */
  async doWithLesson(day: string, words: string, act: string): Promise<void> {
    const panel = await this.openLesson(day, words);
    await panel.getByRole('button', { name: act }).click();
    await expect(panel).toBeHidden();
  }

  /** Gives one lesson another day or other hours. */
  async moveLesson(
    day: string,
    words: string,
    to: { readonly date?: string; readonly start: string; readonly end: string },
  ): Promise<void> {
    const panel = await this.openLesson(day, words);
    await panel.getByRole('button', { name: 'Modifier', exact: true }).click();
    if (to.date !== undefined) await pickDate(panel, 'Date', to.date);
    await panel.getByLabel('Début').fill(to.start);
    await panel.getByLabel('Fin', { exact: true }).fill(to.end);
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel).toBeHidden();
  }

  // The slots.

  async addSlot(slot: {
    readonly weekdays: readonly Weekday[];
    readonly start: string;
    readonly end: string;
    readonly subject: string;
    readonly weeks?: 'toutes' | 'A' | 'B';
  }): Promise<void> {
    await this.open('Créneaux');
    await this.continuo.button('Ajouter un créneau').click();
    const dialog = this.page.getByRole('dialog');
    for (const weekday of slot.weekdays) await dialog.getByLabel(weekday, { exact: true }).check();
    await dialog.getByLabel('Début').fill(slot.start);
    await dialog.getByLabel('Fin', { exact: true }).fill(slot.end);
    await dialog
      .getByRole('group', { name: 'Semaines' })
      .getByLabel(slot.weeks ?? 'toutes', { exact: true })
      .check();
    await dialog.getByLabel('Matière').fill(slot.subject);
    await dialog.getByRole('button', { name: 'Ajouter le créneau' }).click();
    await expect(dialog).toBeHidden();
  }

  /** All the half-day calls of a primary class. */
  async addPrimaryWeek(pattern: '4 jours' | '4,5 jours'): Promise<void> {
    await this.open('Créneaux');
    await this.continuo.button('Semaine du premier degré').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(`^${pattern}`)).check();
    await dialog.getByRole('button', { name: /^Créer \d créneaux$/ }).click();
    await expect(dialog).toBeHidden();
  }

  /** What a change did to the lessons. */
  async seesOutcome(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeVisible();
  }

  // The school year.

  async chooseZone(zone: 'Zone A' | 'Zone B' | 'Zone C'): Promise<void> {
    await this.open('Année scolaire');
    await choose(this.page, 'Zone de vacances', zone);
    await this.saveYear();
  }

  async chooseTimeZone(territory: string): Promise<void> {
    await this.open('Année scolaire');
    await choose(this.page, 'Fuseau horaire', territory);
    await this.saveYear();
  }

  /** The letter of the week that the page asks about. */
  async letThisWeekBe(letter: 'A' | 'B'): Promise<void> {
    await this.open('Année scolaire');
    await this.page
      .getByRole('group', { name: /^La semaine du .+ est une semaine/ })
      .getByLabel(letter, { exact: true })
      .check();
    await this.saveYear();
  }

  private async saveYear(): Promise<void> {
    await this.continuo.button('Enregistrer l’année scolaire').click();
    await this.seesOutcome(/séance/);
  }

  // Calendars.

  /** Chooses an ICS file; its preview is shown and nothing is written. */
  async previewCalendar(file: string): Promise<void> {
    await this.continuo.willChoose(file);
    await this.open('Créneaux');
    await this.continuo.button('Importer un agenda (ICS)…').click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: 'Vérifier avant d’importer' }),
    ).toBeVisible();
  }

  /** Where the lessons of an audience of the file go. */
  async mapAudience(name: string, to: string): Promise<void> {
    await choose(this.page, `Séances de ${name}`, to);
  }

  async seesAudience(name: string, goesTo: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: `Séances de ${name}` });
    await expect.poll(async () => (await field.inputValue()).replace(/\s/g, ' ')).toBe(goesTo);
  }

  async importCalendar(button: string | RegExp): Promise<void> {
    await this.continuo.button(button).click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: 'Emploi du temps' }),
    ).toBeVisible();
  }
}
