import { describe, expect, it } from 'vitest';
import { withoutRepeatedTitle } from '../../../../core/export/repeated-title';
import type { Table } from '../../../../core/export/table';

const table = (title: string, ...classes: readonly (string | null)[]): Table => ({
  title,
  columns: [
    { key: 'name', label: 'Nom', kind: 'text' },
    { key: 'class', label: 'Classe', kind: 'text' },
  ],
  rows: classes.map((name, at) => ({ name: `Élève ${at}`, class: name })),
  notes: [],
});
const keys = (given: Table) => withoutRepeatedTitle(given).columns.map(({ key }) => key);

describe('a column on paper', () => {
  it('that says on every line what the title says is left out', () => {
    expect(keys(table('Registre de 4A, mars 2027', '4A', '4A', null))).toEqual(['name']);
  });

  it.each([
    ['says two things', table('Registre de 4A et 4B', '4A', '4B')],
    ['says what the title does not', table('Registre de mars', '4A', '4A')],
    ['says less than a word of the title', table('Registre de 4AB', '4A', '4A')],
    ['is to be written in', table('Registre de 4A', null, null)],
  ])('stays where it %s', (_, given) => {
    expect(keys(given)).toEqual(['name', 'class']);
  });
});
