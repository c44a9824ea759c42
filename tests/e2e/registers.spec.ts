import { expect, test } from './driver/fixtures';

test('an announced absence stands in the next roll call, which opening does not begin', async ({
  continuo,
  rollCall,
  registers,
}) => {
  const { page } = continuo;
  await continuo.openDemonstration();
  await registers.announce({
    pupil: 'ancay',
    to: '2026-11-24',
    motive: 'réunion solennelle de famille',
  });
  await registers.seesSaid('L’absence de ANÇAY Théo est annoncée.');
  await registers.announce({ pupil: 'BOUCHET' });
  await expect(registers.panel().getByRole('heading', { name: 'En cours' })).toBeVisible();

  await test.step('it is there, and the register is not begun', async () => {
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await rollCall.seesMarks({ 2: 'absent', 4: 'absent' });
    await expect(rollCall.row(2)).toContainText('absence annoncée');
    await rollCall.seesSteps({ undo: false, redo: false });
    await continuo.button('Historique').click();
    await expect(page.getByText('Rien n’a encore été noté dans cet appel.')).toBeVisible();
    await page.keyboard.press('Escape');
    await continuo.goTo('Aujourd’hui');
    await expect(page.getByText('appel à faire')).toBeVisible();
  });

  await test.step('what is taken back before the call leaves no trace', async () => {
    await registers.open('Absences annoncées');
    await continuo.button(/^Retirer l’absence de BOUCHET Louise/).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer l’absence' }).click();
    await expect(registers.panel().getByText('BOUCHET Louise')).toHaveCount(0);
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await rollCall.seesMarks({ 2: 'absent', 4: 'unknown' });
  });

  await test.step('the validation keeps it, whatever becomes of the announcement', async () => {
    await rollCall.validate();
    await rollCall.seesCounts(['27 présents', '1 absent', '0 en retard']);
    const history = await rollCall.history();
    expect(history.map((line) => line.at(-1))).toContain(
      'absence annoncée, reprise à la validation',
    );
    await registers.open('Absences annoncées');
    await continuo.button(/^Retirer l’absence de ANÇAY Théo/).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer l’absence' }).click();
    await expect(registers.panel().getByText('Aucune absence annoncée')).toBeVisible();
    await continuo.goTo('Aujourd’hui');
    await rollCall.take();
    await rollCall.seesMark(2, 'absent');
    await expect(rollCall.row(2)).toContainText('motif donné');
    expect(await rollCall.history()).toEqual(history);
  });
});

test('a forgotten roll call is listed and caught up; then the month counts it', async ({
  continuo,
  rollCall,
  registers,
}) => {
  const { page } = continuo;
  await continuo.openDemonstration();
  await continuo.addLesson({ subject: 'Latin', date: '2026-11-19', start: '15:00', end: '15:55' });
  await continuo.addLesson({ subject: 'Grec', date: '2026-11-20', start: '10:00', end: '10:55' });

  await test.step('what was forgotten is said on Today, and listed', async () => {
    await continuo.button('2 appels à rattraper').click();
    await expect(registers.forgotten()).toHaveCount(2);
    await expect(registers.forgotten().first()).toContainText('Grec');
    await expect(registers.forgotten().first()).toContainText('appel non commencé');
    await registers.catchUp('Grec');
    await rollCall.isOpen();
    await rollCall.type('02a10a23r5');
    await rollCall.seesMarks({ 2: 'absent', 10: 'absent', 23: 'late' });
    await rollCall.validate();
    await continuo.button('Revenir aux registres').first().click();
    await expect(registers.forgotten()).toHaveCount(1);
    await expect(registers.forgotten()).toContainText('Latin');
  });

  await test.step('a lesson that did not take place is not awaited any more', async () => {
    await registers.didNotTakePlace('Latin');
    await registers.seesSaid('jeudi 19 novembre à 15 h 00, est annulée');
    await expect(page.getByText('Tous vos appels sont faits.')).toBeVisible();
    await continuo.button('Rétablir la séance').click();
    await expect(registers.forgotten()).toContainText('Latin');
    await registers.didNotTakePlace('Latin');
    await expect(page.getByText('Tous vos appels sont faits.')).toBeVisible();
    await continuo.goTo('Aujourd’hui');
    await expect(page.getByText(/à rattraper/)).toHaveCount(0);
  });

  await test.step('the next call says who was absent last time', async () => {
    await rollCall.take();
    await expect(rollCall.row(2)).toContainText('absent la dernière fois');
    await expect(rollCall.row(3)).not.toContainText('la dernière fois');
    await rollCall.type('02a05i');
    await rollCall.seesSaved();
    await rollCall.openDetails(2);
    await rollCall.giveReason('maladie de l’élève', 'Motif accepté');
    await rollCall.closeDetails();
    await rollCall.validate();
  });

  await test.step('the month: totals and half-days, out of how many', async () => {
    await registers.open('Mois d’une classe');
    await expect(registers.names()).toHaveCount(28);
    // Absences, latenesses, half-days: brutes, calculées, without a reason.
    await registers.seesTotals('ANÇAY Théo', ['2 sur 2', '0', '2 sur 2', '2,0 sur 2', '1 sur 2']);
    await registers.seesTotals('DUVIVIER Gabriel', [
      '1 sur 2',
      '0',
      '1 sur 2',
      '1,0 sur 2',
      '1 sur 2',
    ]);
    await registers.seesTotals("N'GUESSAN Emma", [
      '0 sur 2',
      '1 5 min',
      '0 sur 2',
      '0,0 sur 2',
      '0 sur 2',
    ]);
    // Who cannot be reached is not absent.
    await registers.seesTotals('CARVALHO DA COSTA Mathéo', [
      '0 sur 2',
      '0',
      '0 sur 2',
      '0,0 sur 2',
      '0 sur 2',
    ]);
    await registers.seesTotals('Toute la classe', [
      '3 sur 56',
      '1 5 min',
      '3 sur 56',
      '3,0 sur 56',
      '2 sur 56',
    ]);
    await expect(
      page.getByText('Ces nombres ne remplacent pas le registre officiel.'),
    ).toBeVisible();
  });

  await test.step('sorted and filtered', async () => {
    await registers.sortBy('Absences sur appels');
    await expect(registers.names().first()).toHaveText('ANÇAY Théo');
    await expect(registers.names().nth(1)).toHaveText('DUVIVIER Gabriel');
    await registers.filter('Non justifiées (2)');
    await expect(registers.names()).toHaveText(['ANÇAY Théo', 'DUVIVIER Gabriel']);
    await registers.filter('En retard (1)');
    await expect(registers.names()).toHaveText(["N'GUESSAN Emma"]);
    await registers.filter('À distance (27)');
    await expect(registers.names().filter({ hasText: 'ANÇAY' })).toHaveCount(0);
    await registers.filter('Tous (28)');
    await registers.sortBy('Élève');
    await expect(registers.names().first()).toHaveText('ABDALLAH Inès');
  });

  await test.step('a day of a pupil leads to its roll calls', async () => {
    await continuo.button(/^ANÇAY Théo, vendredi 20 novembre/).click();
    const detail = page.getByRole('dialog', { name: 'ANÇAY Théo, vendredi 20 novembre' });
    await expect(detail).toContainText('absence, sans motif');
    await detail.getByRole('button', { name: /^Voir l’appel/ }).click();
    await rollCall.isOpen();
    await rollCall.seesMarks({ 2: 'absent', 10: 'absent', 23: 'late' });
  });
});
