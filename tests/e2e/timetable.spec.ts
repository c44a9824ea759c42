import { join } from 'node:path';
import { expect, test } from './driver/fixtures';

const calendars = join(__dirname, '../fixtures/calendars');
const rosters = join(__dirname, '../fixtures/rosters');

const FRENCH = '8 h 00 – 8 h 55 4A démonstration Français';

test('a slot gives the lessons of the year, outside of the holidays of its zone, week by week', async ({
  continuo,
  timetable,
}) => {
  await continuo.openDemonstration();
  await test.step('Monday, 8:00 to 8:55: this week, next week, at Christmas too for now', async () => {
    await timetable.addSlot({
      weekdays: ['lundi'],
      start: '8:00',
      end: '8h55',
      subject: 'Français',
    });
    await timetable.seesOutcome(/\d+ séances ajoutées\. 1 séance modifiée\./);
    await timetable.open('Semaine');
    await timetable.seesWeek('Du 23 au 27 novembre 2026');
    // The lesson that was there by hand at the same hours has become that of the slot.
    await timetable.seesDay('lundi 23', [FRENCH]);
    await timetable.nextWeek();
    await timetable.seesWeek('Du 30 novembre au 4 décembre 2026');
    await timetable.seesDay('lundi 30', [FRENCH]);
    await timetable.seesDay('mardi 1er', []);
    await timetable.showWeekOf('2026-12-23');
    await timetable.seesDay('lundi 21', [FRENCH]);
    await expect(
      continuo.page.getByText('Les vacances de cette année ne sont pas connues.'),
    ).toBeVisible();
  });

  await test.step('the zone is chosen: no lesson in its holidays, nor on public ones', async () => {
    await timetable.chooseZone('Zone B');
    await timetable.seesOutcome(/\d+ séances retirées\./);
    await timetable.showWeekOf('2026-12-21');
    await timetable.seesDay('lundi 21', []);
    await expect(timetable.day('lundi 21')).toContainText('Noël');
    await timetable.showWeekOf('2027-01-04');
    await timetable.seesDay('lundi 4', [FRENCH]);
    await timetable.showWeekOf('2027-02-22');
    await expect(timetable.day('lundi 22')).toContainText('Hiver');
    await timetable.showWeekOf('2027-03-29');
    await timetable.seesDay('lundi 29', []);
    await expect(timetable.day('lundi 29')).toContainText('Lundi de Pâques');
  });

  await test.step('a slot of A weeks leaves B weeks alone', async () => {
    await timetable.letThisWeekBe('A');
    await timetable.addSlot({
      weekdays: ['mardi', 'jeudi'],
      start: '14',
      end: '15h',
      subject: 'Latin',
      weeks: 'A',
    });
    const latin = '14 h 00 – 15 h 00 4A démonstration Latin';
    await timetable.showWeekOf('2026-11-23');
    await timetable.seesWeek('Du 23 au 27 novembre 2026 semaine A');
    await timetable.seesDay('mardi 24', [latin]);
    await timetable.seesDay('jeudi 26', [latin]);
    await timetable.nextWeek();
    await timetable.seesWeek('Du 30 novembre au 4 décembre 2026 semaine B');
    await timetable.seesDay('lundi 30', [FRENCH]);
    await timetable.seesDay('mardi 1er', []);
    await timetable.nextWeek();
    await timetable.seesDay('mardi 8', [latin]);
  });
});

