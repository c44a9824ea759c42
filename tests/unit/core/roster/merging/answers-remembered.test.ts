import { expect, test } from 'vitest';
import type { ListedDecision } from '../../../../../core/roster/merging/merge';
import { listed, pupil } from './listed-lines';
import { TODAY, VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const TOM = 'PETIT//Tom/2012-05-06';
const ZOE = 'ROUX//Zoé/2012-07-08';

function decided(row: number, decision: ListedDecision) {
  return [
    { source: '4A', name: '4A', kind: 'class' as const, lines: [{ row, decision }], gone: [] },
  ];
}

test.each([
  ['email', 'lea@ecole.example', 'lea.martin@ecole.example'],
  ['sex', 'F', 'M'],
  ['level', 'CM1', 'CM2'],
  ['usageName', 'DURAND', 'BERNARD'],
] as const)(
  '%s that the teacher kept is not proposed again, another one is',
  (field, said, next) => {
    const model = new VaultModel();
    const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
    const saying = (value: string) => [listed(LEA, { [field]: value }), listed(TOM)];
    const keep = { kind: 'match', pupilId: lea, take: false } as const;
    const acts = model.import(saying(said), { targets: decided(0, keep) });
    expect(model.compare(saying(said)).classes[0]?.lines[0]?.state).toBe('unchanged');
    expect(model.import(saying(said))).toEqual([]);
    expect(model.compare(saying(next)).classes[0]?.lines[0]).toMatchObject({
      state: 'changed',
      candidates: [{ changes: [{ field, before: null, after: next }] }],
    });
    expect(model.undo(acts)).toEqual([]);
    expect(model.compare(saying(said)).classes[0]?.lines[0]?.state).toBe('changed');
  },
);

test('what was typed by hand and left as it is has been answered', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [{ ...pupil(LEA), email: 'a@b.example' }, pupil(TOM)]);
  model.byHand.set(lea, ['email']);
  const lines = [listed(LEA, { email: 'lea@ecole.example' }), listed(TOM)];
  expect(model.compare(lines).classes[0]?.lines[0]?.doubt).toBe('edited-by-hand');
  model.import(lines);
  expect(model.pupil(lea).email).toBe('a@b.example');
  expect(model.compare(lines).classes[0]?.lines[0]?.state).toBe('unchanged');
});

test('a leaving that the teacher did not believe is not proposed again, another day is', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  const leaving = (leftOn: string) => [listed(LEA, { leftOn }), listed(TOM)];
  const keep = { kind: 'match', pupilId: lea, take: false } as const;
  model.import(leaving('2026-10-10'), { targets: decided(0, keep) });
  expect(model.staysOf(lea)).toEqual([{ classId: '4A', from: '2026-09-01' }]);
  expect(model.import(leaving('2026-10-10'))).toEqual([]);
  model.import(leaving('2026-12-18'));
  expect(model.staysOf(lea)).toMatchObject([{ to: '2026-12-18' }]);
});

test('who stays although the list does not name them is asked about by another list only', () => {
  const model = new VaultModel();
  const [, , zoe = ''] = model.withClass('4A', [LEA, TOM, ZOE].map(pupil));
  const lines = [listed(LEA), listed(TOM)];
  const [target] = decided(0, { kind: 'add' });
  const gone = [{ pupilId: zoe, decision: { kind: 'stay' } }] as const;
  model.import(lines, { targets: target ? [{ ...target, lines: [], gone }] : [] });
  expect(model.compare([...lines].reverse()).classes[0]?.gone).toEqual([]);
  const other = [...lines, listed('NEUF//Ana/')];
  expect(model.compare(other).classes[0]?.gone).toMatchObject([{ pupilId: zoe }]);
});

test('a correction into the name of another line is learned: both lines are that pupil', () => {
  const model = new VaultModel();
  const lines = [listed('NITRAM//Aél/'), listed(LEA), listed(TOM)];
  const corrections = [{ row: 0, ...pupil(LEA) }];
  model.import(lines, { corrections });
  expect(model.pupils.size).toBe(2);
  expect(model.import(lines)).toEqual([]);
  expect(model.pupils.size).toBe(2);
});

test('who is listed as having left in one class is not taken out of the one where they are', () => {
  const model = new VaultModel();
  const [petit = ''] = model.withClass('4B', ['MARTIN//Ana/', TOM].map(pupil));
  model.withClass('LATIN', [pupil(ZOE)], { kind: 'group' });
  model.stays.push({ pupilId: petit, classId: 'LATIN', from: '2026-09-01' });
  // The group has the new name of Ana, under which the class says that she left.
  const lines = [
    listed('PETIT//Ana/', { className: '4B', leftOn: '2026-10-10' }),
    listed('PETIT/MARTIN/Ana/', { className: 'LATIN' }),
    listed(ZOE, { className: 'LATIN' }),
    listed(TOM, { className: '4B' }),
  ];
  model.import(lines);
  const before = model.snapshot();
  expect(model.import(lines)).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test('who left and is listed as present under one name has come back', () => {
  const model = new VaultModel();
  const lines = [listed(LEA, { leftOn: '2026-10-10' }), listed(LEA), listed(TOM)];
  model.import(lines);
  expect(model.pupils.size).toBe(2);
  expect(model.stays.map(({ to }) => to)).toEqual([undefined, undefined]);
  expect(model.import(lines)).toEqual([]);
});

test('two classes of a file that call a pupil by two names rename them once', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', ['MARTIN/DURAND/Léa/2012-03-04', TOM].map(pupil));
  model.withClass('LATIN', [pupil(ZOE)], { kind: 'group' });
  model.stays.push({ pupilId: lea, classId: 'LATIN', from: '2026-09-01' });
  const lines = [
    listed('MARTIN/DURAND/Léa/2012-03-04'),
    listed(TOM),
    listed('DA SILVA/DURAND/Léa/2012-03-04', { className: 'LATIN' }),
    listed(ZOE, { className: 'LATIN' }),
  ];
  model.import(lines);
  const name = model.pupil(lea).lastName;
  expect(model.import(lines)).toEqual([]);
  expect(model.pupil(lea).lastName).toBe(name);
  expect(model.stays.filter(({ to }) => to === TODAY)).toEqual([]);
});
