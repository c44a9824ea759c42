import { expect, test } from 'vitest';
import type { DecidedTarget } from '../../../../../core/roster/merging/merge';
import { listed, pupil } from './listed-lines';
import { TODAY, VaultModel } from './vault-model';

const LEA = 'MARTIN//Léa/2012-03-04';
const TOM = 'PETIT//Tom/2012-05-06';
const ZOE = 'ROUX//Zoé/2012-07-08';

function school() {
  const model = new VaultModel();
  const [lea = '', tom = ''] = model.withClass('4A', [LEA, TOM, ZOE].map(pupil));
  return { model, lea, tom, lines: [listed(LEA), listed(ZOE)] };
}

function target(more: Partial<DecidedTarget> = {}): DecidedTarget {
  return { source: '4A', name: '4A', kind: 'class', lines: [], gone: [], ...more };
}

const OUTDATED: readonly (readonly [string, Partial<DecidedTarget>])[] = [
  ['a class that the file has not', { source: '4C' }],
  ['a line that the class has not', { lines: [{ row: 7, decision: { kind: 'add' } }] }],
  [
    'a pupil who is no candidate of the line',
    { lines: [{ row: 0, decision: { kind: 'match', pupilId: 'nobody', take: true } }] },
  ],
  [
    'somebody gone whom the class has not',
    { gone: [{ pupilId: 'nobody', decision: { kind: 'stay' } }] },
  ],
];

test.each(OUTDATED)('a decision about %s is out of date', (_, more) => {
  const { model, lines } = school();
  const acts = model.acts(lines, { targets: [target(more)] });
  expect(acts).toEqual({ ok: false, error: 'decision-outdated' });
});

test.each([
  ['before the stay began', '2026-08-31', false],
  ['on its first day', '2026-09-01', true],
  ['today', TODAY, true],
  ['on the last day of the year', '2027-07-03', true],
  ['after the year', '2027-07-04', false],
])('a leaving %s', (_, on, stands) => {
  const { model, lines, tom } = school();
  const gone = [{ pupilId: tom, decision: { kind: 'leave' as const, on } }];
  expect(model.acts(lines, { targets: [target({ gone })] }).ok).toBe(stands);
});

test('one class of the file is not decided twice', () => {
  const { model, lines } = school();
  const acts = model.acts(lines, { targets: [target(), target({ name: '4B' })] });
  expect(acts).toEqual({ ok: false, error: 'decision-outdated' });
});

test('a group that the file does not name is not wanted', () => {
  const { model, lines } = school();
  const acts = model.acts(lines, { groups: ['CHORALE'] });
  expect(acts).toEqual({ ok: false, error: 'decision-outdated' });
});

test('a class has a name', () => {
  const { model, lines } = school();
  const acts = model.acts(lines, { targets: [target({ name: ' ' })] });
  expect(acts).toEqual({ ok: false, error: 'class-name-missing' });
});

test('a class and a group do not bear one name, in the vault or in the file', () => {
  const { model } = school();
  const taken = { ok: false, error: 'name-taken' };
  const lines = [
    listed(LEA, { groups: ['4B'] }),
    listed(ZOE, { className: 'X' }),
    listed(TOM, { className: 'Y' }),
  ];
  expect(model.acts(lines, { targets: [target({ kind: 'group' })] })).toEqual(taken);
  const both = [
    target({ source: 'X', name: '4D' }),
    target({ source: 'Y', name: '4d', kind: 'group' }),
  ];
  expect(model.acts(lines, { targets: both })).toEqual(taken);
  const asGroup = [target({ source: 'X', name: '4B' })];
  expect(model.acts(lines, { targets: asGroup, groups: ['4B'] })).toEqual(taken);
});

test('the pupil of a line that is decided otherwise stays unless they are said to leave', () => {
  const { model, lines, lea } = school();
  const lines0 = [{ row: 0, decision: { kind: 'leave-out' as const } }];
  model.import(lines, { targets: [target({ lines: lines0 })] });
  expect(model.staysOf(lea)).toEqual([{ classId: '4A', from: '2026-09-01' }]);
  const gone = [{ pupilId: lea, decision: { kind: 'leave' as const, on: TODAY } }];
  model.import(lines, { targets: [target({ lines: lines0, gone })] });
  expect(model.staysOf(lea)).toMatchObject([{ to: TODAY }]);
});
