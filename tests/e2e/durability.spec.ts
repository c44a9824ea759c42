import { expect, test } from './driver/fixtures';

const DEATHS = 20;

test('a mark that was called saved is there after the power went, twenty times', async ({
  continuo,
  rollCall,
}) => {
  test.setTimeout(10 * 60_000);
  await continuo.openDemonstration();
  await rollCall.take();
  for (let death = 1; death <= DEATHS; death += 1) {
    const digits = String(death).padStart(2, '0');
    await continuo.press(...digits, death % 2 === 0 ? 'r' : 'a');
    await rollCall.seesMark(death, death % 2 === 0 ? 'late' : 'absent');
    await rollCall.seesSaved();
    await continuo.killed();

    await continuo.startAgain();
    await continuo.unlock();
    await continuo.seesToday();
    await rollCall.take();
    for (let row = 1; row <= death; row += 1) {
      await rollCall.seesMark(row, row % 2 === 0 ? 'late' : 'absent');
    }
  }
  await expect(rollCall.row(DEATHS + 1)).toHaveAttribute('data-mark', 'unknown');
});

test('all pupils of a bulk action are there after the power went, and it is one step back', async ({
  continuo,
  rollCall,
}) => {
  await continuo.openDemonstration();
  await rollCall.take();
  await rollCall.type('02a');
  await rollCall.markUnmarked('Tous injoignables');
  await rollCall.seesMarks({ 1: 'unreachable', 2: 'absent', 28: 'unreachable' });
  await rollCall.seesSaved();
  await continuo.killed();

  await continuo.startAgain();
  await continuo.unlock();
  await continuo.seesToday();
  await rollCall.take();
  await rollCall.seesCounts(['1 absent', '0 en retard', '27 injoignables', '0 non renseigné']);
  await rollCall.undo();
  await rollCall.seesCounts(['1 absent', '0 en retard', '27 non renseignés']);
});

test('undo and redo go on after a restart', async ({ continuo, rollCall }) => {
  await continuo.openDemonstration();
  await rollCall.take();
  await continuo.press('0', '3', 'a', '0', '5', 'a');
  await rollCall.seesMark(5, 'absent');
  await rollCall.seesSaved();
  await continuo.quit();

  await continuo.startAgain();
  await continuo.unlock();
  await continuo.seesToday();
  await rollCall.take();
  await continuo.press('Control+z');
  await rollCall.seesMark(5, 'unknown');
  await continuo.press('Control+z');
  await rollCall.seesMark(3, 'unknown');
  await continuo.press('Control+Shift+z');
  await rollCall.seesMark(3, 'absent');
  await rollCall.seesMark(5, 'unknown');
});
