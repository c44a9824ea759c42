import { expect, test } from 'vitest';
import { listed, pupil } from './listed-lines';
import { TODAY, VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const TOM = 'PETIT//Tom/2012-05-06';
const ZOE = 'ROUX//Zoé/2012-07-08';

test('a wanted group is made with the pupils whom the list puts into it', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  const lines = [listed(LEA, { groups: ['4 LATIN'] }), listed(TOM)];
  expect(model.compare(lines).groups).toMatchObject([
    { name: '4 LATIN', pupils: 1, exists: false, entering: [0], chosen: false },
  ]);
  expect(model.import(lines)).toEqual([]);
  const acts = model.import(lines, { groups: ['4 LATIN'] });
  const [group] = [...model.classes.values()].filter(({ kind }) => kind === 'group');
  expect(group?.name).toBe('4 LATIN');
  expect(model.staysOf(lea)).toContainEqual({ classId: group?.id, from: '2026-09-01' });
  expect(model.import(lines, { groups: ['4 LATIN'] })).toEqual([]);
  expect(model.undo(acts)).toEqual([]);
  expect(model.stays).toHaveLength(2);
});

test('a group that is there is joined from today, and nobody leaves it', () => {
  const model = new VaultModel();
  const [lea = '', tom = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4 LATIN', [], { kind: 'group' });
  model.stays.push({ pupilId: tom, classId: '4 LATIN', from: '2026-09-01' });
  const lines = [listed(LEA, { groups: ['4 Latin'] }), listed(TOM)];
  expect(model.compare(lines).groups).toMatchObject([
    { exists: true, entering: [0], chosen: true },
  ]);
  model.import(lines, { groups: ['4 Latin'] });
  expect(model.compare(lines).groups).toMatchObject([{ entering: [], chosen: true }]);
  expect(model.staysOf(lea)).toContainEqual({ classId: '4 LATIN', from: TODAY });
  expect(model.staysOf(tom)).toContainEqual({ classId: '4 LATIN', from: '2026-09-01' });
});

test('the list of a group shows who is missing from it: they leave the group, not their class', () => {
  const model = new VaultModel();
  const [lea = '', tom = '', zoe = ''] = model.withClass('4A', [LEA, TOM, ZOE].map(pupil));
  model.withClass('4 LATIN', [], { kind: 'group' });
  for (const pupilId of [lea, tom, zoe]) {
    model.stays.push({ pupilId, classId: '4 LATIN', from: '2026-09-01' });
  }
  const lines = [LEA, TOM].map((each) => listed(each, { className: '4 LATIN' }));
  const [merge] = model.compare(lines).classes;
  expect(merge).toMatchObject({ kind: 'group', classId: '4 LATIN', looksLikeGroup: false });
  model.import(lines);
  expect(model.staysOf(zoe)).toEqual([
    { classId: '4A', from: '2026-09-01' },
    { classId: '4 LATIN', from: '2026-09-01', to: TODAY },
  ]);
  expect(model.import(lines)).toEqual([]);
});

test('a pupil of another class joins a group without being asked', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4 LATIN', [], { kind: 'group' });
  const [merge] = model.compare([listed(LEA, { className: '4 LATIN', level: '4E' })]).classes;
  expect(merge?.lines[0]).toMatchObject({ state: 'new', proposed: { kind: 'match' } });
  expect(merge?.lines[0]).not.toHaveProperty('doubt');
});

test('who left the class and is left out enters none of the groups', () => {
  const model = new VaultModel();
  const lines = [
    listed(LEA, { groups: ['4 LATIN'], leftOn: '2026-10-15' }),
    listed(TOM, { groups: ['4 LATIN'] }),
  ];
  model.import(lines, { groups: ['4 LATIN'] });
  expect(model.stays).toHaveLength(2);
});

test('a name that a class bears, in the vault or in the file, is no group', () => {
  const model = new VaultModel();
  model.withClass('4B', [pupil(TOM)]);
  expect(model.compare([listed(LEA, { groups: ['4B', '4A', ''] })]).groups).toEqual([]);
});
