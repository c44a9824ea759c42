import { describe, expect, test } from 'vitest';
import type { ReportField, ReportTable } from '../../../../../core/participants/report-mapping';
import { parse, people, read, refused } from './read-text';

const TABLE = `Qui était là;Machin;Venu;Parti;Obs
Léa Martin;3;06/04/2021 09:01;06/04/2021 09:55;rien
Tom Durand;4;06/04/2021 09:05;06/04/2021 09:50;rien
`;

function tableOf(content: string): ReportTable {
  const result = parse(content);
  if (result.ok || !result.error.table) throw new Error('a table was expected');
  return result.error.table;
}

function mappingOf(content: string, columns: readonly (ReportField | null)[]) {
  const { signature, header } = tableOf(content);
  return { mapping: { signature, header, columns } };
}

describe('a table of unknown columns', () => {
  test('is described, with what its cells seem to be', () => {
    expect(refused(TABLE)).toBe('report-columns-unknown');
    const { header, columns, rows } = tableOf(TABLE);
    expect(header).toBe(0);
    expect(columns).toEqual([
      { label: 'Qui était là', guess: 'fullName' },
      { label: 'Machin', guess: null },
      { label: 'Venu', guess: 'joined' },
      { label: 'Parti', guess: 'left' },
      { label: 'Obs', guess: null },
    ]);
    expect(rows).toHaveLength(3);
  });

  test('has the signature of its columns, whoever is in it', () => {
    const other = TABLE.replace('Léa Martin', 'Jade Petit').replace('Tom Durand', 'Zoé Roux');
    expect(tableOf(other).signature).toBe(tableOf(TABLE).signature);
    expect(tableOf(TABLE.replace('Obs', 'Note')).signature).not.toBe(tableOf(TABLE).signature);
  });

  test('is read as the teacher says', () => {
    const options = mappingOf(TABLE, ['fullName', null, 'joined', 'left', null]);
    expect(people(TABLE, options)).toEqual([
      'Léa Martin 07:01:00-07:55:00',
      'Tom Durand 07:05:00-07:50:00',
    ]);
    expect(read(TABLE, options)).toMatchObject({ tool: 'list', precision: 'minute' });
    expect(read(TABLE, options).table?.columns[2]?.guess).toBe('joined');
  });

  test('is still unknown where no column has names', () => {
    expect(refused(TABLE, mappingOf(TABLE, [null, null, 'joined', 'left', null]))).toBe(
      'report-columns-unknown',
    );
  });

  test('may be one of events, of people in a waiting room, and of who leads', () => {
    const table = `Qui;Quoi donc;Quand;Chef;Attend
Léa Martin;Entrée;06/04/2021 09:01:00;non;non
Léa Martin;Sortie;06/04/2021 09:55:00;non;non
Zoé Prof;Entrée;06/04/2021 09:00:00;oui;non
Zoé Prof;Sortie;06/04/2021 09:56:00;oui;non
Tom Durand;Entrée;06/04/2021 09:56:00;non;oui
`;
    expect(tableOf(table).columns.map(({ guess }) => guess)).toEqual([
      'fullName',
      'action',
      'at',
      null,
      null,
    ]);
    expect(
      people(table, mappingOf(table, ['fullName', 'action', 'at', 'role', 'waiting'])),
    ).toEqual(['Léa Martin 07:01:00-07:55:00', 'Zoé Prof 07:00:00-07:56:00 host']);
  });

  test('may have no header, and names in two columns', () => {
    const table =
      'MARTIN;Léa;lea@x.fr;45 min\nDURAND;Tom;tom@x.fr;50 min\nPETIT;Jade;jade@x.fr;9 min\n';
    const { header, columns } = tableOf(table);
    expect(header).toBeNull();
    const guesses = columns.map(({ guess }) => guess);
    expect(guesses).toEqual(['lastName', 'firstName', 'email', 'duration']);
    expect(people(table, mappingOf(table, guesses))).toEqual([
      'MARTIN Léa 45min',
      'DURAND Tom 50min',
      'PETIT Jade 9min',
    ]);
  });

  test('may be the answers to a form, with the class of each', () => {
    const form = `Horodateur,Nom,Prénom,Classe
06/04/2021 09:01:00,MARTIN,Léa,4A
06/04/2021 09:02:00,DURAND,Tom,4A
`;
    const guesses = tableOf(form).columns.map(({ guess }) => guess);
    expect(guesses).toEqual(['joined', 'lastName', 'firstName', null]);
    const options = mappingOf(form, guesses);
    expect(people(form, options)).toEqual([
      'MARTIN Léa 07:01:00-07:55:00',
      'DURAND Tom 07:02:00-07:55:00',
    ]);
  });

  test('does not take a mapping made for another table', () => {
    const mapping = { signature: 'other', header: 0, columns: ['fullName' as const] };
    expect(refused(TABLE, { mapping })).toBe('report-columns-unknown');
  });
});
