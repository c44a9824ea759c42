import { expect, test } from 'vitest';
import { listed, pupil } from './listed-lines';
import { TODAY, VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const TOM = 'PETIT//Tom/2012-05-06';
const ZOE = 'ROUX//Zoé/2012-07-08';

test('a pupil who left comes back with a second stay, from today', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [pupil(LEA), pupil(TOM)]);
  model.stays = model.stays.map((stay) =>
    stay.pupilId === lea ? { ...stay, to: '2026-10-15' } : stay,
  );
  const [merge] = model.compare([listed(LEA), listed(TOM)]).classes;
  expect(merge?.lines[0]).toMatchObject({
    state: 'changed',
    candidates: [{ pupilId: lea, returns: true }],
    proposed: { kind: 'match', pupilId: lea },
  });
  model.import([listed(LEA), listed(TOM)]);
  expect(model.staysOf(lea)).toEqual([
    { classId: '4A', from: '2026-09-01', to: '2026-10-15' },
    { classId: '4A', from: TODAY },
  ]);
});

test('who left today and is listed again comes back tomorrow, not twice on one day', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [pupil(LEA), pupil(TOM)]);
  model.stays = model.stays.map((stay) => (stay.pupilId === lea ? { ...stay, to: TODAY } : stay));
  model.import([listed(LEA), listed(TOM)]);
  expect(model.staysOf(lea)[1]).toEqual({ classId: '4A', from: '2026-11-24' });
});

test('a list that dates a leaving in the past asks, and ends the stay on that day', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [pupil(LEA), pupil(TOM)]);
  const lines = [listed(LEA, { leftOn: '2026-10-15' }), listed(TOM)];
  const [merge] = model.compare(lines).classes;
  expect(merge?.lines[0]).toMatchObject({ state: 'doubtful', doubt: 'has-left' });
  expect(merge?.gone).toEqual([]);
  model.import(lines);
  expect(model.staysOf(lea)).toEqual([{ classId: '4A', from: '2026-09-01', to: '2026-10-15' }]);
  expect(model.import(lines)).toEqual([]);
});

test('a leaving that is dated before the entry ends the stay on its first day', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [pupil(LEA), pupil(TOM)]);
  const lines = [listed(LEA, { leftOn: '2026-08-20' }), listed(TOM)];
  model.import(lines);
  expect(model.staysOf(lea)).toEqual([{ classId: '4A', from: '2026-09-01', to: '2026-09-01' }]);
  expect(model.import(lines)).toEqual([]);
});

test('who had left before the first list came is not taken in, unless the teacher wants it', () => {
  const model = new VaultModel();
  const lines = [listed(LEA, { leftOn: '2026-10-15' }), listed(TOM)];
  const [merge] = model.compare(lines).classes;
  expect(merge?.lines[0]).toMatchObject({ doubt: 'has-left', proposed: { kind: 'leave-out' } });
  model.import(lines, {
    targets: [
      {
        source: '4A',
        name: '4A',
        kind: 'class',
        lines: [{ row: 0, decision: { kind: 'add' } }],
        gone: [],
      },
    ],
  });
  const [lea = ''] = [...model.pupils].flatMap(([id, { firstName }]) =>
    firstName === 'Léa' ? id : [],
  );
  expect(model.staysOf(lea)).toMatchObject([{ from: '2026-09-01', to: '2026-10-15' }]);
});

test('a leaving to come ends the stay of a newcomer on that day', () => {
  const model = new VaultModel();
  model.withClass('4A', [pupil(TOM)]);
  const lines = [listed(TOM), listed(LEA, { leftOn: '2027-01-10' })];
  model.import(lines);
  expect(model.stays).toContainEqual(expect.objectContaining({ from: TODAY, to: '2027-01-10' }));
  expect(model.import(lines)).toEqual([]);
});

