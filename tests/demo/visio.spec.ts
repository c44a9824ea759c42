import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../e2e/driver/fixtures';
import { letTimePass } from '../e2e/driver/launch';
import { EXPECTED_TEXT } from '../servers/official-pages';
import { openAlbum } from './album';

const MINUTE = 60_000;
const LIST = join(__dirname, '../../assets/demonstration/4A.csv');

/** « ABDALLAH Inès », in the order of the class. */
const NAMES = readFileSync(LIST, 'utf8')
  .split('\n')
  .flatMap((line) => /^"([^"]+)"/.exec(line)?.slice(1) ?? []);

/** The dashboard of BigBlueButton, of those who were in the official room before it died. */
function dashboard(): string {
  const head =
    'Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise Hands,Join,Left,Duration';
  const rows = NAMES.slice(0, 20).map((name, place) => {
    const second = String((place * 7) % 60).padStart(2, '0');
    const counts = ['FALSE', '1,0', '-', '-', '0', '0', '0', '0'];
    const hours = [`23/11/2026 07:5${place % 10}:${second}`, '23/11/2026 08:02:30', '-'];
    return [name, ...counts, ...hours].map((cell) => `"${cell}"`).join(',');
  });
  return [head, ...rows].join('\r\n');
}

test.use({ begins: 'first start' });

test('a meeting in a window of the app, and who was there', async ({
  continuo,
  desktop,
  meetings,
  participants,
  rollCall,
  rooms,
  official,
  jitsi,
}) => {
  const { page } = continuo;
  const { conference } = jitsi;
  const picture = openAlbum(continuo, 27);
  await continuo.createDemonstration();
  await rooms.arePrepared({
    official: official.url,
    expect: EXPECTED_TEXT,
    jitsi: jitsi.url,
    opensIn: 'window',
  });
  const meeting = await meetings.enter();
  await letTimePass(continuo, 3 * MINUTE);
  const [late, gone, ...others] = NAMES.slice(0, 22);
  for (const name of [...others, gone ?? '', 'iPhone de Zoé', 'Mamie']) conference.join(name);
  await meeting.getByRole('button', { name: 'Retour à l’appel' }).click();
  await rollCall.isOpen();
  await letTimePass(continuo, 18 * MINUTE);
  const latecomer = conference.join(late ?? '');
  conference.rename(latecomer, late ?? '');
  await expect(page.getByRole('region', { name: 'La réunion en cours' })).toContainText('sur 28');
  await picture('appel-pendant-la-reunion');

  await letTimePass(continuo, 34 * MINUTE);
  await desktop.willAnswer(1);
  await meetings.leaveBy(meeting, 'Quitter la réunion');
  await continuo.goTo('Aujourd’hui');
  await expect(page.getByText(/participants vus dans la salle/)).toBeVisible();
  await picture('rappel-de-fin-de-cours');

  await continuo.button(/^Reprendre dans l’appel/).click();
  const file = join(continuo.home, 'learning-dashboard.csv');
  writeFileSync(file, dashboard());
  await participants.give(file);
  await participants.seesReports(['BigBlueButton', 'Jitsi']);
  await picture('qui-etait-dans-la-visio');
  await page.getByRole('table').first().scrollIntoViewIfNeeded();
  await picture('presence-de-chacun');
});
