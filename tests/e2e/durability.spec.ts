import { expect, test } from './driver/fixtures';

const DEATHS = 20;

test('a mark that was called saved is there after the power went, twenty times', async ({
  continuo,
}) => {
  test.setTimeout(10 * 60_000);
  await continuo.openDemonstration();
  await continuo.takeRollCall();
  for (let death = 1; death <= DEATHS; death += 1) {
    const digits = String(death).padStart(2, '0');
    await continuo.press(...digits, death % 2 === 0 ? 'r' : 'a');
    await continuo.seesMark(death, death % 2 === 0 ? 'late' : 'absent');
    await continuo.seesSaved();
    await continuo.killed();

    await continuo.startAgain();
    await continuo.unlock();
    await continuo.seesToday();
    await continuo.takeRollCall();
    for (let row = 1; row <= death; row += 1) {
      await continuo.seesMark(row, row % 2 === 0 ? 'late' : 'absent');
    }
  }
  await expect(continuo.row(DEATHS + 1)).toHaveAttribute('data-mark', 'unknown');
});

test('undo and redo go on after a restart', async ({ continuo }) => {
  await continuo.openDemonstration();
  await continuo.takeRollCall();
  await continuo.press('0', '3', 'a', '0', '5', 'a');
  await continuo.seesMark(5, 'absent');
  await continuo.seesSaved();
  await continuo.quit();

  await continuo.startAgain();
  await continuo.unlock();
  await continuo.seesToday();
  await continuo.takeRollCall();
  await continuo.press('Control+z');
  await continuo.seesMark(5, 'unknown');
  await continuo.press('Control+z');
  await continuo.seesMark(3, 'unknown');
  await continuo.press('Control+Shift+z');
  await continuo.seesMark(3, 'absent');
  await continuo.seesMark(5, 'unknown');
});