test('who is missing from the list leaves today, who came later than today on the first day', () => {
  const model = new VaultModel();
  const [, tom = '', zoe = ''] = model.withClass(
    '4A',
    [LEA, TOM, ZOE, 'A//B/', 'C//D/'].map(pupil),
  );
  model.stays = model.stays.map((stay) =>
    stay.pupilId === zoe ? { ...stay, from: '2026-12-01' } : stay,
  );
  const lines = [listed(LEA), listed('A//B/'), listed('C//D/')];
  model.import(lines);
  expect(model.staysOf(tom)).toMatchObject([{ to: TODAY }]);
  expect(model.staysOf(zoe)).toMatchObject([{ from: '2026-12-01', to: '2026-12-01' }]);
});

test('a known end stands when the list no longer names the pupil', () => {
  const model = new VaultModel();
  const [, tom = ''] = model.withClass('4A', [LEA, TOM, ZOE].map(pupil));
  model.stays = model.stays.map((stay) =>
    stay.pupilId === tom ? { ...stay, to: '2026-12-18' } : stay,
  );
  expect(model.import([listed(LEA), listed(ZOE)])).toEqual([]);
});

test('when more than half would go, the list is a part of the class and everybody stays', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM, ZOE].map(pupil));
  const [merge] = model.compare([listed(LEA)]).classes;
  expect(merge?.isPartial).toBe(true);
  expect(merge?.gone.map(({ proposed }) => proposed)).toEqual([{ kind: 'stay' }, { kind: 'stay' }]);
  expect(model.import([listed(LEA)])).toEqual([]);
});

test('half of a class that goes is no part of it: leaving is proposed', () => {
  const model = new VaultModel();
  model.withClass('4A', [LEA, TOM].map(pupil));
  const [merge] = model.compare([listed(LEA)]).classes;
  expect(merge).toMatchObject({ isPartial: false, gone: [{ proposed: { kind: 'leave' } }] });
});

test('a pupil who moves from 4A to 4B inside one file leaves the one and joins the other', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4B', [pupil(ZOE)]);
  const lines = [listed(TOM), listed(LEA, { className: '4B' }), listed(ZOE, { className: '4B' })];
  const [from, to] = model.compare(lines).classes;
  expect(from?.gone).toEqual([]);
  expect(to?.lines[0]).toMatchObject({
    state: 'doubtful',
    doubt: 'in-another-class',
    proposed: { kind: 'match', pupilId: lea, leavesOther: true },
    candidates: [{ elsewhere: { classId: '4A', className: '4A' } }],
  });
  model.import(lines);
  expect(model.staysOf(lea)).toEqual([
    { classId: '4A', from: '2026-09-01', to: '2026-11-22' },
    { classId: '4B', from: TODAY },
  ]);
  expect(model.import(lines)).toEqual([]);
});

test.each([
  ['was called there today', '2026-09-01', true],
  ['came there today', TODAY, false],
])('who moves and %s is in the old class until today', (_, from, isCalled) => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  model.withClass('4B', [pupil(ZOE)]);
  model.stays = model.stays.map((stay) => (stay.pupilId === lea ? { ...stay, from } : stay));
  if (isCalled) model.calledToday.add(`4A ${lea}`);
  const lines = [listed(TOM), listed(LEA, { className: '4B' }), listed(ZOE, { className: '4B' })];
  model.import(lines);
  expect(model.staysOf(lea)).toEqual([
    { classId: '4A', from, to: TODAY },
    { classId: '4B', from: TODAY },
  ]);
  expect(model.import(lines)).toEqual([]);
});

test('whom the file names in two classes is in both', () => {
  const model = new VaultModel();
  const [lea = ''] = model.withClass('4A', [LEA, TOM].map(pupil));
  const lines = [
    listed(LEA),
    listed(TOM),
    listed(LEA, { className: '4 LATIN' }),
    listed(ZOE, { className: '4 LATIN' }),
  ];
  model.import(lines);
  expect(model.staysOf(lea).map(({ to }) => to)).toEqual([undefined, undefined]);
  expect(model.pupils.size).toBe(3);
  expect(model.import(lines)).toEqual([]);
});

test('a newcomer whom the file names in two classes with the birth date is one pupil', () => {
  const model = new VaultModel();
  model.import([listed(LEA), listed(LEA, { className: '4 LATIN' })]);
  expect(model.pupils.size).toBe(1);
  expect(model.stays).toHaveLength(2);
});
