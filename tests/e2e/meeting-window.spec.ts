import { EXPECTED_TEXT } from '../servers/official-pages';
import { startOfficialService } from '../servers/official-service';
import { checkScreen } from './driver/axe';
import { expect, test } from './driver/fixtures';
import { letTimePass } from './driver/launch';

const MINUTE = 60_000;

test.beforeEach(async ({ continuo, desktop: _desktop, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({
    official: official.url,
    expect: EXPECTED_TEXT,
    jitsi: jitsi.url,
    opensIn: 'window',
  });
});

test('one press opens the room in a window of the app, with the link in the clipboard', async ({
  continuo,
  desktop,
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  expect(await continuo.openedAddresses()).toEqual([]);
  expect(await continuo.clipboard()).toContain(`${jitsi.url}/`);
  expect(await desktop.titleOf(meeting)).toMatch(/^http:\/\/127\.0\.0\.1:\d+ · 4A démonstration$/);
  await expect(meeting.getByRole('status')).toContainText('Le lien a été copié');
  await expect(meeting.getByRole('heading', { level: 1 })).toHaveText(
    '4A démonstration, Mathématiques',
  );
  // Of class and subject the instance learns nothing.
  expect(jitsi.requests().join()).not.toMatch(/4A|Math/);
  const ours = await meeting.evaluate(() =>
    Object.keys((window as never as { meeting: object }).meeting).sort(),
  );
  expect(ours).toEqual(['facts', 'onTold', 'say']);
  // Its facts are given once.
  expect(
    await meeting.evaluate(() =>
      (window as unknown as { meeting: { facts(): Promise<unknown> } }).meeting
        .facts()
        .catch(() => 'refused'),
    ),
  ).toBe('refused');

  await continuo.page.bringToFront();
  await continuo.button('Rouvrir la salle Jitsi').click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  await expect.poll(() => continuo.windowCount()).toBe(2);
});

test('who comes, changes names, goes and comes back is in the participants of the lesson', async ({
  meetings,
  documents,
  jitsi,
}) => {
  const { conference } = jitsi;
  conference.join('Chloé ARNAUD');
  const meeting = await meetings.enter();
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  const phone = conference.join('iPhone de Théo');
  await expect(meeting.getByText('2 autres participants.')).toBeVisible();
  conference.rename(phone, 'Théo ANÇAY');
  conference.leave(phone);
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  conference.join('Théo ANÇAY');
  await expect(meeting.getByText('2 autres participants.')).toBeVisible();

  const { lessonId } = await documents.morning();
  await expect
    .poll(async () => {
      const { names } = await meetings.participants(lessonId);
      return names.map(({ name, there }) => `${name}${there ? '' : ', gone'}`).sort();
    })
    .toEqual(['Chloé ARNAUD', 'Théo ANÇAY']);
  const { reports } = await meetings.participants(lessonId);
  expect(reports).toMatchObject([{ source: 'log', tool: 'jitsi', live: true }]);
});

test('lobby and password are set as moderator, and only then', async ({ meetings, jitsi }) => {
  const { conference } = jitsi;
  conference.moderates(false);
  const meeting = await meetings.enter();
  const lobby = meeting.getByRole('button', { name: 'Activer la salle d’attente' });
  await expect(meeting.getByText(/une fois que la salle vous reconnaît/)).toBeVisible();
  await lobby.press('Enter');
  await meeting.getByRole('button', { name: 'Mot de passe…' }).press('Enter');
  await expect(meeting.getByLabel('Mot de passe de la salle')).toBeHidden();

  conference.moderates(true);
  await expect(meeting.getByText(/une fois que la salle vous reconnaît/)).toBeHidden();
  await lobby.click();
  await expect(meeting.getByText(/Salle d’attente demandée/)).toBeVisible();
  await meeting.getByRole('button', { name: 'Mot de passe…' }).click();
  await meeting.keyboard.type('bleu-soleil');
  await meeting.keyboard.press('Enter');
  // It is not in the link: the teacher says it.
  await expect(meeting.getByRole('status')).toContainText(/Mot de passe demandé\s: bleu-soleil/);
  await expect
    .poll(() => conference.commands())
    .toEqual([
      { command: 'toggleLobby', args: [true] },
      { command: 'password', args: ['bleu-soleil'] },
    ]);

  conference.knock('k1', 'Manon');
  conference.knock('k2', '');
  const door = meeting.getByRole('region', { name: 'Attendent d’entrer' });
  await expect(door.getByRole('listitem')).toHaveText([/Manon/, /Sans nom/]);
  await checkScreen(meeting, 'the meeting with somebody at the door');
  await door.getByRole('button', { name: 'Accepter Manon' }).click();
  await door.getByRole('button', { name: 'Refuser Sans nom' }).click();
  await expect(door).toBeHidden();
  await expect
    .poll(() => conference.commands().slice(2))
    .toEqual([
      { command: 'answerKnockingParticipant', args: ['k1', true] },
      { command: 'answerKnockingParticipant', args: ['k2', false] },
    ]);
});

test('a class that knocks at once is let in by one press, those whose names were seen', async ({
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  for (let i = 1; i <= 14; i += 1) jitsi.conference.knock(`k${i}`, `Élève ${i}`);
  const door = meeting.getByRole('region', { name: 'Attendent d’entrer' });
  await expect(door).toContainText('et 2 autres personnes');
  await door.getByRole('button', { name: 'Accepter ces 12 personnes' }).click();
  await expect(door.getByRole('listitem')).toHaveText([/Élève 13/, /Élève 14/]);
  // Each is told to the server by a request of its own: they come in any order.
  const admitted = () => jitsi.conference.commands().map(({ args }) => args.join());
  const wanted = Array.from({ length: 12 }, (_, i) => `k${i + 1},true`);
  await expect.poll(() => admitted().sort()).toEqual(wanted.sort());
});

test('a room that is protected already asks for its password here', async ({ meetings, jitsi }) => {
  jitsi.conference.isProtectedBy('bleu-soleil');
  const meeting = await meetings.open();
  await meeting.getByLabel('Cette salle demande un mot de passe.').fill('bleu-soleil');
  await meeting.keyboard.press('Enter');
  await expect(meeting.getByText(/^Personne d’autre n’est dans la réunion/)).toBeVisible();
});

for (const [fault, teaches] of [
  ['x-frame-options', true],
  ['frame-ancestors', true],
  ['no-script', true],
  ['script-throws', true],
  ['not-a-script', false],
  ['overloaded-script', false],
] as const) {
  test(`an instance that cannot be embedded (${fault}) opens in the browser by itself, and says so`, async ({
    continuo,
    meetings,
    documents,
    jitsi,
  }) => {
    jitsi.refuseEmbedding(fault);
    const meeting = await meetings.open();
    await expect(
      meeting.getByRole('heading', { name: 'La réunion s’ouvre dans votre navigateur' }),
    ).toBeVisible();
    await expect.poll(() => continuo.openedAddresses()).toHaveLength(1);
    expect((await continuo.openedAddresses())[0]?.startsWith(`${jitsi.url}/`)).toBe(true);
    if (fault === 'no-script') await checkScreen(meeting, 'the meeting that opens elsewhere');
    const profiles = await documents.ask('profiles:list', {});
    const host = new URL(jitsi.url).host;
    const profile = profiles.ok && profiles.value.find((one) => one.host === host);
    expect(profile).toMatchObject({ embedding: teaches ? 'no' : 'unknown' });

    await meetings.leaveBy(meeting, 'Fermer cette fenêtre');
    await expect.poll(() => continuo.windowCount()).toBe(1);
    if (!teaches) return;
    await continuo.button('Rouvrir la salle Jitsi').click();
    await expect.poll(() => continuo.openedAddresses()).toHaveLength(2);
    expect(await continuo.windowCount()).toBe(1);
  });
}

test('an instance that says nothing for half a minute opens in the browser', async ({
  continuo,
  meetings,
  jitsi,
}) => {
  jitsi.refuseEmbedding('silence');
  const meeting = await meetings.open();
  await expect(meeting.getByText(/^Connexion à/)).toBeVisible();
  await expect(meeting.getByText(/n’a rien répondu pendant 30 secondes/)).toBeVisible({
    timeout: 40_000,
  });
  await expect.poll(() => continuo.openedAddresses()).toHaveLength(1);
});

test('a hostile instance is contained: no power, no other site, a bounded log', async ({
  continuo,
  desktop,
  documents,
  meetings,
  jitsi,
}) => {
  const elsewhere = await startOfficialService();
  const { origin } = new URL(elsewhere.url);
  jitsi.becomeHostile(origin);
  const meeting = await meetings.open();
  await expect.poll(() => jitsi.found(), { timeout: 30_000 }).not.toBeNull();
  const found = jitsi.found();
  expect(found).toMatchObject({
    powers: '',
    parentPowers: 'refused',
    parentText: 'refused',
    opened: 'false',
    fetched: 'refused',
    place: 'refused',
  });
  expect(meeting.url()).toBe('continuo://meeting/');
  expect(await continuo.windowCount()).toBe(2);
  expect(await continuo.openedAddresses()).toEqual([]);
  // The links that it followed by itself were asked about, once at a time, and refused.
  expect(await desktop.questions()).toEqual([
    `La salle veut ouvrir un lien vers ${new URL(origin).host} dans votre navigateur.`,
  ]);
  const { lessonId } = await documents.morning();
  const { names } = await meetings.participants(lessonId);
  expect(names.length).toBeLessThanOrEqual(1000);
  expect(Math.max(0, ...names.map(({ name }) => name.length))).toBeLessThanOrEqual(120);

  // It leaves for another site: nothing of that is asked for, and the window is done with it.
  await expect(
    meeting.getByRole('heading', { name: 'La réunion s’ouvre dans votre navigateur' }),
  ).toBeVisible();
  expect(elsewhere.requests()).toEqual([]);
  await expect
    .poll(() => continuo.openedAddresses())
    .toEqual([expect.stringMatching(new RegExp(`^${jitsi.url}/[^/]+#config`))]);
  await elsewhere.stop();
});

test('camera, microphone and screen are for the instance alone, and the screen is chosen', async ({
  meetings,
  jitsi,
  desktop,
  continuo,
}) => {
  const meeting = await meetings.enter();
  const [room, stage] = [await meetings.room(meeting, jitsi.url), await meetings.stage(meeting)];
  const microphone = () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (error: Error) => error.name,
    );
  expect(await room.evaluate(microphone)).toBe('given');
  expect(await stage.evaluate(microphone)).toBe('NotAllowedError');
  expect(
    await room.evaluate(
      () =>
        new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            ({ code }) => resolve(code),
          ),
        ),
    ),
  ).toBe(1);

  const share = () =>
    room.evaluate(() =>
      navigator.mediaDevices.getDisplayMedia({ video: true }).then(
        (stream) => stream.getVideoTracks().length,
        (error: Error) => error.name,
      ),
    );
  let shared = share();
  const chooser = await desktop.windowOpenedBy(() => Promise.resolve());
  await expect(chooser.getByRole('heading', { name: 'Que montrer à la classe ?' })).toBeVisible();
  await checkScreen(chooser, 'the choice of a screen');
  await expect(chooser.getByRole('button', { name: 'Écran 1' })).toBeFocused();
  const powers = await chooser.evaluate(() =>
    Object.keys((window as never as { chooser: object }).chooser).sort(),
  );
  expect(powers).toEqual(['choices', 'choose']);
  // The window is gone before the key is up again.
  await chooser.keyboard.press('Escape').catch(() => undefined);
  expect(await shared).toMatch(/NotAllowedError|AbortError|InvalidStateError/);
  await expect.poll(() => continuo.windowCount()).toBe(2);

  shared = share();
  const again = await desktop.windowOpenedBy(() => Promise.resolve());
  await expect(again.getByRole('button', { name: 'Écran 1' })).toBeFocused();
  await again.keyboard.press('Enter').catch(() => undefined);
  expect(await shared).toBe(1);
});

