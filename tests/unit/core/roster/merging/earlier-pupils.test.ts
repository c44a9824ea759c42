import { expect, test } from 'vitest';
import { listed, pupil } from './listed-lines';
import { VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const LAST_YEAR = { className: '5B', schoolYearLabel: '2025-2026' };

function withEarlier(...written: string[]) {
  const model = new VaultModel();
  const ids = written.map((each) => {
    const id = model.newId();
    model.pupils.set(id, pupil(each));
    model.earlier.set(id, LAST_YEAR);
    return id;
  });
  return { model, ids };
}

test('a newcomer who was known in an earlier year with that birth date is the same pupil', () => {
  const { model, ids } = withEarlier(LEA);
  const before = model.snapshot();
  const lines = [listed('Martin//LEA/2012-03-04', { sex: 'F' })];
  expect(model.compare(lines).classes[0]?.lines[0]).toMatchObject({
    state: 'new',
    candidates: [{ pupilId: ids[0], earlier: LAST_YEAR }],
    proposed: { kind: 'match', pupilId: ids[0], take: true },
  });
  const acts = model.import(lines);
  expect(model.pupils.size).toBe(1);
  expect(model.staysOf(ids[0] ?? '')).toMatchObject([{ from: '2026-09-01' }]);
  expect(model.pupil(ids[0] ?? '').sex).toBe('F');
  expect(model.import(lines)).toEqual([]);
  expect(model.undo(acts)).toEqual([]);
  expect(model.snapshot()).toEqual(before);
});

test.each([
  ['without a birth date in the list', LEA, 'MARTIN//Léa/'],
  ['without a birth date in the vault', 'MARTIN//Léa/', LEA],
  ['with another birth date', LEA, 'MARTIN//Léa/2012-04-03'],
  ['with nearly the name', LEA, 'MARTEN//Léa/2012-03-04'],
])('nobody of an earlier year is proposed %s', (_, known, written) => {
  const { model } = withEarlier(known);
  const [line] = model.compare([listed(written)]).classes[0]?.lines ?? [];
  expect(line).toMatchObject({ candidates: [], proposed: { kind: 'add' } });
});

test('of two whom nothing tells apart nobody is proposed', () => {
  const { model } = withEarlier(LEA, LEA);
  expect(model.compare([listed(LEA)]).classes[0]?.lines[0]?.proposed).toEqual({ kind: 'add' });
});

test('somebody else of that name and birth date is a new pupil, and known from then on', () => {
  const { model, ids } = withEarlier(LEA);
  const lines = [listed(LEA)];
  const target = { source: '4A', name: '4A', kind: 'class', gone: [] } as const;
  const add = { row: 0, decision: { kind: 'add' } } as const;
  model.import(lines, { targets: [{ ...target, lines: [add] }] });
  expect(model.pupils.size).toBe(2);
  expect(model.staysOf(ids[0] ?? '')).toEqual([]);
  expect(model.compare(lines).classes[0]?.lines[0]).toMatchObject({ state: 'unchanged' });
  expect(model.import(lines)).toEqual([]);
});

test('a pupil of this year is meant before one of an earlier year', () => {
  const { model } = withEarlier(LEA);
  const [here] = model.withClass('4A', [pupil(LEA)]);
  expect(model.compare([listed(LEA)]).classes[0]?.lines[0]).toMatchObject({
    state: 'unchanged',
    proposed: { pupilId: here },
  });
});

test('one line of a class is the pupil of before, the same line again is listed twice', () => {
  const { model } = withEarlier(LEA);
  const lines = [listed(LEA), listed(LEA)];
  expect(model.compare(lines).classes[0]?.lines[1]).toMatchObject({ doubt: 'listed-twice' });
  model.import(lines);
  expect(model.pupils.size).toBe(1);
});
