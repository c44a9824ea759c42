import { expect, test } from 'vitest';
import { listed, pupil } from './listed-lines';
import { TODAY, VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const TOM = 'PETIT//Tom/2012-05-06';
const ZOE = 'ROUX//Zoé/2012-07-08';

test('a new class has its levels from the list, and its pupils theirs', () => {
  const model = new VaultModel();
  const lines = [
    listed(LEA, { className: 'CM1-CM2', level: 'CM2' }),
    listed(TOM, { className: 'CM1-CM2', level: 'CM1' }),
  ];
  model.import(lines);
  const [made] = [...model.classes.values()];
  expect(made).toMatchObject({ name: 'CM1-CM2', kind: 'class', levels: ['CM1', 'CM2'] });
  expect(model.stays.map(({ level }) => level)).toEqual(['CM2', 'CM1']);
  expect(model.import(lines)).toEqual([]);
});

test('a level that changed is a change of the stay, and of nothing else', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  const lines = [listed(LEA, { level: 'CM2' }), listed(TOM)];
  expect(model.compare(lines).classes[0]?.lines[0]).toMatchObject({
    state: 'changed',
    candidates: [{ changes: [{ field: 'level', before: null, after: 'CM2' }] }],
  });
  expect(model.import(lines)).toEqual([
    {
      kind: 'change-level',
      pupilId: lea,
      classId: '4A',
      from: '2026-09-01',
      level: 'CM2',
      before: null,
    },
  ]);
  expect(model.import(lines)).toEqual([]);
  // A list that says nothing of levels takes none away.
  expect(model.import([listed(LEA), listed(TOM)])).toEqual([]);
});

test('a list of an archived class opens it again', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM].map(pupil), { archivedOn: '2026-10-01' });
  const acts = model.import([listed(LEA), listed(TOM)]);
  expect(acts).toEqual([{ kind: 'reopen-class', classId: '4A', archivedOn: '2026-10-01' }]);
  expect(model.classes.get('4A')).not.toHaveProperty('archivedOn');
  expect(model.undo(acts)).toEqual([]);
  expect(model.classes.get('4A')).toMatchObject({ archivedOn: '2026-10-01' });
});

test('an open class is joined before an archived one of the same name', () => {
  const model = new VaultModel();
  model.withClass('4A', [pupil(LEA)], { archivedOn: '2026-10-01' });
  model.withClass('4a', [pupil(TOM)]);
  expect(model.compare([listed(TOM)]).classes[0]).toMatchObject({ classId: '4a', name: '4a' });
});

test('every class of a small file is chosen, of a whole school only the teacher’s own', () => {
  const model = new VaultModel();
  model.withClass('C3', [pupil(LEA)]);
  const school = (count: number) =>
    Array.from({ length: count }, (_, at) => listed(`NOM//P${at}/`, { className: `C${at}` }));
  const chosen = (count: number) =>
    model.compare(school(count)).classes.flatMap((merge) => (merge.chosen ? merge.name : []));
  expect(chosen(8)).toHaveLength(8);
  expect(chosen(9)).toEqual(['C3']);
});

test('a class of the file that is not wanted is not written, and nobody leaves its class', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4B', [pupil(ZOE)]);
  const lines = [listed(LEA), listed('NEUF//Ana/', { className: '4B' })];
  const acts = model.import(lines, {
    targets: [{ source: '4A', name: '4A', kind: 'class', lines: [], gone: [] }],
  });
  expect(acts).toMatchObject([{ kind: 'end-enrolment', classId: '4A' }]);
});

test('a file without classes goes into the class that the teacher names', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  const lines = [pupil(LEA), pupil(TOM)].map((each) => ({ ...each, groups: [] }));
  expect(model.compare(lines).classes[0]).toMatchObject({ source: null, name: '' });
  const targets = [{ source: null, name: '4a', kind: 'class' as const, lines: [], gone: [] }];
  const { classes } = model.compare(lines, { targets });
  expect(classes[0]).toMatchObject({ name: '4A', classId: '4A' });
  expect(classes[0]?.lines[0]?.candidates[0]?.pupilId).toBe(lea);
});

test('several classes of a file may go into one, and nobody is gone from it twice', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM, ZOE].map(pupil));
  const lines = [listed(LEA, { className: 'G1' }), listed(TOM, { className: 'G2' })];
  const targets = ['G1', 'G2'].map((source) => ({
    source,
    name: '4A',
    kind: 'class' as const,
    lines: [],
    gone: [],
  }));
  const { classes } = model.compare(lines, { targets });
  expect(classes.flatMap(({ gone }) => gone.map(({ firstName }) => firstName))).toEqual(['Zoé']);
  expect(model.import(lines, { targets })).toMatchObject([{ kind: 'end-enrolment', to: TODAY }]);
});

test('a class whose pupils are mostly in other classes looks like a group: nobody leaves for it', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4B', [pupil(ZOE)]);
  const lines = [LEA, ZOE].map((each) => listed(each, { className: '4 ESPAGNOL' }));
  const [merge] = model.compare(lines).classes;
  expect(merge?.looksLikeGroup).toBe(true);
  for (const { proposed } of merge?.lines ?? []) expect(proposed).not.toHaveProperty('leavesOther');
  const asGroup = {
    targets: [
      { source: '4 ESPAGNOL', name: '4 ESPAGNOL', kind: 'group' as const, lines: [], gone: [] },
    ],
  };
  const taken = model.compare(lines, asGroup).classes[0];
  expect(taken?.lines.map(({ state }) => state)).toEqual(['new', 'new']);
  model.import(lines, asGroup);
  expect(model.stays.filter(({ to }) => to !== undefined)).toEqual([]);
  expect(model.import(lines, asGroup)).toEqual([]);
});

test('one pupil of another class does not make a class look like a group', () => {
  const model = new VaultModel();
  model.withClass('4A', [pupil(LEA)]);
  const lines = [LEA, ZOE].map((each) => listed(each, { className: '4B' }));
  expect(model.compare(lines).classes[0]?.looksLikeGroup).toBe(false);
});
