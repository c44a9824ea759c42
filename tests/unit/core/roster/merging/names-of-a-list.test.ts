import { expect, test } from 'vitest';
import { listed, pupil } from './listed-lines';
import { VaultModel } from './vault-model';

const ZOE = 'ROUX//Zoé/2012-07-08';

test('twins of one birth date are two pupils, and each keeps their own line', () => {
  const model = new VaultModel();
  const twins = ['MARTIN//Léa/2012-03-04', 'MARTIN//Léo/2012-03-04'];
  const [lea, leo] = model.withClass('4A', twins.map(pupil));
  const [merge] = model.compare(twins.map((each) => listed(each))).classes;
  expect(merge?.lines.map(({ state, candidates }) => [state, candidates[0]?.pupilId])).toEqual([
    ['unchanged', lea],
    ['unchanged', leo],
  ]);
});

test('a twin who joins is new, and the other twin keeps the name', () => {
  const model = new VaultModel();
  model.withClass('4A', ['MARTIN//Maria/2012-03-04', ZOE].map(pupil));
  const lines = ['MARTIN//Marie/2012-03-04', 'MARTIN//Maria/2012-03-04', ZOE].map((each) =>
    listed(each),
  );
  const [merge] = model.compare(lines).classes;
  expect(merge?.lines[0]?.proposed).toEqual({ kind: 'add' });
  expect(merge?.lines[1]?.state).toBe('unchanged');
  model.import(lines);
  expect(model.import(lines)).toEqual([]);
});

test('the same name twice with two birth dates is two pupils', () => {
  const model = new VaultModel();
  const lines = [listed('MARTIN//Léa/2012-03-04'), listed('MARTIN//Léa/2012-09-10')];
  model.import(lines);
  expect(model.pupils.size).toBe(2);
  expect(model.compare(lines).classes[0]?.lines.map(({ state }) => state)).toEqual([
    'unchanged',
    'unchanged',
  ]);
});

test('the same name twice without birth dates: both are new at first, and known afterwards', () => {
  const model = new VaultModel();
  const lines = [
    listed('MARTIN//Léa/', { doubtful: 'same-name' }),
    listed('MARTIN//Léa/', { doubtful: 'same-name' }),
  ];
  expect(model.compare(lines).classes[0]?.lines.map(({ doubt }) => doubt)).toEqual([
    'same-name',
    'same-name',
  ]);
  model.import(lines);
  expect(model.pupils.size).toBe(2);
  expect(model.import(lines)).toEqual([]);
});

test('the same pupil twice with the birth date is added once', () => {
  const model = new VaultModel();
  const lines = [listed('MARTIN//Léa/2012-03-04'), listed('MARTIN//LEA/2012-03-04')];
  expect(model.compare(lines).classes[0]?.lines[1]).toMatchObject({
    doubt: 'listed-twice',
    proposed: { kind: 'leave-out' },
  });
  model.import(lines);
  expect(model.pupils.size).toBe(1);
});

test('one line for two namesakes of the class asks, touches neither, and both stay', () => {
  const model = new VaultModel();
  model.withClass('4A', ['MARTIN//Léa/2012-03-04', 'MARTIN//Léa/2012-09-10', ZOE].map(pupil));
  const lines = [listed('MARTIN//Léa/', { sex: 'F' }), listed(ZOE)];
  const [merge] = model.compare(lines).classes;
  expect(merge?.lines[0]).toMatchObject({ doubt: 'namesakes', proposed: { take: false } });
  expect(merge?.lines[0]?.candidates).toHaveLength(2);
  expect(merge?.gone).toMatchObject([{ proposed: { kind: 'stay' } }]);
  expect(model.import(lines)).toEqual([]);
});

test('a married name with the birth date is a change of names that the teacher is asked about', () => {
  const model = new VaultModel();
  const [lina = ''] = model.withClass('4A', ['MARTIN//Lina/2012-03-04', ZOE].map(pupil));
  const lines = [listed('BERNARD//Lina/2012-03-04'), listed(ZOE)];
  expect(model.compare(lines).classes[0]?.lines[0]).toMatchObject({
    doubt: 'other-family-name',
    proposed: { kind: 'match', pupilId: lina, take: true },
    candidates: [{ changes: [{ field: 'lastName', before: 'MARTIN', after: 'BERNARD' }] }],
  });
  model.import(lines);
  expect(model.pupil(lina).lastName).toBe('BERNARD');
  expect(model.import(lines)).toEqual([]);
});

