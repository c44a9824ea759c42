import { EXPECTED_TEXT } from '../servers/official-pages';
import { checkDialog, checkScreen } from './driver/axe';
import { needsPdfReader, readPdf } from './driver/documents';
import { expect, test } from './driver/fixtures';

const CLASS = '4A démonstration';

test.beforeEach(async ({ continuo, rooms, official, jitsi }) => {
  await continuo.openDemonstration();
  // Rooms that answer: an alert would move the places while a pupil is dragged.
  await rooms.arePrepared({ official: official.url, expect: EXPECTED_TEXT, jitsi: jitsi.url });
});

test('a plan is laid out, changed with the mouse and with the keyboard alone, and stays', async ({
  continuo,
  seating,
}) => {
  await seating.open(CLASS);
  const [first = '', second = ''] = await seating.namesAt(0, 1);

  await test.step('tables are laid out, with ways between them', async () => {
    await seating.choose('Disposition', 'Rangées de deux');
    await seating.says('Tables disposées : Rangées de deux.');
    await seating.seesNames([0, 1, 2], [first, second, '']);
    await seating.drag(0, 2);
    await seating.says('Il n’y a pas de table à cette place.');
  });

  await test.step('by drag', async () => {
    await seating.drag(0, 1);
    await seating.says('a changé de place.');
    await seating.seesNames([0, 1], [second, first]);
    await seating.drag(1, 'standing');
    await seating.says('n’a plus de place.');
    await expect(seating.standing()).toHaveText([new RegExp(first.split(' ')[0] ?? '')]);
  });

  await test.step('steps are taken back', async () => {
    await continuo.press('Control+z');
    await seating.seesNames([0, 1], [second, first]);
    await continuo.press('Control+z');
    await seating.seesNames([0, 1], [first, second]);
  });

  await test.step('by keyboard', async () => {
    await seating.place(0).click();
    await continuo.press('Escape', 'Enter', 'ArrowRight', 'Enter');
    await seating.says('a changé de place.');
    await seating.seesNames([0, 1], [second, first]);
    await continuo.press('Delete');
    await seating.seesNames([1], ['']);
    await continuo.press('t');
    await seating.says('Table ôtée, rang 1, place 2.');
    await continuo.press('ArrowDown', 'ArrowLeft', 'Enter', 'ArrowUp', 'Enter');
    await seating.says('a changé de place.');
    await seating.seesNames([0], [first]);
    await expect(seating.standing()).toHaveCount(1);
  });

  await test.step('it stays', async () => {
    const names = await seating.namesAt(0, 1, 3, 4);
    await continuo.comeBack();
    await seating.open(CLASS);
    await seating.seesNames([0, 1, 3, 4], names);
    await expect(seating.standing()).toHaveCount(1);
  });
});

test('a second plan is drawn for tests, and the roll call shows the one that is chosen', async ({
  continuo,
  rollCall,
  seating,
}) => {
  await seating.open(CLASS);
  await seating.addPlan('Contrôle');
  await seating.choose('Disposition', 'Places isolées');
  await seating.says('Tables disposées : Places isolées.');
  const [front] = await seating.namesAt(0);
  await continuo.goTo('Aujourd’hui');
  await rollCall.take();
  await seating.show();
  const places = seating.plan().locator('tbody').first().locator('tr').last().locator('td');
  await expect(places.first()).toContainText(front?.split(' ')[0] ?? '');
  await expect(places.nth(1)).toBeEmpty();

  await continuo.page.getByLabel('Plan affiché').selectOption('Plan de la classe');
  await expect(places.nth(1)).not.toBeEmpty();
  // The keyboard is back with the pupils.
  await rollCall.type('02a');
  await seating.seesMark(2, 'absent');
});

test('a plan is printed on one page, as the teacher or as the pupils see it', async ({
  continuo,
  documents,
  seating,
}) => {
  needsPdfReader();
  await seating.open(CLASS);
  await seating.addPlan('Salle 204');
  await seating.choose('Disposition', 'Îlots de quatre');
  await seating.says('Tables disposées : Îlots de quatre.');
  const names = await seating.namesAt(0, 1);
  const path = await documents.willSaveAs('plan.pdf');
  await continuo.button('Imprimer ou enregistrer en PDF').click();
  const dialog = continuo.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(dialog.getByText(/plan\.pdf est enregistré/)).toBeVisible();
  const { text, pages } = await readPdf(path);
  expect(pages).toBe(1);
  expect(text).toContain('Plan de classe : 4A démonstration');
  expect(text).toContain('Salle 204');
  expect(text).toContain('23 novembre 2026');
  for (const name of names) expect(text).toContain(name.split(' ')[0]);
  // The teacher's page: the board is the last line.
  expect(text.trim().endsWith('Tableau')).toBe(true);

  await dialog.getByLabel('Vue des élèves : le tableau en haut').check();
  await dialog.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect.poll(async () => (await readPdf(path)).text.trim().endsWith('Tableau')).toBe(false);
});

test('the random pick goes round the class without repeating, and leaves out who is absent', async ({
  continuo,
  rollCall,
  seating,
}) => {
  await continuo.goTo('Aujourd’hui');
  await rollCall.take();
  await rollCall.type('02a');
  await rollCall.seesSaved();
  await continuo.button('Tirage au sort').click();
  await expect(seating.remaining()).toHaveText('Encore 27 élèves sur 27 dans ce tour.');

  await test.step('taken back, a pick does not count', async () => {
    await seating.pick();
    await expect(seating.remaining()).toHaveText('Encore 26 élèves sur 27 dans ce tour.');
    await continuo.button('Pas cette fois').click();
    await expect(seating.remaining()).toHaveText('Encore 27 élèves sur 27 dans ce tour.');
  });

  await test.step('the keys of the roll call stay in force', async () => {
    await seating.pick();
    await rollCall.type('03r');
    await rollCall.seesMarks({ 3: 'late' });
  });

  await test.step('everybody who is there, once', async () => {
    const picked = [await seating.picked()];
    while (picked.length < 27) picked.push(await seating.pick());
    expect(new Set(picked).size).toBe(27);
    expect(picked.some((name) => /ANÇAY/.test(name))).toBe(false);
    await expect(seating.remaining()).toHaveText(/^Tous les élèves ont été tirés/);
  });
});

test('axe finds nothing on the plans of a class', async ({ continuo, seating }) => {
  const { page } = continuo;
  await seating.open(CLASS);
  await seating.addPlan('Contrôle');
  await seating.choose('Disposition', 'En U');
  await seating.plan().focus();
  await continuo.press('Enter');
  await checkScreen(page, 'a pupil who is taken up');
  await seating.pick();
  await continuo.button('Rangs et colonnes').click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await checkScreen(page, 'the menu of rows and columns');
  await continuo.press('Escape');
  await continuo.button('Imprimer ou enregistrer en PDF').click();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  await checkDialog(page, 'printing a plan');
});
