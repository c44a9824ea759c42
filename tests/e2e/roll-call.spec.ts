import { expect, test } from './driver/fixtures';

/** Two absences and a lateness among 28 pupils, and the end. */
const TEN_KEYS = ['0', '2', 'a', '1', '0', 'a', '2', '3', 'r', 'Enter'];

test.beforeEach(async ({ continuo, rollCall }) => {
  await continuo.openDemonstration();
  await rollCall.take();
});

test('three exceptions in ten keys; what is validated is changed by nobody but the teacher', async ({
  continuo,
  rollCall,
}) => {
  expect(TEN_KEYS).toHaveLength(10);
  await rollCall.seesCounts(['0 absent', '0 en retard', '28 non renseignés']);
  await continuo.press(...TEN_KEYS);
  await rollCall.seesValidated();
  await rollCall.seesMarks({ 2: 'absent', 10: 'absent', 23: 'late' });
  await rollCall.seesCounts(['25 présents', '2 absents', '1 en retard']);

  const history = await rollCall.history();
  expect(history.map(([, ...line]) => line)).toEqual([
    ['ANÇAY Théo', 'non renseigné → absent', 'marque'],
    ['DUVIVIER Gabriel', 'non renseigné → absent', 'marque'],
    ["N'GUESSAN Emma", expect.stringMatching(/^non renseigné → en retard, 8 h 0\d$/), 'marque'],
    ['', 'Appel validé', 'validation'],
  ]);
  expect(history.every(([time]) => /^23\/11, 8 h 0\d$/.test(time ?? ''))).toBe(true);

  await test.step('opening it again adds nothing to it, today or after a restart', async () => {
    await rollCall.leaveAndTakeAgain();
    expect(await rollCall.history()).toEqual(history);
    await continuo.comeBack();
    await rollCall.take();
    await rollCall.seesValidated();
    await rollCall.seesMarks({ 2: 'absent', 10: 'absent', 23: 'late' });
    expect(await rollCall.history()).toEqual(history);
  });

  await test.step('it stays correctable, and says so', async () => {
    await rollCall.type('02p');
    await rollCall.seesMark(2, 'present');
    await rollCall.seesSaved();
    await rollCall.seesValidated();
    await rollCall.seesCounts(['26 présents', '1 absent', '1 en retard']);
    const corrected = await rollCall.history();
    expect(corrected.slice(0, -1)).toEqual(history);
    expect(corrected.at(-1)?.slice(1)).toEqual(['ANÇAY Théo', 'absent → présent', 'marque']);
    await rollCall.undo();
    await rollCall.seesMark(2, 'absent');
    await continuo.goTo('Aujourd’hui');
    await expect(continuo.page.getByText(/appel validé.+2 absents, 1 en retard/)).toBeVisible();
  });
});