test('one lesson is moved, another one cancelled and restored; the others stay', async ({
  continuo,
  timetable,
}) => {
  await continuo.openDemonstration();
  await timetable.addSlot({ weekdays: ['lundi'], start: '10', end: '10:55', subject: 'Français' });
  const lesson = '10 h 00 – 10 h 55 4A démonstration Français';
  const moved = '15 h 05 – 16 h 00 4A démonstration Français';

  await timetable.showWeekOf('2026-11-30');
  await timetable.moveLesson('lundi 30', '10 h 00', {
    date: '2026-12-01',
    start: '15h05',
    end: '16:00',
  });
  await timetable.seesDay('lundi 30', []);
  await timetable.seesDay('mardi 1er', [moved]);
  await timetable.nextWeek();
  await timetable.seesDay('lundi 7', [lesson]);
  await timetable.doWithLesson('lundi 7', '10 h 00', 'Annuler la séance');
  await timetable.seesDay('lundi 7', [`${lesson} annulée`]);

  await test.step('a change of the slot leaves what was done by hand', async () => {
    const panel = await timetable.openLesson('lundi 7', 'annulée');
    await panel.getByRole('button', { name: 'Modifier le créneau' }).click();
    const form = continuo.page.getByRole('dialog', { name: 'Modifier le créneau' });
    await form.getByLabel('Matière').fill('Lecture');
    await form.getByRole('button', { name: 'Enregistrer le créneau' }).click();
    await expect(form).toBeHidden();
    await timetable.nextWeek();
    await timetable.seesDay('lundi 14', ['10 h 00 – 10 h 55 4A démonstration Lecture']);
    await timetable.showWeekOf('2026-12-01');
    await timetable.seesDay('mardi 1er', [moved]);
    await timetable.nextWeek();
    await timetable.seesDay('lundi 7', [`${lesson} annulée`]);
  });

  await continuo.comeBack();
  await timetable.showWeekOf('2026-12-07');
  await timetable.doWithLesson('lundi 7', 'annulée', 'Rétablir la séance');
  await timetable.seesDay('lundi 7', [lesson]);
  await timetable.showWeekOf('2026-12-01');
  await timetable.seesDay('mardi 1er', [moved]);

  await test.step('what does not take place is not awaited on Today', async () => {
    await timetable.showWeekOf('2026-11-23');
    await timetable.doWithLesson('lundi 23', '10 h 00', 'Annuler la séance');
    await continuo.goTo('Aujourd’hui');
    const row = continuo.page.getByRole('listitem').filter({ hasText: 'annulée' });
    await expect(row).toContainText('Lecture');
    await expect(row.getByRole('button')).toHaveText(['Rétablir']);
    await row.getByRole('button').click();
    await expect(row).toHaveCount(0);
  });
});

