import { join } from 'node:path';
import { checkDialog, checkScreen } from './driver/axe';
import type { Continuo } from './driver/continuo';
import { expect, test } from './driver/fixtures';
import { REGISTERS_TABS } from './driver/registers';

const calendars = join(__dirname, '../fixtures/calendars');

async function openWith(continuo: Continuo, theme: string): Promise<void> {
  await continuo.openDemonstration();
  await continuo.goTo('Réglages');
  await continuo.page.getByLabel(theme).check();
}

for (const theme of ['Claires', 'Sombres'] as const) {
  test(`axe finds nothing on any screen, colours: ${theme}`, async ({ continuo, rollCall }) => {
    test.setTimeout(150_000);
    const { page } = continuo;
    const check = (where: string) => checkScreen(page, where);
    await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
    await check('first start');
    await openWith(continuo, theme);
    await check('settings');
    await continuo.goTo('Aujourd’hui');
    await check('today');
    await continuo.button('Ajouter une séance').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('the dialog of a new lesson');
    await page.keyboard.press('Escape');
    await continuo.goTo('Classes');
    await check('classes');
    await continuo.button('Nouveau groupe').click();
    await expect(page.getByRole('dialog').getByLabel('Nom du groupe')).toBeVisible();
    await check('the dialog of a new group');
    await page.keyboard.press('Escape');
    await continuo.openClass('4A démonstration');
    await check('a class');
    await continuo.goTo('Visio');
    await check('visio');
    await continuo.goTo('Exports');
    await check('exports');
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await continuo.press('0', '2', 'a', '0', '3', 'r');
    await rollCall.seesSaved();
    await check('roll call');
    await continuo.press('Enter');
    await expect(page.getByText(/Validé à/)).toBeVisible();
    await check('validated roll call');
    await page.keyboard.press('Control+l');
    await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
    await check('locked');
  });

  test(`axe finds nothing on the panels of a roll call, colours: ${theme}`, async ({
    continuo,
    rollCall,
    seating,
  }) => {
    test.setTimeout(150_000);
    const { page } = continuo;
    const check = (where: string) => checkScreen(page, where);
    const checkOpen = (where: string) => checkDialog(page, where);
    await openWith(continuo, theme);
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await rollCall.type('01p02a03r1204s1005i');
    await rollCall.seesSaved();
    await check('every mark');
    await rollCall.openDetails(2);
    await rollCall.giveReason('maladie de l’élève', 'Motif refusé');
    await checkOpen('the details of a pupil');
    await rollCall.closeDetails();
    await continuo.press('/');
    await page.getByLabel('Chercher un élève').pressSequentially('du');
    await expect(page.getByRole('option').first()).toBeVisible();
    await check('finding a pupil');
    await continuo.press('Escape');
    await continuo.button('Les non renseignés…').click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await check('the menu of the unmarked');
    await continuo.press('Escape');
    await continuo.button('Historique').click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await checkOpen('the history');
    await continuo.press('Escape');
    await seating.show();
    await check('the seating plan');
    await seating.edit();
    await continuo.press('Enter');
    await check('the seating plan being changed');
  });

  test(`axe finds nothing on the timetable, colours: ${theme}`, async ({ continuo, timetable }) => {
    test.setTimeout(150_000);
    const { page } = continuo;
    const check = (where: string) => checkScreen(page, where);
    const checkOpen = (where: string) => checkDialog(page, where);
    const dialog = page.getByRole('dialog');
    const closeDialog = async () => {
      await continuo.press('Escape');
      await expect(dialog).toHaveCount(0);
    };
    await openWith(continuo, theme);
    await timetable.open('Créneaux');
    await check('no slot yet');
    await timetable.addSlot({ weekdays: ['mardi'], start: '10', end: '11', subject: 'Français' });
    await check('the slots');
    await continuo.button('Ajouter un créneau').click();
    await expect(dialog.getByLabel('lundi')).toBeVisible();
    await checkOpen('the form of a slot');
    await closeDialog();
    await continuo.button('Semaine du premier degré').click();
    await expect(dialog.getByLabel('Début du matin')).toBeVisible();
    await checkOpen('the form of a primary week');
    await closeDialog();
    await continuo.button(/^Supprimer le créneau/).click();
    await expect(dialog).toBeVisible();
    await checkOpen('removing a slot');
    await closeDialog();
    await timetable.letThisWeekBe('A');
    await timetable.chooseZone('Zone C');
    await check('the school year');
    await continuo.button('Ajouter des jours sans classe').click();
    await expect(dialog.getByLabel('Premier jour')).toBeVisible();
    await checkOpen('the form of days without class');
    await closeDialog();
    await timetable.showWeekOf('2026-12-21');
    await expect(timetable.day('lundi 21')).toContainText('Noël');
    await check('a week of holidays');
    await timetable.showWeekOf('2026-11-23');
    await timetable.doWithLesson('mardi 24', '10 h 00', 'Annuler la séance');
    await check('a week');
    const panel = await timetable.openLesson('mardi 24', 'annulée');
    await checkOpen('a lesson');
    await panel.getByRole('button', { name: 'Modifier', exact: true }).click();
    await expect(panel.getByLabel('Début')).toBeVisible();
    await checkOpen('the form of a lesson');
    await panel.getByLabel('Date', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Mois suivant' })).toBeVisible();
    await checkOpen('a calendar to pick from');
    await page.getByRole('button', { name: '25 novembre 2026' }).click();
    await expect(dialog).toHaveCount(1);
    await closeDialog();
    await timetable.previewCalendar(join(calendars, 'pronote.ics'));
    await check('the preview of an agenda');
    await timetable.importCalendar(/^Importer/);
    await timetable.seesOutcome(/^Agenda importé/);
    await check('an imported agenda');
  });

  test(`axe finds nothing on the registers, colours: ${theme}`, async ({
    continuo,
    rollCall,
    registers,
  }) => {
    test.setTimeout(150_000);
    const { page } = continuo;
    const check = (where: string) => checkScreen(page, where);
    const checkOpen = (where: string) => checkDialog(page, where);
    const dialog = page.getByRole('dialog');
    const closeDialog = async () => {
      await continuo.press('Escape');
      await expect(dialog).toHaveCount(0);
    };
    await openWith(continuo, theme);
    for (const tab of REGISTERS_TABS) {
      await registers.open(tab);
      await check(`${tab}, with nothing to show`);
    }
    await continuo.goTo('Aujourd’hui');
    await continuo.addLesson({ subject: 'Latin', date: '2026-11-20', start: '10', end: '11' });
    await rollCall.take();
    await rollCall.type('02a03r1204s1005i');
    await rollCall.seesSaved();
    await rollCall.validate();
    await registers.announce({ pupil: 'BOUCHET', motive: 'autre motif' });
    await continuo.goTo('Aujourd’hui');
    await expect(page.getByText('1 appel à rattraper')).toBeVisible();
    await check('today, with a roll call to catch up');
    for (const tab of REGISTERS_TABS) {
      await registers.open(tab);
      await check(tab);
    }
    await continuo.button('Noter une démarche pour CARVALHO DA COSTA Mathéo').click();
    await expect(dialog.getByLabel('Précision')).toBeVisible();
    await checkOpen('the form of the follow-up');
    await closeDialog();
    await registers.open('Absences annoncées');
    await continuo.button('Annoncer une absence').click();
    await expect(dialog.getByLabel('Motif', { exact: true })).toBeVisible();
    await checkOpen('the form of an absence');
    await closeDialog();
    await continuo.button(/^Retirer l’absence/).click();
    await expect(dialog).toBeVisible();
    await checkOpen('taking an absence back');
    await closeDialog();
    await registers.open('Mois d’une classe');
    await continuo.button(/^ANÇAY Théo, lundi 23 novembre/).click();
    await expect(dialog.getByRole('button', { name: /^Voir l’appel/ })).toBeVisible();
    await checkOpen('a day of a pupil');
    await closeDialog();
    await registers.filter('En retard');
    await check('a filtered month');
    await registers.open('À rattraper');
    await registers.didNotTakePlace('Latin');
    await registers.seesSaid(/est annulée/);
    await check('a lesson that did not take place');
  });
}
