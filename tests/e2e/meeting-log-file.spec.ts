import { readFileSync } from 'node:fs';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { checkScreen } from './driver/axe';
import { expect, test } from './driver/fixtures';

test.beforeEach(async ({ continuo, desktop: _desktop, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({
    official: official.url,
    expect: EXPECTED_TEXT,
    jitsi: jitsi.url,
    opensIn: 'window',
  });
});

test('the log of a meeting is saved as a file, with whom the window saw', async ({
  continuo,
  meetings,
  participants,
  rollCall,
  jitsi,
}, testInfo) => {
  const { page } = continuo;
  const meeting = await meetings.enter();
  jitsi.conference.join('BOUCHET Louise');
  jitsi.conference.join('Grand-mère');
  await meeting.getByRole('button', { name: 'Retour à l’appel' }).click();
  await rollCall.isOpen();
  await continuo.button('Voir les participants').click();
  await participants.seesReports(['Jitsi']);

  const save = continuo.button('Enregistrer le journal de la réunion');
  await continuo.willSaveTo(null);
  await save.click();
  await expect(page.getByText(/journal\.csv/)).toBeHidden();

  const file = testInfo.outputPath('journal.csv');
  await continuo.willSaveTo(file);
  await save.click();
  await expect(page.getByText(/journal\.csv/)).toBeVisible();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('"BOUCHET Louise"');
  expect(text).toContain('"Grand-mère"');
  await checkScreen(page, 'participants with a saved log');
});
