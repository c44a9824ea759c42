import { expect, test } from '../e2e/driver/fixtures';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { openAlbum } from './album';

test.use({ begins: 'first start' });

test('the demonstration morning', async ({
  continuo,
  rollCall,
  rooms,
  seating,
  registers,
  timetable,
  exports,
  official,
  jitsi,
}) => {
  const { page } = continuo;
  const picture = openAlbum(continuo, 1);

  await expect(page.getByLabel('Phrase de passe', { exact: true })).toBeVisible();
  await picture('premier-demarrage');
  await continuo.createDemonstration();
  await continuo.openClass('4A démonstration');
  await continuo.setRooms({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
  await expect(page.getByText(/est enregistrée\./)).toBeVisible();
  await picture('salles-de-la-classe');

  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await picture('salle-disponible');

  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  await picture('salle-saturee');

  await continuo.button('Basculer vers Jitsi').click();
  await expect(page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  await picture('bascule');

  await rollCall.take();
  await continuo.press('0', '2', 'a', '0', '9', 'a', '1', '4', 'r');
  await rollCall.seesMark(14, 'late');
  await rollCall.seesSaved();
  await picture('appel');
  await continuo.press('Enter');
  await expect(page.getByText(/Validé à/)).toBeVisible();
  await picture('appel-valide');

  await official.recover();
  await continuo.goTo('Aujourd’hui');
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await picture('salle-revenue');

  await continuo.goTo('Visio');
  await picture('visio');

  await exports.open();
  await exports.chooseDocument('Registre d’appel mensuel');
  await exports.seesPreview(/^Registre d’appel de 4A démonstration, novembre 2026/);
  await page.getByLabel('LibreOffice (ODS)').check();
  await exports.save().click();
  await exports.seesSaved('Registre 4A démonstration 2026-11.ods');
  await page
    .getByRole('heading', { name: 'Aperçu' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await picture('export');

  await continuo.goTo('Aujourd’hui');
  await rollCall.take();
  await seating.show();
  await seating.seesMark(2, 'absent');
  await picture('plan-de-classe');

  await registers.open('Mois d’une classe');
  await expect(registers.names().first()).toBeVisible();
  await picture('mois-de-la-classe');

  await timetable.addSlot({
    weekdays: ['lundi', 'mardi', 'jeudi'],
    start: '8:00',
    end: '8:55',
    subject: 'Mathématiques',
  });
  await timetable.addSlot({
    weekdays: ['mardi', 'vendredi'],
    start: '14:00',
    end: '15:50',
    subject: 'Vie de classe',
  });
  await timetable.chooseZone('Zone B');
  await timetable.open('Semaine');
  await expect(timetable.day('vendredi 27').getByRole('button')).toHaveCount(1);
  await picture('emploi-du-temps');

  await continuo.goTo('Aujourd’hui');
  await rollCall.take();
  await continuo.button('Décider…').click();
  await expect(page.getByRole('dialog')).toContainText('Absences pendant la panne');
  await picture('absences-et-panne');
  await continuo.press('Escape');

  await rooms.open('Salles');
  await rooms.rehearse();
  await page.getByRole('heading', { name: 'Répétition' }).scrollIntoViewIfNeeded();
  await picture('repetition');
  await rooms.open('Services');
  await picture('services');
  await rooms.open('Journal');
  await expect(rooms.journal().first()).toBeVisible();
  const { host } = new URL(official.url);
  await page.getByRole('combobox', { name: 'Service' }).selectOption({ label: host });
  await page.getByRole('radio', { name: 'un jour' }).check();
  await expect(page.getByRole('table', { name: `États observés de ${host}` })).toBeVisible();
  await picture('historique-d-un-service');
  await rooms.journal().first().scrollIntoViewIfNeeded();
  await picture('journal');
});