test('a room puts up no box of the system', async ({ meetings, jitsi }) => {
  const meeting = await meetings.enter();
  const room = await meetings.room(meeting, jitsi.url);
  // Were they shown, they would wait for an answer.
  expect(
    await room.evaluate(() => {
      alert('Votre phrase secrète ?');
      print();
      return [confirm('?'), prompt('?')];
    }),
  ).toEqual([false, null]);
});

test('what was logged is there after the power went, and the meeting is open no more', async ({
  continuo,
  documents,
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  jitsi.conference.join('Chloé ARNAUD');
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  const { lessonId } = await documents.morning();
  await expect.poll(async () => (await meetings.participants(lessonId)).names.length).toBe(1);
  await continuo.killed();
  await continuo.startAgain();
  await continuo.open();
  expect((await meetings.participants(lessonId)).names).toMatchObject([{ name: 'Chloé ARNAUD' }]);
});

test('while the vault is locked the meeting goes on, and its log is there at the unlocking', async ({
  continuo,
  documents,
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  const { lessonId } = await documents.morning();
  await continuo.page.bringToFront();
  await continuo.button(/Verrouiller/).click();
  jitsi.conference.join('Chloé ARNAUD');
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  await continuo.open();
  await expect
    .poll(async () => (await meetings.participants(lessonId)).names.map(({ name }) => name))
    .toEqual(['Chloé ARNAUD']);
});

test('a meeting with others in it is left only on purpose: by its button, its cross, or the end of the app', async ({
  continuo,
  desktop,
  documents,
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  jitsi.conference.join('Chloé ARNAUD');
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  const question = 'Quitter la réunion ? Une autre personne y est.';
  await meeting.getByRole('button', { name: 'Quitter la réunion' }).click();
  await expect.poll(() => desktop.questions()).toHaveLength(1);
  await desktop.closeByItsCross(meeting);
  await expect.poll(() => desktop.questions()).toHaveLength(2);
  await desktop.closeByItsCross(continuo.page);
  await expect.poll(() => desktop.questions()).toHaveLength(3);
  expect((await desktop.questions()).map((said) => said.replace(/\s/g, ' '))).toEqual([
    question,
    question,
    question,
  ]);
  expect(await continuo.windowCount()).toBe(2);
  expect(jitsi.conference.commands()).toEqual([]);

  await desktop.willAnswer(1);
  await Promise.all([meeting.waitForEvent('close'), desktop.closeByItsCross(meeting)]);
  await expect.poll(() => jitsi.conference.commands()).toEqual([{ command: 'hangup', args: [] }]);
  const { lessonId } = await documents.morning();
  await expect
    .poll(async () => (await meetings.participants(lessonId)).names.map(({ there }) => there))
    .toEqual([false]);
});

test('an instance that breaks in the midst of the lesson stays on the screen, with the next room', async ({
  continuo,
  documents,
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  const { lessonId } = await documents.morning();
  const theo = jitsi.conference.join('Théo ANÇAY');
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  const isThere = async () => (await meetings.participants(lessonId)).names.map((one) => one.there);
  await expect.poll(isThere).toEqual([true]);
  jitsi.conference.breakDown();
  await expect(meeting.getByRole('status')).toContainText('La réunion a été interrompue');
  await checkScreen(meeting, 'a meeting that broke');
  await expect.poll(isThere).toEqual([false]);

  // It comes back by itself, with who is there.
  jitsi.conference.comeBack();
  await expect(meeting.getByText('Un autre participant.')).toBeVisible();
  await expect.poll(isThere).toEqual([true]);
  jitsi.conference.leave(theo);

  jitsi.conference.breakDown();
  await meeting.getByRole('button', { name: 'La salle ne marche pas' }).click();
  await expect(continuo.page.getByRole('dialog', { name: 'Plan hors ligne' })).toBeVisible();
  expect(await continuo.windowCount()).toBe(2);
});

for (const where of ['the window of the meeting', 'the main window'] as const) {
  test(`« La salle ne marche pas » in ${where} moves the class on, and closes the room that it left`, async ({
    continuo,
    documents,
    meetings,
    jitsi,
  }) => {
    const { classId } = await documents.morning();
    await documents.ask('rooms:add', {
      ...{ classId, link: 'https://meet.google.com/abc-defg-hij' },
      ...{ official: false, acknowledged: true },
    });
    const meeting = await meetings.enter();
    jitsi.conference.join('Théo ANÇAY');
    await expect(meeting.getByText('Un autre participant.')).toBeVisible();
    const closed = meeting.waitForEvent('close');
    if (where === 'the main window') {
      await continuo.button('La salle Jitsi ne marche pas').click();
    } else {
      jitsi.conference.breakDown();
      const report = meeting.getByRole('button', { name: 'La salle ne marche pas' });
      await report.click().catch(() => undefined);
    }
    await closed;
    await expect
      .poll(() => continuo.openedAddresses())
      .toEqual([expect.stringContaining('meet.google.com/abc-defg-hij')]);
    expect(await continuo.clipboard()).toContain('meet.google.com/abc-defg-hij');
    await continuo.seesToday();
    await expect(continuo.page.getByText(/Salle Google Meet ouverte à/)).toBeVisible();
  });
}

for (const way of ['Quitter la réunion', 'the instance ends it'] as const) {
  test(`the end (${way}) closes the window, and nobody is there any more`, async ({
    continuo,
    desktop,
    documents,
    meetings,
    jitsi,
  }) => {
    const meeting = await meetings.enter();
    jitsi.conference.join('Chloé ARNAUD');
    await expect(meeting.getByText('Un autre participant.')).toBeVisible();
    await desktop.willAnswer(1);
    if (way === 'Quitter la réunion') await meetings.leaveBy(meeting, way);
    else jitsi.conference.end();
    await expect.poll(() => continuo.windowCount()).toBe(1);
    const { lessonId } = await documents.morning();
    await expect
      .poll(async () => (await meetings.participants(lessonId)).names.map(({ there }) => there))
      .toEqual([false]);
  });
}

test('« Ouvrir dans le navigateur » leaves the window for the browser', async ({
  continuo,
  meetings,
  jitsi,
}) => {
  const meeting = await meetings.enter();
  await meetings.leaveBy(meeting, 'Ouvrir dans le navigateur');
  await expect.poll(() => continuo.openedAddresses()).toHaveLength(1);
  expect((await continuo.openedAddresses())[0]?.startsWith(`${jitsi.url}/`)).toBe(true);
  await expect.poll(() => continuo.windowCount()).toBe(1);
});

test('« Retour à l’appel » shows the roll call of the lesson', async ({
  continuo,
  meetings,
  rollCall,
}) => {
  const meeting = await meetings.enter();
  await meeting.getByRole('button', { name: 'Retour à l’appel' }).click();
  await rollCall.isOpen();
  expect(await continuo.windowCount()).toBe(2);
});

test('the roll call follows the meeting live, and marks nobody by itself', async ({
  continuo,
  meetings,
  rollCall,
  jitsi,
}) => {
  const { conference } = jitsi;
  const meeting = await meetings.enter();
  await meeting.getByRole('button', { name: 'Retour à l’appel' }).click();
  await rollCall.isOpen();
  const strip = continuo.page.getByRole('region', { name: 'La réunion en cours' });
  await expect(strip).toBeHidden();

  const theo = conference.join('Théo ANÇAY');
  conference.join('Grand-mère');
  await expect(strip).toContainText('Dans la réunion : 1 sur 28');
  await expect(strip).toContainText('1 nom à rattacher');
  const row = rollCall.row(2);
  await expect(row).toHaveAttribute('aria-label', /, en réunion/);
  const before = await rollCall.row(5).boundingBox();
  conference.join('Mathéo CARVALHO DA COSTA');
  await expect(strip).toContainText('Dans la réunion : 2 sur 28');
  // What comes by itself moves no row under the pointer.
  expect(await rollCall.row(5).boundingBox()).toEqual(before);
  conference.leave(theo);
  await expect(row).toHaveAttribute('aria-label', /, hors de la réunion depuis \d/);
  await expect(strip).toContainText('1 sorti');
  expect(await rollCall.row(5).boundingBox()).toEqual(before);
  await rollCall.seesMarks({ 2: 'unknown', 5: 'unknown' });
  await continuo.button('Voir les participants').click();
  await expect(continuo.page.getByText('Grand-mère').first()).toBeVisible();
});

test('after the lesson the reminder leads from what the window saw to the register', async ({
  continuo,
  desktop,
  documents,
  meetings,
  participants,
  rollCall,
  jitsi,
}) => {
  const { page } = continuo;
  const meeting = await meetings.enter();
  jitsi.conference.join('Théo ANÇAY');
  jitsi.conference.join('Grand-mère');
  await expect(meeting.getByText('2 autres participants.')).toBeVisible();
  await letTimePass(continuo, 20 * MINUTE);
  jitsi.conference.join('BOUCHET Louise');
  await expect(meeting.getByText('3 autres participants.')).toBeVisible();
  await letTimePass(continuo, 35 * MINUTE);
  await desktop.willAnswer(1);
  await meetings.leaveBy(meeting, 'Quitter la réunion');

  await expect(page.getByText(/3 participants vus dans la salle/)).toBeVisible();
  await continuo.button(/^Reprendre dans l’appel/).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Qui était dans la visio' }),
  ).toBeVisible();
  await participants.seesReports(['Jitsi']);
  await expect(participants.row('BOUCHET Louise')).toContainText('en retard, 8 h 22');
  await expect(participants.name('Grand-mère')).toBeVisible();
  await participants.accept(/marques reprises/);
  await participants.done().getByRole('button', { name: 'Revenir à l’appel' }).click();
  await rollCall.seesMarks({ 1: 'unknown', 2: 'present', 4: 'late' });
  await continuo.goTo('Aujourd’hui');
  await expect(page.getByText(/participants vus dans la salle/)).toBeHidden();
  const { lessonId } = await documents.morning();
  const { names } = await meetings.participants(lessonId);
  expect(names.map(({ name }) => name)).not.toContain('Grand-mère');
});
