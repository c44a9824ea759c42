import { describe, expect, it } from 'vitest';
import { columnsToHide, hideColumns, withoutColumns } from '../../../../core/export/hide-columns';
import type { Table } from '../../../../core/export/table';

const table: Table = {
  title: 'Registre',
  columns: [
    { key: 'lastName', label: 'Nom', kind: 'text' },
    { key: 'm2', label: 'lun. 2 M', kind: 'mark', group: 'lun. 2', short: 'M' },
    { key: 'total', label: 'Retenues', kind: 'number', group: 'Total' },
    { key: 'comment', label: 'Remarque', kind: 'text' },
  ],
  rows: [{ lastName: 'ABADIE', m2: '-', total: 1, comment: 'opération' }],
  notes: ['Une note.'],
};

describe('a hidden column', () => {
  it('leaves neither its name nor its cells', () => {
    const hidden = hideColumns(table, ['comment']);
    expect(JSON.stringify(hidden)).not.toMatch(/Remarque|comment|opération/);
    expect(hidden.rows).toEqual([{ lastName: 'ABADIE', m2: '-', total: 1 }]);
    expect(hidden.notes).toEqual(['Une note.']);
  });

  it('is missing from every table of a document and from the rows read while it is written', () => {
    const document = withoutColumns(
      {
        ...{ title: 'Tout', fileName: 'Tout', landscape: false, tables: [table, table] },
        allRows: () => table.rows,
      },
      ['comment', 'unknown'],
    );
    expect(JSON.stringify(document.tables)).not.toContain('opération');
    expect([...(document.allRows?.() ?? [])]).toEqual([{ lastName: 'ABADIE', m2: '-', total: 1 }]);
  });

  it('takes its table along when it was the last one', () => {
    const other: Table = { ...table, columns: table.columns.slice(0, 1) };
    const { tables } = withoutColumns(
      { title: 'Tout', fileName: 'Tout', landscape: false, tables: [table, other] },
      ['lastName'],
    );
    expect(tables.map(({ columns }) => columns.map(({ key }) => key))).toEqual([
      ['m2', 'total', 'comment'],
    ]);
  });

  it('is never one of the days of a register', () => {
    expect(columnsToHide(table).map(({ key }) => key)).toEqual(['lastName', 'comment']);
  });
});
