import { join } from 'node:path';
import { expect, test } from './driver/fixtures';

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

  await test.step('on the clock of another territory: the same hours, and it is later there', async () => {
    await timetable.chooseTimeZone('La Réunion');
    await timetable.showWeekOf('2026-11-23');
    await timetable.seesDay('lundi 23', [`${FRENCH} appel à faire`]);
    await timetable.seesDay('mardi 24', ['14 h 00 – 15 h 00 4A démonstration Latin']);
    await continuo.goTo('Aujourd’hui');
    await expect(continuo.page.getByText('Les séances du jour sont terminées.')).toBeVisible();
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

test.describe('in an empty vault', () => {
  test.use({ begins: 'empty vault' });

  test('a primary school: one call in the morning, one in the afternoon', async ({
    continuo,
    imports,
    rollCall,
    timetable,
  }) => {
    await continuo.openEmptyVault();
    await continuo.goTo('Classes');
    await imports.choose(join(rosters, 'CSVExtraction.csv'));
    await imports.write();
    await imports.says(/^Import terminé/);
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
});
