import { EXPECTED_TEXT } from '../servers/official-pages';
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

test('a Jitsi room opens in a window of the app, and who comes and goes is logged', async ({
  continuo,
  desktop,
  jitsi,
  documents,
}) => {
  const meeting = await desktop.windowOpenedBy(() =>
    continuo.button('La salle ne marche pas').click(),
  );
  await expect(meeting.getByText('Vous êtes seul dans la réunion.')).toBeVisible();
  const lea = jitsi.conference.join('Léa ANÇAY');
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  await meeting.screenshot({ path: '/tmp/p6/meeting.png' });
  jitsi.conference.rename(lea, 'Léa A.');
  jitsi.conference.leave(lea);
  await expect(meeting.getByText('Vous êtes seul dans la réunion.')).toBeVisible();
  expect(await continuo.openedAddresses()).toEqual([]);
  const { lessonId } = await documents.morning();
  expect(lessonId).not.toBe('');
});
