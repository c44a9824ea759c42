import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type KnownClass,
  listedClasses,
  previewClass,
  previewImport,
} from '../../../../core/roster/preview-import';
import type { RosterFile, RosterPupil } from '../../../../core/roster/roster-file';

function file(...pupils: readonly Partial<RosterPupil>[]): RosterFile {
  return {
    format: 'table',
    pupils: pupils.map((pupil) => ({ lastName: 'LI', firstName: 'Hugo', groups: [], ...pupil })),
    classNames: [],
    warnings: [],
  };
}

function known(name: string, ...pupils: readonly Partial<RosterPupil>[]): KnownClass {
  return {
    name,
    pupils: pupils.map((pupil, index) => ({
      id: String(index),
      lastName: 'LI',
      firstName: 'Hugo',
      ...pupil,
    })),
  };
}

const counts = (list: RosterFile, classes: readonly KnownClass[]) =>
  previewImport(list, classes).map(({ source, name, exists, added, unchanged }) => [
    source,
    name,
    exists,
    added.length,
    unchanged,
  ]);

test('each class of the file is previewed, pupils without a class together', () => {
  const list = file({ className: '4A' }, { className: '4B' }, {}, { className: '4A', sex: 'M' });
  expect(counts(list, [known('4B', {})])).toEqual([
    ['4A', '4A', false, 2, 0],
    ['4B', '4B', true, 0, 1],
    [null, '', false, 1, 0],
  ]);
});

test('what a pupil brings is shown, with the dates of entering and leaving', () => {
  const list = file({ className: '4A', level: 'CE1', sex: 'M', enteredOn: '2026-09-01' });
  expect(previewImport(list, [])[0]?.added).toEqual([
    { lastName: 'LI', firstName: 'Hugo', level: 'CE1', sex: 'M', enteredOn: '2026-09-01' },
  ]);
});

describe('a pupil is already in the class', () => {
  test.each([
    ['when accents, case and hyphens differ', 'Lefèvre', 'Anne-Lou', 'LEFEVRE', 'Anne Lou'],
    ['when ligatures differ', 'ŒUVRARD', 'Lætitia', 'Oeuvrard', 'Laetitia'],
  ])('%s', (_, lastName, firstName, otherLast, otherFirst) => {
    const list = file({ className: '4A', lastName, firstName });
    const there = known('4A', { lastName: otherLast, firstName: otherFirst });
    expect(counts(list, [there])).toEqual([['4A', '4A', true, 0, 1]]);
  });

  test('when one side does not know the birth date', () => {
    const dated = { className: '4A', birthDate: '2012-01-01' };
    expect(counts(file(dated), [known('4A', {})])).toEqual([['4A', '4A', true, 0, 1]]);
    expect(counts(file({ className: '4A' }), [known('4A', dated)])).toEqual([
      ['4A', '4A', true, 0, 1],
    ]);
  });

  test('but not when the birth dates differ', () => {
    const list = file({ className: '4A', birthDate: '2012-01-01' });
    expect(counts(list, [known('4A', { birthDate: '2012-01-02' })])).toEqual([
      ['4A', '4A', true, 1, 0],
    ]);
  });
});

test('two namesakes stay two', () => {
  const list = file({ className: '4A' }, { className: '4A' });
  expect(counts(list, [known('4A', {})])).toEqual([['4A', '4A', true, 1, 1]]);
  expect(counts(list, [known('4A', {}, {})])).toEqual([['4A', '4A', true, 0, 2]]);
});

test('an undated namesake does not take the place of a dated one', () => {
  const list = file({ className: '4A' }, { className: '4A', birthDate: '2012-01-01' });
  const there = known('4A', { birthDate: '2012-01-01' }, { birthDate: '2013-01-01' });
  expect(counts(list, [there])).toEqual([['4A', '4A', true, 0, 2]]);
});

test('the name that the teacher chooses for pupils without a class is planned anew', () => {
  const [listed] = listedClasses(file({}, { firstName: 'Léa' }));
  if (listed === undefined) throw new Error('the file has a class');
  const plan = previewClass(listed, ' 4a ', known('4A', {}));
  expect(plan).toMatchObject({ source: null, name: '4A', exists: true, unchanged: 1 });
  expect(plan.added.map(({ firstName }) => firstName)).toEqual(['Léa']);
});

test('« 4A » and « 4 a » of one file are two classes, « 4A » and « 4a » one', () => {
  const list = file({ className: '4A' }, { className: '4a' }, { className: '4 a' });
  expect(counts(list, [])).toEqual([
    ['4A', '4A', false, 2, 0],
    ['4 a', '4 a', false, 1, 0],
  ]);
});

describe('importing', () => {
  const pupil = fc.record(
    {
      lastName: fc.constantFrom('LI', 'Li', 'MARTIN', 'Lefèvre', 'LEFEVRE'),
      firstName: fc.constantFrom('Hugo', 'Léa', 'lea'),
      birthDate: fc.constantFrom('2012-01-01', '2012-01-02'),
      className: fc.constantFrom('4A', '4a', '4B'),
    },
    { requiredKeys: ['lastName', 'firstName'] },
  );
  const pupils = fc.array(pupil, { maxLength: 12 });

  function imported(list: RosterFile, classes: readonly KnownClass[]): readonly KnownClass[] {
    return previewImport(list, classes).reduce<readonly KnownClass[]>((vault, plan) => {
      const before = vault.find(({ name }) => name === plan.name)?.pupils ?? [];
      const added = plan.added.map((one, index) => ({ ...one, id: `${before.length + index}` }));
      const after = { name: plan.name, pupils: [...before, ...added] };
      return [...vault.filter(({ name }) => name !== plan.name), after];
    }, classes);
  }

  test('the same file twice adds nobody', () => {
    fc.assert(
      fc.property(pupils, pupils, (first, second) => {
        const vault = imported(file(...second), imported(file(...first), []));
        for (const list of [file(...first), file(...second)]) {
          for (const plan of previewImport(list, vault)) expect(plan.added).toEqual([]);
        }
      }),
    );
  });

  test('every pupil of the file is either added or already there, in one class', () => {
    fc.assert(
      fc.property(pupils, pupils, (first, second) => {
        const plans = previewImport(file(...second), imported(file(...first), []));
        const total = plans.reduce((sum, plan) => sum + plan.added.length + plan.unchanged, 0);
        expect(total).toBe(second.length);
      }),
    );
  });
});
