import { EXPECTED_TEXT } from '../servers/official-pages';
import { expect, test } from './driver/fixtures';

/** As Zoom writes it: the link of the meeting among those of help and telephone numbers. */
const ZOOM_INVITATION = `Claire Brossard vous invite à une réunion Zoom planifiée.

Sujet: Maths 4A
Heure: 23 nov. 2026 08:00 AM Paris

Participer à la réunion Zoom
https://us02web.zoom.us/j/81234567890?pwd=ZmFrZVBhc3N3b3Jk.1&utm_source=mail

ID de réunion: 812 3456 7890
Code secret: 314159

Trouvez votre numéro local: https://us02web.zoom.us/u/kbFakeNumber`;

test.describe('the rooms of a class', () => {
  test.beforeEach(async ({ continuo }) => {
    await continuo.openDemonstration();
    await continuo.openClass('4A démonstration');
    await continuo.prepareRooms();
  });

  test('a pasted link or invitation is recognised as it is typed, with what is doubtful in it', async ({
    rooms,
  }) => {
    const form = await rooms.paste(ZOOM_INVITATION);
    const told = form.getByRole('status');
    const tool = form.getByRole('combobox', { name: 'Outil' });
    await expect(told).toContainText('Reconnu : Zoom, us02web.zoom.us');
    await expect(told).not.toContainText('À vérifier');
    await expect(form.getByText('us02web.zoom.us n’est pas un service de l’école.')).toBeVisible();
    const type = (link: string) => form.getByLabel('Lien de la salle').fill(link);

    await type('https://zoom.us/j/1234');
    await expect(told).toContainText('Un numéro de réunion Zoom a 9 à 11 chiffres');
    await expect(told).toContainText('Ce lien ne contient pas le code secret');
    await type('https://us02web.zoom.us/s/81234567890');
    await expect(told).toContainText('Ce lien ouvre la réunion en tant qu’organisateur');
    await type('https://visio.exemple.fr/b/cla-bro-x2f-9ab');
    await expect(told).toContainText('Reconnu : BigBlueButton, visio.exemple.fr');
    await expect(tool).toHaveValue('BigBlueButton');
    await type('https://meet.jit.si/4A');
    await expect(told).toContainText('Le nom de cette salle peut être deviné');
    await type('https://meet.jit.si/');
    await expect(told).toContainText('Continuo y ajoute un nom que personne ne peut deviner');
    await type('http://salle.exemple.fr/entrer');
    await expect(told).toContainText('Page web, salle.exemple.fr');
    await expect(told).toContainText('ce qui s’y dit peut être écouté en chemin');

    await type('demain à 8 h');
    await expect(told).toBeHidden();
    await form.getByRole('button', { name: 'Enregistrer la salle' }).click();
    await expect(form.getByText('Ce n’est pas l’adresse d’une page web.')).toBeVisible();
    await rooms.giveUp();
    await expect(rooms.chain()).toHaveCount(1);
  });

  test('what is kept of an invitation is the link of the pupils, and no more', async ({
    rooms,
  }) => {
    const form = await rooms.paste(ZOOM_INVITATION);
    await form.getByLabel('une salle de secours').check();
    await rooms.save();
    await rooms.seesSaid('Salle de secours 2, Zoom (us02web.zoom.us) est enregistrée.');
    const zoom = rooms.chain().nth(1);
    await expect(zoom).toContainText(
      'https://us02web.zoom.us/j/81234567890?pwd=ZmFrZVBhc3N3b3Jk.1',
    );
    await expect(zoom).not.toContainText('utm_source');
    await expect(zoom).toContainText('Seul celui qui ouvre la salle se connecte');
  });

  test('a Jitsi server gets a name that nobody can guess; it is never the same twice', async ({
    continuo,
    rooms,
    jitsi,
  }) => {
    const address = () => rooms.chain().nth(1).getByText(`${jitsi.url}/`).first().innerText();
    await continuo.addRoom({ link: jitsi.url, tool: 'Jitsi' });
    await rooms.seesSaid(/Jitsi .+ est enregistrée\./);
    await rooms.seesChain(['meet.jit.si', jitsi.url]);
    const first = await address();
    expect(new URL(first).pathname.length).toBeGreaterThan(20);
    await continuo.button(/^Renouveler le nom : Salle de secours 2/).click();
    await continuo.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Renouveler le nom' })
      .click();
    await rooms.seesSaid(/La salle a un nouveau nom/);
    const second = await address();
    expect(new URL(second).origin).toBe(new URL(first).origin);
    expect(second).not.toBe(first);
  });

  test('the keyboard alone reorders the chain, and stays on the room that it moves', async ({
    continuo,
    rooms,
    official,
    jitsi,
  }) => {
    await continuo.addRoom({ link: official.url, expect: EXPECTED_TEXT });
    await rooms.seesChain([/Salle officielle/, 'meet.jit.si']);
    await continuo.addRoom({ link: jitsi.url, tool: 'Jitsi' });
    await rooms.seesChain([/Salle officielle/, 'meet.jit.si', jitsi.url]);
    await expect(continuo.page.getByRole('dialog')).toBeHidden();

    const rise = continuo.button(/^Monter : .+127\.0\.0\.1/);
    await rise.focus();
    await continuo.press('ArrowUp');
    await rooms.seesSaid(/est maintenant en position 2 sur 3/);
    await rooms.seesChain([/Salle officielle/, jitsi.url, 'meet.jit.si']);
    await expect(rise).toBeFocused();

    // Before the official room there is no place.
    await continuo.press('ArrowUp', 'Enter');
    await rooms.seesChain([/Salle officielle/, jitsi.url, 'meet.jit.si']);
    await expect(rise).toHaveAttribute('aria-disabled', 'true');
    await continuo.press('ArrowDown');
    await rooms.seesChain([/Salle officielle/, 'meet.jit.si', jitsi.url]);
    await expect(rise).toBeFocused();
    await continuo.comeBack();
    await continuo.openClass('4A démonstration');
    await continuo.prepareRooms();
    await rooms.seesChain([/Salle officielle/, 'meet.jit.si', jitsi.url]);
  });

  test('another name of the room makes the sheets that were handed out worthless, and says so', async ({
    continuo,
    documents,
  }) => {
    const sheet = continuo.page.getByRole('region', { name: 'Fiche de secours' });
    await expect(sheet).toContainText('Aucune fiche n’a encore été distribuée.');
    await documents.willSaveAs('fiche.pdf');
    await sheet.getByRole('button', { name: 'Enregistrer en PDF' }).click();
    await expect(sheet).toContainText('fiche.pdf est enregistré');
    await expect(sheet).toContainText('Les adresses qu’elle porte sont toujours les bonnes.');

    await continuo.button(/^Renouveler le nom : /).click();
    await continuo.page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
    await expect(sheet).toContainText('toujours les bonnes');
    await continuo.button(/^Renouveler le nom : /).click();
    await continuo.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Renouveler le nom' })
      .click();
    await expect(sheet).toContainText('la fiche distribuée n’est plus à jour');
  });

  test('a rehearsal says which room is dead, and opens and sends nothing', async ({
    continuo,
    rooms,
    official,
    jitsi,
  }) => {
    await continuo.addRoom({ link: official.url, expect: EXPECTED_TEXT });
    await rooms.seesChain([/Salle officielle/, 'meet.jit.si']);
    await continuo.changeRoom('Salle de secours 1', { link: jitsi.url, tool: 'Jitsi' });
    await rooms.seesChain([/Salle officielle/, jitsi.url]);
    await jitsi.stop();
    await continuo.copyElsewhere('la consigne du jour');
    await expect(continuo.page.getByText('Cette chaîne n’a jamais été essayée.')).toBeVisible();
    const report = await rooms.rehearse();

    const healthy = report.getByRole('region', { name: `Salle 1 : ${new URL(official.url).host}` });
    await expect(healthy).toContainText('Le service répond et il est bien celui qu’on attend.');
    const dead = report.getByRole('region', { name: `Salle 2 : ${new URL(jitsi.url).host}` });
    await expect(dead).toContainText('à corriger');
    await expect(dead).toContainText('Le service ne marche pas en ce moment.');
    await expect(report).toContainText('Aucune fiche de secours n’a été distribuée.');
    expect(await continuo.openedAddresses()).toEqual([]);
    expect(await continuo.clipboard()).toBe('la consigne du jour');

    await continuo.goTo('Aujourd’hui');
    await rooms.open('Salles');
    await expect(
      continuo.page.getByText(/^Dernière répétition\s: lundi 23 novembre/),
    ).toBeVisible();
    await expect(dead).toContainText('Le service ne marche pas en ce moment.');
  });
});

