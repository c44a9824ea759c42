import { join } from 'node:path';
import { expect, test } from './driver/fixtures';

const calendars = join(__dirname, '../fixtures/calendars');

test('an agenda of PRONOTE: previewed, imported, never doubled, brought up to date', async ({
  continuo,
  classes,
  rollCall,
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

  await test.step('the new group is given its pupils, and they are called', async () => {
    await classes.chooseGroup('3°EP1', ['ANÇAY Théo', 'LI Hugo']);
    await timetable.showWeekOf('2026-11-02');
    const lesson = await timetable.openLesson('mardi 3', '3°EP1');
    await lesson.getByRole('button', { name: 'Faire l’appel' }).click();
    await rollCall.isOpen();
    await rollCall.type('02a');
    await rollCall.seesSaved();
    await rollCall.validate();
    await rollCall.seesCounts(['1 présent', '1 absent', '0 en retard']);
    await timetable.open('Semaine');
    await timetable.seesDay('mardi 3', [
      '14 h 00 – 14 h 55 3°EP1 SCIENCES VIE & TERRE, Labo 2, aile B',
    ]);
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
