import { describe, expect, it } from 'vitest';
import { classDays } from '../../../../../core/export/class-days';
import { blankTable } from '../../../../../core/export/registers/blank-table';
import type { Table } from '../../../../../core/export/table';
import { createTranslator } from '../../../../../core/strings/translate';
import { called, november } from './hand-computed-month';

const t = createTranslator('fr');

function cellsOf({ columns, rows }: Table) {
  return rows.map((row) => columns.map(({ key }) => row[key] ?? null));
}

describe('a register to be filled by hand', () => {
  it('has the half-days with class, crosses for who is not enrolled, and no mark', () => {
    const table = blankTable(classDays(november), 'half-days', t);
    expect(table.title).toBe('Registre à remplir de 4A, novembre 2026');
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['N°', 'Nom', 'Prénom'],
      ...['lun. 2 matin', 'lun. 2 après-midi', 'mer. 4 matin', 'lun. 9 matin'],
      ...['lun. 9 après-midi', 'Absences'],
    ]);
    expect(cellsOf(table)).toEqual([
      [1, 'ABADIE', 'Léa', null, null, null, null, null, null],
      [2, 'BARON', 'Noé', null, null, null, '×', '×', null],
      [3, 'ZOLA', 'Zoé', null, null, null, null, null, null],
      [4, 'CHAUVIN', 'Ida', '×', '×', '×', null, null, null],
      [5, null, null, null, null, null, null, null, null],
      [6, null, null, null, null, null, null, null, null],
      [7, null, null, null, null, null, null, null, null],
      [null, 'Absents', null, null, null, null, null, null, null],
      [null, 'Présents', null, null, null, null, null, null, null],
    ]);
    expect(table).toMatchObject({ byHand: true, totalRows: 2 });
    expect(table.signatures).toHaveLength(2);
  });

  it('has the lessons of the timetable in order of time, the cancelled ones left out', () => {
    const registers = [
      called('2026-11-02', '14:00-14:55', { groupName: 'Latin', roll: ['lea'], state: 'todo' }),
      called('2026-11-02', '08:00-08:55', { roll: ['lea', 'noe', 'zoe'], state: 'todo' }),
      called('2026-11-04', '08:00-08:55', { status: 'cancelled', state: 'todo' }),
      called('2026-11-09', '08:30-12:00', { kind: 'half-day', state: 'todo' }),
    ];
    const table = blankTable(classDays({ ...november, registers }), 'lessons', t);
    const marks = table.columns.filter(({ kind }) => kind === 'mark');
    expect(marks.map(({ label, group, short }) => [label, group, short])).toEqual([
      ['02/11 08h00', 'lun. 2', '08h00'],
      ['02/11 14h00 (Latin)', 'lun. 2', '14h00 (Latin)'],
      ['09/11 matin', 'lun. 9', 'M'],
    ]);
    expect(cellsOf(table).slice(0, 4)).toEqual([
      [1, 'ABADIE', 'Léa', null, null, null, null],
      [2, 'BARON', 'Noé', null, '×', '×', null],
      [3, 'ZOLA', 'Zoé', null, '×', null, null],
      [4, 'CHAUVIN', 'Ida', '×', '×', null, null],
    ]);
  });

  it('without any lesson in the timetable has columns to be dated', () => {
    const table = blankTable(classDays({ ...november, registers: [] }), 'lessons', t);
    expect(table.columns.filter(({ kind }) => kind === 'mark')).toHaveLength(20);
    expect(table.notes.join(' ')).toContain('les colonnes sont à dater');
  });

  it.each([0, 12, 30, 40])('has a line for each of %d pupils, and three more', (count) => {
    const pupils = Array.from({ length: count }, (_, index) => {
      return { pupilId: `p${index}`, lastName: `NOM ${index}`, firstName: 'Léa' };
    });
    const stays = pupils.map(({ pupilId }) => ({ pupilId, from: '2026-09-01' }));
    const { rows } = blankTable(
      classDays({ ...november, pupils, stays, registers: [] }),
      'half-days',
      t,
    );
    expect(rows).toHaveLength(count + 5);
  });
});