test('a usage name that a list adds is taken over, one that it keeps silent stays', () => {
  const model = new VaultModel();
  const [lina = ''] = model.withClass('4A', ['MARTIN//Lina/2012-03-04', ZOE].map(pupil));
  model.import([listed('MARTIN/DURAND/Lina/2012-03-04'), listed(ZOE)]);
  expect(model.pupil(lina).usageName).toBe('DURAND');
  // Other lists give one name, be it the one in use.
  for (const name of ['MARTIN', 'DURAND']) {
    expect(model.import([listed(`${name}//Lina/2012-03-04`), listed(ZOE)])).toEqual([]);
  }
});

test('a list erases nothing, and a poorer writing changes nothing', () => {
  const model = new VaultModel();
  model.withClass('4A', [
    { ...pupil('LEFÈVRE//Chloé/2012-03-04'), sex: 'F', email: 'chloe@ecole.example' },
    pupil(ZOE),
  ]);
  expect(model.import([listed('LEFEVRE//CHLOE/'), listed(ZOE)])).toEqual([]);
});

test('accents and what was not known are taken over', () => {
  const model = new VaultModel();
  const [chloe = ''] = model.withClass('4A', ['LEFEVRE//CHLOE/', ZOE].map(pupil));
  model.import([listed('LEFÈVRE//Chloé/2012-03-04', { sex: 'F' }), listed(ZOE)]);
  expect(model.pupil(chloe)).toEqual({ ...pupil('LEFÈVRE//Chloé/2012-03-04'), sex: 'F' });
});

test('what the teacher typed is kept unless they take the word of the list', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [
    { ...pupil('MARTIN//Léa/2012-03-04'), email: 'lea@maison.example' },
    pupil(ZOE),
  ]);
  model.byHand.set(lea, ['email']);
  const lines = [
    listed('MARTIN//Léa/2012-03-04', { email: 'lea@ecole.example', sex: 'F' }),
    listed(ZOE),
  ];
  const { classes } = model.compare(lines);
  expect(classes[0]?.lines[0]).toMatchObject({
    state: 'doubtful',
    doubt: 'edited-by-hand',
    proposed: { kind: 'match', take: false },
  });
  model.import(lines, {
    targets: [
      {
        source: '4A',
        name: '4A',
        kind: 'class',
        lines: [{ row: 0, decision: { kind: 'match', pupilId: lea, take: true } }],
        gone: [],
      },
    ],
  });
  expect(model.pupil(lea)).toMatchObject({ email: 'lea@ecole.example', sex: 'F' });
});

test('a name corrected in the preview is taken, and the writing of the file is known from then on', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', ['MARTIN//Léa/2012-03-04', ZOE].map(pupil));
  const lines = [listed('NITRAM//Aél/'), listed(ZOE)];
  const corrections = [{ row: 0, lastName: 'MARTIN', firstName: 'Léa' }];
  expect(model.import(lines, { corrections })).toMatchObject([
    { kind: 'learn-name', pupilId: lea },
  ]);
  expect(model.compare(lines).classes[0]?.lines[0]).toMatchObject({ state: 'unchanged' });
  expect(model.import(lines)).toEqual([]);
});

test('a spelling that the teacher refused is not proposed again', () => {
  const model = new VaultModel();
  const [hugo = ''] = model.withClass('4A', ['DUPONT//Hugo/', ZOE].map(pupil));
  const lines = [listed('DUPOND//Hugo/'), listed(ZOE)];
  model.import(lines, {
    targets: [
      {
        source: '4A',
        name: '4A',
        kind: 'class',
        lines: [{ row: 0, decision: { kind: 'match', pupilId: hugo, take: false } }],
        gone: [],
      },
    ],
  });
  expect(model.pupil(hugo).lastName).toBe('DUPONT');
  expect(model.compare(lines).classes[0]?.lines[0]?.state).toBe('unchanged');
});
