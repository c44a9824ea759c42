import { expect, test } from './driver/fixtures';

/** Twenty deaths in all, in parts that run beside each other: each has a vault of its own. */
const PARTS = [
  [1, 5],
  [6, 10],
  [11, 15],
  [16, 20],
] as const;

for (const [first, last] of PARTS) {
  test(`a mark that was called saved is there after the power went, twenty times (${first} to ${last})`, async ({
    continuo,
    rollCall,
  }) => {
    const mark = (row: number) => (row % 2 === 0 ? 'late' : 'absent');
    await continuo.openDemonstration();
    await rollCall.take();
    for (let death = first; death <= last; death += 1) {
      const digits = String(death).padStart(2, '0');
      await continuo.press(...digits, mark(death) === 'late' ? 'r' : 'a');
      await rollCall.seesMark(death, mark(death));
      await rollCall.seesSaved();
      await continuo.killed();

      await continuo.startAgain();
      await continuo.open();
      await rollCall.take();
      for (let row = first; row <= death; row += 1) await rollCall.seesMark(row, mark(row));
      await rollCall.seesMark(death + 1, 'unknown');
    }
  });
}

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
  await continuo.open();
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
  await continuo.open();
  await rollCall.take();
  await continuo.press('Control+z');
  await rollCall.seesMark(5, 'unknown');
  await continuo.press('Control+z');
  await rollCall.seesMark(3, 'unknown');
  await continuo.press('Control+Shift+z');
  await rollCall.seesMark(3, 'absent');
  await rollCall.seesMark(5, 'unknown');
});

test('of a file that is being written nothing stays when Continuo ends, nor after it was killed', async ({
  continuo,
  exports,
}) => {
  async function write(): Promise<void> {
    await exports.open();
    await exports.chooseDocument('Appel d’une séance');
    await continuo.page.getByLabel('CSV', { exact: true }).check();
    await expect(continuo.page.getByText(/Appel 4A .*\.csv$/)).toBeVisible();
    // The lesson is read; its file is open.
    await exports.holdMaking(1);
    await exports.save().click();
    await expect.poll(() => exports.files()).toEqual([expect.stringMatching(/\.part$/)]);
  }

  await continuo.openDemonstration();
  await write();
  await continuo.quit();
  expect(exports.files()).toEqual([]);

  await continuo.startAgain();
  await continuo.open();
  await write();
  await continuo.killed();
  expect(exports.files()).toHaveLength(1);
  await continuo.startAgain();
  await expect.poll(() => exports.files()).toEqual([]);

  await continuo.open();
  await write();
  await continuo.button('Verrouiller').click();
  await exports.letMakingGoOn();
  await expect.poll(() => exports.files()).toEqual([]);
  await continuo.open();
});
