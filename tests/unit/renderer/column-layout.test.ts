import { describe, expect, it } from 'vitest';
import type { Column } from '../../../core/export/table';
import { layOutColumns } from '../../../renderer/print/column-layout';

const text = (key: string): Column => ({ key, label: key, kind: 'text' });
const LANDSCAPE = 269;

function month(halfDays: number, pupils: number) {
  const marks = Array.from({ length: halfDays }, (_, at): Column => {
    const day = Math.floor(at / 2) + 1;
    const short = at % 2 === 0 ? 'M' : 'AM';
    return { key: `${at}`, label: `${day} ${short}`, kind: 'mark', group: `lun. ${day}`, short };
  });
  const columns = [text('Nom'), text('Prénom'), ...marks];
  const cells = [
    Array<string>(pupils).fill('VANDENBROUCKE-LETELLIER DE SAINT-AMAND'),
    Array<string>(pupils).fill('Marie-Charlotte'),
    ...marks.map(() => Array<string>(pupils).fill('-')),
  ];
  return { columns, cells, available: LANDSCAPE, byHand: false };
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('the columns of a table on paper', () => {
  it.each([1, 12, 31, 46])('go beside each other on a page, %i half-days too', (halfDays) => {
    const { widths, size } = layOutColumns(month(halfDays, 40));
    expect(sum(widths)).toBeLessThanOrEqual(LANDSCAPE + 0.001);
    expect(size).toBeGreaterThanOrEqual(6);
  });

  it('are all of one width for the half-days of a month', () => {
    const [, , ...marks] = layOutColumns(month(46, 40)).widths;
    expect(new Set(marks.map((width) => width.toFixed(3))).size).toBe(1);
  });

  it('stay on the page where nothing fits, with the smallest letters', () => {
    const { widths, size } = layOutColumns(month(200, 40));
    expect(sum(widths)).toBeCloseTo(LANDSCAPE, 3);
    expect(size).toBe(5);
  });

  it('have as much room as a given width says', () => {
    const given = month(4, 3);
    const columns = given.columns.map((column, at) =>
      at === 0 ? { ...column, width: 33 } : column,
    );
    expect(layOutColumns({ ...given, columns }).widths[0]).toBe(33);
  });

  it('leave the room of a page to what is written by hand', () => {
    const columns = [text('Nom'), text('Signature')];
    const cells = [['MARTIN'], ['']];
    const { widths } = layOutColumns({ columns, cells, available: 182, byHand: true });
    expect(sum(widths)).toBeCloseTo(182, 3);
    expect(widths[1]).toBeGreaterThan(140);
  });

  it('have smaller letters, still read well, where texts would go on in many lines', () => {
    const columns = [
      text('Nom'),
      text('Remarque'),
      ...Array.from({ length: 4 }, (_, at) => text(`Motif${at}`)),
    ];
    const remark =
      'La famille a téléphoné : fièvre, rendez-vous chez le médecin, retour prévu jeudi';
    const cells = columns.map(({ key }) => [key === 'Remarque' ? remark : 'communications']);
    const { widths, size } = layOutColumns({ columns, cells, available: 182, byHand: false });
    expect(size).toBeGreaterThanOrEqual(8);
    expect(widths[1]).toBe(Math.max(...widths));
  });

  it('let the marks of a day stand or lie together', () => {
    const { turned } = layOutColumns(month(46, 40));
    expect(new Set(turned.slice(2)).size).toBe(1);
  });

  it('turn the headers that are too long for a crowded page, and no others', () => {
    const given = month(46, 3);
    const long: Column = { key: 'sum', label: 'Demi-journées d’absence', kind: 'number' };
    const { turned } = layOutColumns({
      ...given,
      columns: [...given.columns, long],
      cells: [...given.cells, ['3', '4', '5']],
    });
    expect(turned[0]).toBe(false);
    expect(turned.at(-1)).toBe(true);
  });
});
