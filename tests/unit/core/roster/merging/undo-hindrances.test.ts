import { expect, test } from 'vitest';
import { countActs } from '../../../../../core/roster/merging/count-acts';
import { listed, pupil } from './listed-lines';
import { TODAY, VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const TOM = 'PETIT//Tom/2012-05-06';
const ZOE = 'ROUX//Zoé/2012-07-08';

/** A class of two whose second list adds Zoé, gives Léa an address and ends the stay of Tom. */
function merged() {
  const model = new VaultModel();
  const [lea = '', tom = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  const acts = model.import([listed(LEA, { email: 'lea@ecole.example' }), listed(ZOE)]);
  const zoe = [...model.pupils].find(([, { firstName }]) => firstName === 'Zoé')?.[0] ?? '';
  return { model, acts, lea, tom, zoe };
}

test('each pupil is counted once', () => {
  const { acts } = merged();
  expect(countActs(acts)).toEqual({ added: 1, changed: 1, gone: 1 });
});

test('who moves to another class is changed and not gone, a learned writing is no change', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4B', [pupil(ZOE)]);
  const acts = model.import([
    listed(TOM),
    listed(LEA, { className: '4B' }),
    listed(ZOE, { className: '4B' }),
  ]);
  expect(countActs(acts)).toEqual({ added: 0, changed: 1, gone: 0 });
  expect(countActs([{ kind: 'learn-name', pupilId: 'p', key: 'k' }])).toEqual({
    added: 0,
    changed: 0,
    gone: 0,
  });
});

test('a pupil of whom something was recorded stays with everything', () => {
  const { model, acts, zoe, tom } = merged();
  model.used.add(zoe);
  expect(model.undo(acts)).toEqual([{ name: 'ROUX Zoé', why: 'pupil-in-use' }]);
  expect(model.staysOf(zoe)).toEqual([{ classId: '4A', from: TODAY }]);
  expect(model.staysOf(tom)).toEqual([{ classId: '4A', from: '2026-09-01' }]);
});

test('a pupil who was changed since keeps the change, and their stay is undone all the same', () => {
  const { model, acts, lea, tom } = merged();
  model.pupils.set(lea, { ...model.pupil(lea), firstName: 'Léana' });
  model.pupils.set(tom, { ...model.pupil(tom), firstName: 'Thomas' });
  expect(model.undo(acts)).toEqual([{ name: 'MARTIN Léana', why: 'pupil-changed' }]);
  expect(model.pupil(lea).email).toBe('lea@ecole.example');
  expect(model.staysOf(tom)).toEqual([{ classId: '4A', from: '2026-09-01' }]);
});

test('an added pupil who was changed since stays', () => {
  const { model, acts, zoe } = merged();
  model.pupils.set(zoe, { ...model.pupil(zoe), firstName: 'Zoéline' });
  expect(model.undo(acts)).toEqual([{ name: 'ROUX Zoéline', why: 'pupil-changed' }]);
  expect(model.staysOf(zoe)).toHaveLength(1);
});

test('a stay that was changed since stays as it is', () => {
  const { model, acts, tom } = merged();
  model.stays = model.stays.map((stay) =>
    stay.pupilId === tom ? { ...stay, to: '2026-11-30' } : stay,
  );
  expect(model.undo(acts)).toEqual([{ name: 'PETIT Tom', why: 'enrolment-changed' }]);
  expect(model.staysOf(tom)).toMatchObject([{ to: '2026-11-30' }]);
});

test('an ended stay is not opened again over one that began since', () => {
  const { model, acts, tom } = merged();
  model.stays.push({ pupilId: tom, classId: '4A', from: '2026-11-24' });
  expect(model.undo(acts)).toEqual([{ name: 'PETIT Tom', why: 'enrolment-changed' }]);
});

test('an added pupil who joined another class since stays', () => {
  const { model, acts, zoe } = merged();
  model.withClass('4B', []);
  model.stays.push({ pupilId: zoe, classId: '4B', from: TODAY });
  expect(model.undo(acts)).toEqual([{ name: 'ROUX Zoé', why: 'enrolment-changed' }]);
  expect(model.staysOf(zoe)).toHaveLength(2);
});

test('a class that something hangs on stays, without the pupils of the import', () => {
  const model = new VaultModel();
  const acts = model.import([listed(LEA)]);
  const [made] = [...model.classes.keys()];
  model.used.add(made ?? '');
  expect(model.undo(acts)).toEqual([{ name: '4A', why: 'class-in-use' }]);
  expect(model.pupils.size).toBe(0);
});

test('a class that was opened again stays open while a pupil of the import stays', () => {
  const model = new VaultModel();
  model.withClass('4A', [], { archivedOn: '2026-10-01' });
  const acts = model.import([listed(LEA)]);
  for (const id of model.pupils.keys()) model.used.add(id);
  expect(model.undo(acts).map(({ why }) => why)).toEqual(['pupil-in-use', 'class-in-use']);
  expect(model.classes.get('4A')).not.toHaveProperty('archivedOn');
});

test('a pupil who was removed since is not looked for', () => {
  const { model, acts, zoe } = merged();
  model.pupils.delete(zoe);
  model.stays = model.stays.filter(({ pupilId }) => pupilId !== zoe);
  expect(model.undo(acts)).toEqual([]);
});