test('before the first use of a tool in a class it is said what leaves for whom, and only once', async ({
  continuo,
}) => {
  await continuo.openDemonstration();
  const dialog = continuo.page.getByRole('dialog', {
    name: 'Première utilisation de Jitsi avec 4A démonstration',
  });
  await continuo.mainButton().click();
  await expect(dialog).toContainText('meet.jit.si n’est pas un service de l’école.');
  await dialog.getByRole('button', { name: 'Annuler' }).click();
  await expect(dialog).toBeHidden();
  expect(await continuo.openedAddresses()).toEqual([]);

  await continuo.mainButton().click();
  await dialog.getByRole('button', { name: 'Ouvrir la salle Jitsi' }).click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  const [opened] = await continuo.openedAddresses();
  expect(opened).toMatch(/^https:\/\/meet\.jit\.si\//);

  await continuo.button('Rouvrir la salle Jitsi').click();
  await expect.poll(() => continuo.openedAddresses()).toHaveLength(2);
  await expect(dialog).toBeHidden();
});

test('the class’s own words go into the clipboard, filled in, and into the offline plan', async ({
  continuo,
  rooms,
  official,
  jitsi,
}) => {
  await continuo.openDemonstration();
  await continuo.openClass('4A démonstration');
  await continuo.setRooms({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
  await rooms.opensInBrowser(jitsi.url);
  await rooms.writeTexts({
    invitation: 'Les {classe}, le cours de {matiere} de {heure} est ici : {lien}\nÀ tout de suite',
    later: 'Le cours de {matiere} du {date} est reporté.',
    work: 'Lire les pages 42 à 45.',
  });
  await continuo.goTo('Aujourd’hui');
  await continuo.button('La salle ne marche pas').click();
  await expect(continuo.page.getByText(/Salle Jitsi ouverte à/)).toBeVisible();
  const [opened] = await continuo.openedAddresses();
  const link = opened?.replace(/#.*/, '') ?? '';
  const copied = (await continuo.clipboard()).replace(/\s/g, ' ');
  expect(copied).toMatch(
    /^Les 4A démonstration, le cours de Mathématiques de 0?8[ h:]+00 est ici : http/,
  );
  expect(copied).toContain(link);
  expect(copied).toContain('À tout de suite');

  await continuo.button('La salle Jitsi ne marche pas').click();
  const plan = continuo.page.getByRole('dialog', { name: 'Plan hors ligne' });
  await expect(plan).toContainText('Lire les pages 42 à 45.');
  await expect(plan).toContainText('Le cours de Mathématiques du lundi 23 novembre est reporté.');
  await plan.getByRole('button', { name: 'Copier le message' }).click();
  await expect.poll(() => continuo.clipboard()).toContain('est reporté.');
});
