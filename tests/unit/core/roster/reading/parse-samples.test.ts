import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../../../core/roster/parse-roster';
import { rosterSample } from './sample-files';

type Expected = {
  readonly format: string;
  readonly classNames: readonly string[];
  readonly pupils: readonly { readonly lastName: string; readonly firstName: string }[];
};

const expectations: Record<string, Expected> = JSON.parse(
  readFileSync('tests/fixtures/rosters/expected.json', 'utf8'),
);

/** The samples that have something to be said of. */
const WARNED: Readonly<Record<string, readonly object[]>> = {
  'ElevesSansAdresses.xml': [{ code: 'leavers-left-out', facts: { total: 1 } }],
};

function byName(pupils: Expected['pupils']): Expected['pupils'] {
  const key = (pupil: Expected['pupils'][number]) => `${pupil.lastName}|${pupil.firstName}`;
  return [...pupils].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

describe.each(Object.entries(expectations))('the sample %s', (name, expected) => {
  test.each([name, 'liste', 'eleves.xml'])('gives its pupils under the name %s', (fileName) => {
    const result = parseRoster({ name: fileName, bytes: rosterSample(name) });
    if (!result.ok) throw new Error(result.error.code);
    const { format, classNames, pupils, warnings } = result.value;
    expect(format).toBe(expected.format);
    expect([...classNames].sort()).toEqual([...expected.classNames].sort());
    expect(pupils).toHaveLength(expected.pupils.length);
    expect(byName(pupils)).toMatchObject(byName(expected.pupils));
    expect(warnings.map(({ code, facts }) => ({ code, facts }))).toEqual(WARNED[name] ?? []);
  });

  test('keeps no field that the sample does not give, entry dates, levels and addresses apart', () => {
    const result = parseRoster({ name, bytes: rosterSample(name) });
    const pupils = result.ok ? result.value.pupils : [];
    const given = new Set(expected.pupils.flatMap(Object.keys));
    const kept = new Set(pupils.flatMap(Object.keys));
    const extra = [...kept].filter((field) => !given.has(field));
    expect(['enteredOn', 'level', 'email']).toEqual(expect.arrayContaining(extra));
  });
});

test('the demonstration class has 28 pupils, dated and without doubt', () => {
  const bytes = readFileSync('assets/demonstration/4A.csv');
  const result = parseRoster({ name: '4A.csv', bytes });
  if (!result.ok) throw new Error(result.error.code);
  const { format, classNames, pupils, warnings } = result.value;
  expect({ format, classNames, warnings }).toEqual({
    format: 'pronote',
    classNames: ['4A démonstration'],
    warnings: [],
  });
  expect(pupils).toHaveLength(28);
  expect(pupils.every(({ birthDate, sex, doubtful }) => birthDate && sex && !doubtful)).toBe(true);
  expect(pupils.map(({ lastName }) => lastName)).toContain('CARVALHO DA COSTA');
});
