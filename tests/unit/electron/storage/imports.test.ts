import { describe, expect, it } from 'vitest';
import type { StoredImport } from '../../../../core/roster/merging/stored-import';
import { openTestStore, type TestStore } from '../open-test-store';
import { addClass, addGroup, openTestSchool } from '../test-school';

const SEPTEMBER: StoredImport = {
  id: 'september',
  at: '2026-09-01T06:00:00.000Z',
  fileName: 'liste été.csv',
  format: 'pronote',
  changes: [
    { kind: 'add-pupil', pupilId: 'lea', pupil: { lastName: 'ABADIE', firstName: 'Léa' } },
    { kind: 'enrol', pupilId: 'lea', classId: '4A', from: '2026-09-01' },
    { kind: 'learn-name', pupilId: 'lea', key: 'abadie|lea' },
  ],
};
const OCTOBER: StoredImport = { ...SEPTEMBER, id: 'october', at: '2026-10-01T06:00:00.000Z' };

describe('an import', () => {
  it('is kept with what it takes to undo it', () => {
    const { store } = openTestStore();
    store.addImport(SEPTEMBER);
    expect(store.findImport('september')).toEqual(SEPTEMBER);
    expect(store.findImport('another')).toBeUndefined();
  });

  it('is told from the newest on', () => {
    const { store } = openTestStore();
    store.addImport(SEPTEMBER);
    store.addImport(OCTOBER);
    expect(store.imports(50).map(({ id }) => id)).toEqual(['october', 'september']);
    expect(store.imports(1).map(({ id }) => id)).toEqual(['october']);
  });

  it('that was undone says when', () => {
    const { store } = openTestStore();
    store.addImport(SEPTEMBER);
    store.addImport(OCTOBER);
    store.markImportUndone('october', '2026-10-02T06:00:00.000Z');
    expect(store.findImport('october')).toEqual({
      ...OCTOBER,
      undoneAt: '2026-10-02T06:00:00.000Z',
    });
    expect(store.findImport('september')).not.toHaveProperty('undoneAt');
  });
});

describe('what the teacher said of columns', () => {
  it('is kept by the names of the columns, the last word for each', () => {
    const { store } = openTestStore();
    const columns = ['lastName', null, 'firstName'] as const;
    store.putColumnMapping({ signature: 'eleve|x|y', header: 1, columns: [null, ...columns] });
    store.putColumnMapping({ signature: 'eleve|x|y', header: 0, columns });
    store.putColumnMapping({ signature: 'a|b', header: null, columns: ['fullName'] });
    expect(store.columnMapping('eleve|x|y')).toEqual({
      ...{ signature: 'eleve|x|y', header: 0, columns },
    });
    expect(store.columnMapping('a|b')?.header).toBeNull();
    expect(store.columnMapping('a')).toBeUndefined();
  });
});

describe('the writings by which lists call a pupil', () => {
  const namesOf = (store: TestStore, year = 'year') =>
    [...store.listedNamesOfYear(year)].sort((a, b) => (a.key < b.key ? -1 : 1));

  it('are learned once each, and told for a whole year at once', () => {
    const { store } = openTestSchool();
    addClass(store, '5C', []);
    addGroup(store, 'LATIN');
    store.joinGroup('LATIN', 'lea', '2026-09-14');
    store.learnListedName('lea', 'abadi|lea');
    store.learnListedName('lea', 'abadi|lea');
    store.learnListedName('lea', 'abadie|lea rose');
    store.learnListedName('zoe', 'zolla|zoe');
    expect(namesOf(store)).toEqual([
      { pupilId: 'lea', key: 'abadie|lea rose' },
      { pupilId: 'lea', key: 'abadi|lea' },
      { pupilId: 'zoe', key: 'zolla|zoe' },
    ]);
    expect(namesOf(store, 'another year')).toEqual([]);
  });

  it('are forgotten one by one', () => {
    const { store } = openTestSchool();
    store.learnListedName('lea', 'abadi|lea');
    store.learnListedName('lea', 'abadie|lea rose');
    store.forgetListedName('lea', 'abadi|lea');
    expect(store.listedNamesOf('lea')).toEqual(['abadie|lea rose']);
  });
});