test('an agenda of PRONOTE: previewed, imported, never doubled, brought up to date', async ({
  continuo,
  timetable,
}) => {
  const { page } = continuo;
  const science = (hours: string) => `${hours} 4A démonstration SCIENCES VIE & TERRE, Salle 12`;
  await continuo.openDemonstration();

  await test.step('the preview says what is in it and writes nothing', async () => {
    await timetable.previewCalendar(join(calendars, 'pronote.ics'));
    await expect(page.getByText('Agenda PRONOTE · pronote.ics')).toBeVisible();
    await expect(
      page.getByText(/^8 séances, du 16 octobre 2026 au 10 novembre 2026/),
    ).toBeVisible();
    await expect(page.getByText('dont 1 annulée')).toBeVisible();
    await expect(page.getByText('2 périodes sans classe')).toBeVisible();
    await continuo.button('Annuler sans rien importer').click();
    await timetable.showWeekOf('2026-11-09');
    await timetable.seesDay('lundi 9', []);
  });

  await test.step('each audience of the file goes where the teacher says', async () => {
    await timetable.previewCalendar(join(calendars, 'pronote.ics'));
    await timetable.mapAudience('4D', '4A démonstration');
    await timetable.seesAudience('3°EP1', 'Nouveau groupe « 3°EP1 »');
    await timetable.seesAudience('3E', 'Ne pas importer');
    await timetable.importCalendar('Importer 7 séances');
    await timetable.seesOutcome(/^Agenda importé\. 7 séances ajoutées\.$/);
    // In summer time and in winter time the same hour of the school.
    await timetable.showWeekOf('2026-10-16');
    await timetable.seesDay('vendredi 16', [`${science('8 h 15 – 9 h 10')} appel à faire`]);
    await timetable.showWeekOf('2026-11-02');
    await timetable.seesDay('lundi 2', [`${science('8 h 15 – 9 h 10')} appel à faire`]);
    await timetable.seesDay('mardi 3', [
      '14 h 00 – 14 h 55 3°EP1 SCIENCES VIE & TERRE, Labo 2, aile B appel à faire',
    ]);
    await timetable.seesDay('jeudi 5', [
      '10 h 00 – 10 h 55 4A démonstration SCIENCES VIE & TERRE annulée',
    ]);
    await timetable.seesDay('vendredi 6', [`${science('8 h 15 – 9 h 10')} appel à faire`]);
    await timetable.showWeekOf('2026-10-19');
    await expect(timetable.day('mercredi 21')).toContainText('Vacances');
    await timetable.showWeekOf('2026-11-11');
    await expect(timetable.day('mercredi 11')).toContainText('Armistice');
  });

  await test.step('the same file again changes nothing', async () => {
    await timetable.previewCalendar(join(calendars, 'pronote.ics'));
    await expect(page.getByText(/Cet agenda a déjà été importé/)).toBeVisible();
    await timetable.seesAudience('4D', '4A démonstration');
    await timetable.seesAudience('3°EP1', '3°EP1');
    await timetable.seesAudience('3E', 'Ne pas importer');
    await timetable.importCalendar(/^Importer \d+ séances$/);
    await timetable.seesOutcome(/^Agenda importé\. Aucune séance n’a changé\.$/);
    await timetable.showWeekOf('2026-11-09');
    await timetable.seesDay('lundi 9', [`${science('8 h 15 – 9 h 10')} appel à faire`]);
  });

  await test.step('a later export: one lesson moved, one cancelled, one gone, one new', async () => {
    await timetable.previewCalendar(join(calendars, 'pronote-second-export.ics'));
    await expect(page.getByText(/Cet agenda a déjà été importé/)).toBeVisible();
    await timetable.importCalendar(/^Importer \d+ séances$/);
    await timetable.seesOutcome(
      /^Agenda importé\. 1 séance ajoutée\. 2 séances modifiées\. 1 séance retirée\.$/,
    );
    await timetable.showWeekOf('2026-11-02');
    await timetable.seesDay('vendredi 6', []);
    await timetable.nextWeek();
    await timetable.seesDay('lundi 9', [`${science('10 h 20 – 11 h 15')} appel à faire`]);
    await timetable.seesDay('mardi 10', [
      '14 h 00 – 14 h 55 3°EP1 SCIENCES VIE & TERRE, Labo 2, aile B annulée',
    ]);
    await timetable.seesDay('vendredi 13', [`${science('8 h 15 – 9 h 10')} appel à faire`]);
  });
});

test('a primary school: one call in the morning, one in the afternoon', async ({
  continuo,
  rollCall,
  timetable,
}) => {
  await continuo.openClassOf(join(rosters, 'CSVExtraction.csv'));
  await timetable.addPrimaryWeek('4,5 jours');
  await timetable.chooseZone('Zone A');
  await timetable.open('Semaine');
  const morning = '8 h 30 – 11 h 30 CE1-CE2 de Mme Brossard Appel du matin';
  const afternoon = '13 h 30 – 16 h 30 CE1-CE2 de Mme Brossard Appel de l’après-midi';
  await timetable.seesDay('lundi 23', [morning, afternoon]);
  await timetable.seesDay('mercredi 25', [morning]);
  await timetable.seesDay('vendredi 27', [morning, afternoon]);

  await continuo.goTo('Aujourd’hui');
  await expect(continuo.page.getByText('Prochaine séance')).toBeVisible();
  await rollCall.take();
  await expect(
    continuo.page.getByRole('heading', {
      level: 1,
      name: 'Appel du matin, CE1-CE2 de Mme Brossard',
    }),
  ).toBeVisible();
  await rollCall.type('03a');
  await rollCall.seesMark(3, 'absent');
  await rollCall.seesSaved();
  await rollCall.validate();
  await rollCall.seesCounts(['22 présents', '1 absent', '0 en retard']);
  await continuo.goTo('Aujourd’hui');
  await expect(continuo.page.getByText(/appel validé.+1 absent sur 23 élèves/)).toBeVisible();
});
