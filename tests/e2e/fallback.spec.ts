import { EXPECTED_TEXT } from '../servers/official-pages';
import { needsPdfReader, readPdf } from './driver/documents';
import { expect, test } from './driver/fixtures';

const ZOOM = 'https://zoom.us/j/98765432109?pwd=Q2xhc3NlNEE';

test.beforeEach(async ({ continuo, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
});

test('an outage from the alert to the attestation: two rooms, the roll call, the decision, the proof', async ({
  continuo,
  rooms,
  rollCall,
  registers,
  documents,
  official,
  jitsi,
}) => {
  needsPdfReader();
  const { page } = continuo;

  await test.step('a third room, on a quiet day', async () => {
    await continuo.openClass('4A démonstration');
    await continuo.prepareRooms();
    const form = await rooms.paste(`Rejoindre la réunion Zoom\n${ZOOM}\nMerci`);
    await expect(form.getByText('Reconnu : Zoom, zoom.us')).toBeVisible();
    await rooms.save();
    await rooms.seesChain([/Salle officielle/, /Jitsi/, /Zoom/]);
  });

  await test.step('the room dies; nobody asks, and the other pages say it within 45 s', async () => {
    await continuo.goTo('Classes');
    official.goDown();
    await continuo.nextLookComes();
    const alerts = page.getByRole('region', { name: 'Alertes' });
    await expect(alerts).toContainText(/4A démonstration, séance de/, { timeout: 13_000 });
    await expect(alerts).toContainText(/La salle officielle est en panne depuis/);
    expect(await continuo.openedAddresses()).toEqual([]);
  });

  await test.step('one click there: the room, the link and the message', async () => {
    await continuo.button(/^Basculer vers Jitsi, 4A démonstration/).click();
    await expect(page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
    const [opened, ...more] = await continuo.openedAddresses();
    expect(more).toEqual([]);
    expect(opened?.startsWith(`${jitsi.url}/`)).toBe(true);
    const { pathname } = new URL(opened ?? '');
    const message = await continuo.clipboard();
    expect(message).toContain(`${jitsi.url}${pathname}`);
    expect(message).toContain('4A démonstration');
    const panel = page.getByRole('region', { name: 'Prévenir les élèves' });
    await expect(panel.getByLabel('Message pour les élèves')).toContainText(pathname.slice(1));
    await continuo.copyElsewhere('');
    await panel.getByRole('button', { name: 'Copier le lien' }).click();
    await expect.poll(() => continuo.clipboard()).toContain(pathname.slice(1));
  });

  await test.step('the second room fails as well: the next one is one more click', async () => {
    await continuo.button('La salle Jitsi ne marche pas').click();
    await expect(page.getByText(/Salle Zoom ouverte à/)).toBeVisible();
    expect((await continuo.openedAddresses())[1]).toBe(ZOOM);
    expect(await continuo.clipboard()).toContain(ZOOM);
  });

  await test.step('the roll call: one absent, one who cannot be reached, decided together', async () => {
    await rollCall.take();
    await rollCall.type('02a05i');
    await rollCall.seesMarks({ 2: 'absent', 5: 'unreachable' });
    await rollCall.seesSaved();
    const strip = page.getByRole('region', { name: 'La séance et la panne' });
    await expect(strip).toContainText(/Panne de la salle officielle à partir de/);
    await expect(strip).toContainText(/Vous avez signalé .* que la salle ne marchait pas/);
    await expect(strip).toContainText('2 élèves absents ou injoignables : à décider.');
    await strip.getByRole('button', { name: 'Décider…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Absences pendant la panne' });
    await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expect(dialog.getByLabel('Mention gardée en remarque')).toHaveValue(
      /La classe virtuelle officielle .* était indisponible/,
    );
    await dialog.getByRole('button', { name: 'Retenir la panne' }).click();
    await expect(dialog).toBeHidden();
    await rollCall.seesMarks({ 2: 'unreachable', 5: 'unreachable' });
    await expect(rollCall.row(2)).toContainText('panne retenue');
    await expect(strip).toContainText('Tout est décidé.');
    await continuo.button('Valider l’appel').click();
    await rollCall.seesValidated();
  });

  await test.step('the month counts nobody as unjustified', async () => {
    await registers.open('Mois d’une classe');
    const nothing = ['0 sur 1', '0', '0 sur 1', '0,0 sur 1', '0 sur 1'];
    await registers.seesTotals('ANÇAY Théo', nothing);
    await registers.seesTotals('CARVALHO DA COSTA Mathéo', nothing);
    await expect(registers.panel().getByLabel('Non justifiées (0)')).toBeVisible();
  });

  await test.step('the attestation says it all, and names nobody', async () => {
    const path = await documents.willSaveAs('attestation.pdf');
    await rooms.open('Journal');
    await continuo.button(/^Attestation en PDF : 4A démonstration/).click();
    await expect(page.getByText(/attestation\.pdf est enregistré/)).toBeVisible();
    const { text, pages } = await readPdf(path);
    expect(pages).toBe(1);
    expect(text).toMatch(/Classe :? ?4A démonstration/);
    expect(text).toMatch(/Date :? ?lundi 23 novembre 2026/);
    expect(text).toContain('de 8 h 00 à 8 h 55');
    expect(text).toContain(new URL(official.url).host);
    // The outage and the states tell one story: bad from the first bad look on.
    const [, from] = /Tests automatiques de Continuo : depuis (\S+), sans fin/.exec(text) ?? [];
    expect(text).toMatch(new RegExp(`${from} disponible .* ${from} \\S+ en panne`));
    expect(text).toMatch(/Constatée par l’enseignant/);
    expect(text).toContain(`a ouvert une salle de secours (${new URL(jitsi.url).host})`);
    expect(text).toContain('a ouvert une salle de secours (zoom.us)');
    expect(text).toMatch(/Bascule : salle de secours ouverte/);
    expect(text).toMatch(/la chaîne est intacte/);
    expect(text).toMatch(/\b[0-9a-f]{64}\b/);
    expect(text).not.toMatch(/ANÇAY|CARVALHO/);
  });
});

for (const answer of ['Ouvrir quand même', 'Basculer vers Jitsi'] as const) {
  test(`a room that fails the test before it opens asks, and does « ${answer} »`, async ({
    continuo,
    official,
    jitsi,
  }) => {
    await continuo.seesRoomState('disponible');
    await continuo.minutePasses();
    official.overload();
    await continuo.button('Ouvrir la classe virtuelle').click();
    const dialog = continuo.page.getByRole('dialog', {
      name: 'La salle officielle ne va pas bien',
    });
    await expect(dialog.getByText('saturé', { exact: true })).toBeVisible();
    expect(await continuo.openedAddresses()).toEqual([]);

    await dialog.getByRole('button', { name: answer }).click();
    await expect(dialog).toBeHidden();
    const isOfficial = answer === 'Ouvrir quand même';
    const said = isOfficial ? /Salle officielle ouverte à/ : /Salle Jitsi ouverte à/;
    await expect(continuo.page.getByText(said)).toBeVisible();
    const opened = await continuo.openedAddresses();
    expect(opened).toHaveLength(1);
    expect(opened[0]?.startsWith(isOfficial ? official.url : jitsi.url)).toBe(true);
  });
}

test('who waits for the test is answered all the same; who does not wait opens at once', async ({
  continuo,
  official,
}) => {
  await continuo.seesRoomState('disponible');
  await continuo.minutePasses();
  official.hang();
  await continuo.button('Ouvrir la classe virtuelle').click();
  const dialog = continuo.page.getByRole('dialog', { name: 'La salle officielle ne va pas bien' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('en panne', { exact: true })).toBeVisible();
  await continuo.press('Escape');
  await expect(dialog).toBeHidden();

  await official.recover();
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await continuo.minutePasses();
  official.hang();
  await continuo.button('Ouvrir la classe virtuelle').click();
  await continuo.button('Ouvrir sans attendre').click();
  await expect(continuo.page.getByText(/Salle officielle ouverte à/)).toBeVisible();
  // The test that was under way ends: its answer must not open a second tab nor ask anything.
  await expect(continuo.page.getByText('Vérification de la salle…')).toBeHidden();
  await continuo.seesRoomState('en panne');
  await expect(dialog).toBeHidden();
  expect(await continuo.openedAddresses()).toEqual([official.url]);
});

test('the recovery is said on every page, and the class stays where it is', async ({
  continuo,
  official,
}) => {
  official.overload();
  await continuo.testNow();
  await continuo.mainButton().click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  await official.recover();
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState('disponible');

  await continuo.goTo('Classes');
  const alerts = continuo.page.getByRole('region', { name: 'Alertes' });
  await expect(alerts).toContainText('La salle officielle répond de nouveau depuis');
  await expect(alerts).toContainText('La classe reste où elle est');
  await expect(alerts.getByRole('button')).toHaveCount(1);
  await alerts.getByRole('button', { name: /^Ne plus afficher/ }).click();
  await expect(alerts).toBeHidden();

  await continuo.goTo('Aujourd’hui');
  await expect(continuo.button('Rouvrir la salle Jitsi')).toBeVisible();
  expect(await continuo.openedAddresses()).toHaveLength(1);
});

test('when every room is down there is a plan, not an error', async ({
  continuo,
  rooms,
  rollCall,
  official,
  jitsi,
}) => {
  await continuo.openClass('4A démonstration');
  await continuo.prepareRooms();
  await rooms.writeTexts({ work: 'Lire les pages 42 à 45.' });
  await continuo.goTo('Aujourd’hui');
  official.goDown();
  await jitsi.stop();
  await continuo.minutePasses();
  await continuo.testNow();
  await continuo.seesRoomState('en panne');
  await expect(continuo.mainButton()).toHaveText('Plan hors ligne', { timeout: 45_000 });
  await continuo.mainButton().click();
  const plan = continuo.page.getByRole('dialog', { name: 'Plan hors ligne' });
  await expect(plan).toContainText('Aucune salle de la classe ne répond en ce moment.');
  await expect(plan).toContainText('Lire les pages 42 à 45.');
  await plan.getByRole('button', { name: 'Copier le message' }).click();
  await expect
    .poll(() => continuo.clipboard())
    .toMatch(/n’a pas pu avoir lieu à distance\s: aucune salle ne s’est ouverte/);
  expect(await continuo.openedAddresses()).toEqual([]);
  await plan.getByRole('button', { name: 'Faire l’appel' }).click();
  await rollCall.isOpen();
});

test('a laptop without a network blames no room, and has the same plan', async ({
  continuo,
  desktop,
  official,
}) => {
  await continuo.seesRoomState('disponible');
  const asked = official.requests().length;
  await desktop.pullTheCable();
  await continuo.testNow();
  await continuo.seesRoomState('problème local');
  expect(official.requests()).toHaveLength(asked);
  await expect(continuo.mainButton()).toHaveText('Plan hors ligne');

  await continuo.goTo('Classes');
  const alerts = continuo.page.getByRole('region', { name: 'Alertes' });
  await expect(alerts).toContainText('Rien ne répond d’ici');
  await alerts.getByRole('button', { name: /^Voir le plan hors ligne/ }).click();
  const plan = continuo.page.getByRole('dialog', { name: 'Plan hors ligne' });
  await expect(plan).toContainText('Partagez la connexion de votre téléphone');
  await continuo.press('Escape');
  await expect(plan).toBeHidden();

  await desktop.plugInTheCable();
  await continuo.testNow();
  await continuo.seesRoomState('disponible');
  await expect(continuo.mainButton()).toHaveText('Ouvrir la classe virtuelle');
  expect(await continuo.openedAddresses()).toEqual([]);
});

test('what was reported and opened is there after the power went, and the journal is whole', async ({
  continuo,
  rooms,
  documents,
  official,
}) => {
  official.overload();
  await continuo.testNow();
  await continuo.seesRoomState('saturé');
  await continuo.button('La salle ne marche pas').click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  const { lessonId } = await documents.morning();
  const before = await documents.ask('register:outage', { lessonId });
  await continuo.killed();

  await continuo.startAgain();
  await continuo.open();
  const { page } = continuo;
  await expect(page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  await expect(page.getByText(/Panne signalée par vous à/)).toBeVisible();
  await expect(page.getByLabel('Message pour les élèves')).toContainText('4A démonstration');
  const after = await documents.ask('register:outage', { lessonId });
  if (!before.ok || !after.ok) throw new Error('the outages of the lesson cannot be read');
  for (const { source, from } of before.value?.spans ?? []) {
    expect(after.value?.spans).toContainEqual(expect.objectContaining({ source, from }));
  }
  expect(before.value?.spans.map(({ source }) => source).sort()).toEqual(['probe', 'teacher']);

  await rooms.open('Journal');
  await continuo.button('Vérifier le journal').click();
  await rooms.seesSaid(/le journal est intact/);
  await expect(rooms.journal().filter({ hasText: 'Bascule : salle de secours' })).toHaveCount(1);
  await expect(rooms.journal().filter({ hasText: 'signalée en panne' })).toHaveCount(1);
});

test('while locked the watch goes on: at unlocking the outage stands, with its beginning', async ({
  continuo,
  documents,
  official,
}) => {
  await continuo.seesRoomState('disponible');
  const { lessonId } = await documents.morning();
  await continuo.button(/Verrouiller/).click();
  official.goDown();
  const asked = official.requests().length;
  await continuo.nextLookComes();
  await expect.poll(() => official.requests().length, { timeout: 13_000 }).toBe(asked + 2);
  await continuo.minutePasses();

  await continuo.open();
  await continuo.seesRoomState('en panne');
  await expect(continuo.mainButton()).toHaveText('Basculer vers Jitsi');
  const { page } = continuo;
  const now = await page.evaluate(() => Date.now());
  const outage = await documents.ask('register:outage', { lessonId });
  const [span] = outage.ok ? (outage.value?.spans ?? []) : [];
  expect(span?.source).toBe('probe');
  expect(now - Date.parse(span?.from ?? '')).toBeGreaterThan(60_000);
  expect(span?.to).toBeUndefined();
  expect(await documents.ask('journal:check', {})).toMatchObject({ value: { brokenAt: null } });
});