test('every mark by its letter, minutes typed after R and S; the same marks with the mouse', async ({
  continuo,
  rollCall,
}) => {
  const marks = { 1: 'present', 2: 'absent', 3: 'late', 4: 'left', 5: 'unreachable' } as const;
  const nothing = { 1: 'unknown', 2: 'unknown', 3: 'unknown', 4: 'unknown', 5: 'unknown' } as const;
  const late = (row: number) => rollCall.row(row).getByLabel(/^Minutes de retard/);
  const left = (row: number) => rollCall.row(row).getByLabel(/^Minutes avant la fin/);

  await test.step('with the keyboard', async () => {
    await rollCall.type('01p02a03r1204s1005i');
    await rollCall.seesMarks(marks);
    await rollCall.seesSaved();
    await expect(late(3)).toHaveValue('12');
    await expect(left(4)).toHaveValue('10');
    await expect(rollCall.row(3)).toContainText(/en retard, 8\sh\s12/);
    await expect(rollCall.row(4)).toContainText(/sorti à 8\sh\s45/);
  });

  await test.step('each key is undone and redone, also after a restart', async () => {
    await rollCall.undo(5);
    await rollCall.seesMarks(nothing);
    await rollCall.seesSteps({ undo: false, redo: true });
    await rollCall.redo(5);
    await rollCall.seesMarks(marks);
    await rollCall.seesSaved();
    await continuo.comeBack();
    await rollCall.take();
    await rollCall.seesMarks(marks);
    await rollCall.undo(5);
    await rollCall.seesMarks(nothing);
    await rollCall.seesSteps({ undo: false, redo: true });
    await rollCall.redo(5);
    await rollCall.seesMarks(marks);
    await expect(late(3)).toHaveValue('12');
    await rollCall.seesSteps({ undo: true, redo: false });
  });

  await test.step('a pupil is found by a few letters, without accents', async () => {
    await continuo.press('/');
    await continuo.page.getByLabel('Chercher un élève').pressSequentially('mai');
    await expect(continuo.page.getByRole('option')).toHaveText(['13 ÉVENOU Maïwenn']);
    await continuo.press('Enter');
    await expect(rollCall.cursor()).toContainText('ÉVENOU Maïwenn');
    await rollCall.type('a');
    await rollCall.seesMark(13, 'absent');
    await rollCall.undo();
    await rollCall.seesMark(13, 'unknown');
  });

  await test.step('with the mouse', async () => {
    await rollCall.mark(11, 'Présent');
    await rollCall.mark(12, 'Absent');
    await rollCall.mark(13, 'En retard');
    await late(13).fill('12');
    await rollCall.mark(14, 'Sorti avant la fin');
    await left(14).fill('10');
    await rollCall.mark(15, 'Injoignable');
    await rollCall.seesMarks({
      11: 'present',
      12: 'absent',
      13: 'late',
      14: 'left',
      15: 'unreachable',
    });
    await rollCall.seesSaved();
    await expect(rollCall.row(13)).toContainText(/en retard, 8\sh\s12/);
    await expect(rollCall.row(14)).toContainText(/sorti à 8\sh\s45/);
    await rollCall.seesCounts([
      '2 présents',
      '2 absents',
      '2 en retard',
      '2 sortis',
      '2 injoignables',
      '18 non renseignés',
    ]);
    await continuo.button('Annuler la dernière marque').click();
    await rollCall.seesMark(15, 'unknown');
    await continuo.button('Rétablir la marque annulée').click();
    await rollCall.seesMark(15, 'unreachable');
  });
});

test('« les non renseignés » leaves marked pupils alone, says how many, and is one step back', async ({
  continuo,
  rollCall,
}) => {
  const { page } = continuo;
  await rollCall.type('02a05i');
  await continuo.button('Les non renseignés…').click();
  // As soon as the menu has the keyboard.
  await expect(page.locator('[role="menu"]:focus-within')).toHaveCount(1);
  await continuo.press('Escape');
  await expect(page.locator('#roll')).toBeFocused();
  await rollCall.markUnmarked('Tous présents');
  await expect(
    page.getByText('26 élèves marqués présents, 2 laissés tels quels.').first(),
  ).toBeVisible();
  await rollCall.seesMarks({ 1: 'present', 2: 'absent', 5: 'unreachable', 28: 'present' });
  await rollCall.seesSaved();
  await expect(continuo.button('Les non renseignés…')).toBeDisabled();
  await rollCall.seesCounts([
    '26 présents',
    '1 absent',
    '0 en retard',
    '1 injoignable',
    '0 non renseigné',
  ]);

  await rollCall.undo();
  await rollCall.seesMarks({ 1: 'unknown', 2: 'absent', 5: 'unreachable', 28: 'unknown' });
  await rollCall.seesCounts(['1 absent', '0 en retard', '1 injoignable', '26 non renseignés']);

  await rollCall.markUnmarked('Tous à distance');
  await expect(page.getByText(/^26 élèves marqués présents à distance/).first()).toBeVisible();
  await expect(rollCall.row(1)).toContainText('à distance');
  await expect(rollCall.row(2)).not.toContainText('à distance');
  const history = await rollCall.history();
  expect(history.filter((line) => line.at(-1) === 'avec tous les non renseignés')).toHaveLength(52);
  expect(history.filter(([, pupil]) => pupil === 'ANÇAY Théo')).toHaveLength(1);
});

test('reason, decision, comment, exemption and mode of a pupil are there after a restart', async ({
  continuo,
  rollCall,
}) => {
  await rollCall.type('02a');
  await test.step('they are noted', async () => {
    const absent = await rollCall.openDetails(2);
    await rollCall.giveReason('maladie de l’élève', 'Motif accepté');
    await absent.getByLabel('Commentaire').fill('Certificat remis au bureau.');
    await rollCall.closeDetails();
    const exempted = await rollCall.openDetails(5);
    await exempted.getByLabel('Inapte, non présent').check();
    await rollCall.closeDetails();
    const away = await rollCall.openDetails(7);
    await away.getByLabel('Travail en autonomie').check();
    await rollCall.closeDetails();
    await rollCall.seesMarks({ 2: 'absent', 5: 'exempted', 7: 'present' });
    await rollCall.seesSaved();
  });

  await continuo.comeBack();
  await rollCall.take();
  await expect(rollCall.row(2)).toContainText('motif accepté, commentaire');
  await rollCall.seesMarks({ 2: 'absent', 5: 'exempted', 7: 'present' });
  const absent = await rollCall.openDetails(2);
  await expect(absent.getByLabel('Motif', { exact: true })).toHaveValue('maladie de l’élève');
  await expect(absent.getByLabel('Motif accepté')).toBeChecked();
  await expect(absent.getByLabel('Commentaire')).toHaveValue('Certificat remis au bureau.');
  await expect(absent.getByRole('listitem').last()).toContainText(
    '→ absent, motif accepté par l’établissement (maladie de l’élève), « Certificat remis au bureau. »',
  );
  await rollCall.closeDetails();
  const exempted = await rollCall.openDetails(5);
  await expect(exempted.getByLabel('Inapte, non présent')).toBeChecked();
  await rollCall.closeDetails();
  const away = await rollCall.openDetails(7);
  await expect(away.getByLabel('Travail en autonomie')).toBeChecked();

  await test.step('what is being typed is kept when the vault is locked and when the window closes', async () => {
    await away.getByLabel('Commentaire').fill('Rappelle à midi.');
    await continuo.press('Control+l');
    await continuo.open();
    await rollCall.take();
    const locked = await rollCall.openDetails(7);
    await expect(locked.getByLabel('Commentaire')).toHaveValue('Rappelle à midi.');
    await locked.getByLabel('Commentaire').fill('A rappelé.');
    await continuo.comeBack();
    await rollCall.take();
    const closed = await rollCall.openDetails(7);
    await expect(closed.getByLabel('Commentaire')).toHaveValue('A rappelé.');
  });
});

test('the seating plan: pupils are marked and moved by keyboard and mouse, and stay there', async ({
  continuo,
  rollCall,
  seating,
}) => {
  await seating.show();
  await test.step('marked', async () => {
    await rollCall.type('02a');
    await continuo.press('ArrowRight', 'r');
    await seating.seesMark(2, 'absent');
    await seating.seesMark(3, 'late');
    await seating.mark(5, 'Injoignable');
    await seating.seesMark(5, 'unreachable');
    await rollCall.seesSaved();
    await rollCall.seesCounts(['1 absent', '1 en retard', '1 injoignable', '25 non renseignés']);
  });

  await test.step('moved on the page of the class', async () => {
    const before = await seating.neighbours();
    await seating.edit();
    await continuo.press('Enter', 'ArrowRight', 'Enter');
    await seating.says('a changé de place.');
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    const after = await seating.neighbours();
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    await seating.seesMark(2, 'absent');

    await continuo.comeBack();
    await rollCall.take();
    await rollCall.seesMarks({ 2: 'absent', 3: 'late', 5: 'unreachable' });
    await seating.show();
    expect(await seating.neighbours()).toEqual(after);
    await seating.seesMark(5, 'unreachable');
  });
});
