import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthMatrix } from '../../../../../core/attendance/month-matrix';
import { classDays, percentOf } from '../../../../../core/export/class-days';
import { summaryTable } from '../../../../../core/export/registers/summary-table';
import { createTranslator } from '../../../../../core/strings/translate';
import { ABSENT, called, lateAt, november } from './hand-computed-month';

const t = createTranslator('fr');

function plain(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
}

describe('the sums of a class', () => {
  const table = summaryTable(classDays(november), t);

  it('are those that were computed by hand', () => {
    expect(table.columns.map(({ key }) => key)).toEqual([
      ...['lastName', 'firstName'],
      ...['brutes', 'open', 'rate', 'calculees', 'unjustified'],
      ...['absences', 'calls', 'callRate', 'late', 'minutesLate', 'left'],
      ...['unreachable', 'remote', 'undecided'],
    ]);
    expect(table.rows.map((row) => table.columns.map(({ key }) => row[key] ?? null))).toEqual([
      ['ABADIE', 'Léa', 2, 4, 50, 1.5, 1, 3, 6, 50, 1, 20, 0, 0, 0, 1],
      ['BARON', 'Noé', 1, 2, 50, 1, 1, 1, 3, 33.33, 1, 12, 0, 0, 0, 0],
      ['CHAUVIN', 'Ida', 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0],
      ['ZOLA', 'Zoé', 1, 4, 25, 1, 1, 1, 6, 16.67, 0, 0, 0, 1, 1, 0],
      ['Total de la classe', null, 4, 11, 36.36, 3.5, 3, 5, 17, 29.41, 2, 32, 0, 1, 1, 1],
    ]);
    expect(table.totalRows).toBe(1);
  });

  it('say over what days they are, what they are out of, and what they leave out', () => {
    expect(table.title).toBe('Bilan de 4A du 01/11/2026 au 30/11/2026, à vos cours');
    const notes = plain(table.notes);
    expect(notes).toContain(
      'Classe : demi-journées d’absence, 4 sur 11 ; absences aux appels, 5 sur 17 (élève par élève).',
    );
    expect(notes).toContain(
      '1 appel validé tombe sur une demi-journée sans classe : il compte dans les appels, pas dans les demi-journées.',
    );
    expect(notes).toContain('1 appel de la période n’est pas validé et n’est pas compté.');
    expect(notes.at(-1)).toBe('Ce document ne remplace pas le registre officiel.');
  });

  it('leave out what lies before and after their days', () => {
    const week = summaryTable(classDays({ ...november, from: '2026-11-03', to: '2026-11-08' }), t);
    expect(week.rows.at(-1)).toMatchObject({ brutes: 2, open: 3, absences: 2, calls: 3, late: 0 });
  });

  it('over a term are those of its months, whatever the registers', () => {
    const register = fc
      .record({
        month: fc.constantFrom('10', '11', '12'),
        day: fc.integer({ min: 1, max: 30 }),
        roll: fc.subarray(['lea', 'noe', 'ida', 'zoe']),
        marks: fc.dictionary(
          fc.constantFrom('lea', 'noe', 'zoe'),
          fc.constantFrom(ABSENT, lateAt('2026-12-30T23:00:00Z')),
          { noNullPrototype: true },
        ),
      })
      .map(({ month, day, ...given }) =>
        called(`2026-${month}-${String(day).padStart(2, '0')}`, '08:00-08:55', given),
      );
    fc.assert(
      fc.property(fc.array(register, { maxLength: 20 }), (all) => {
        const registers = [...new Map(all.map((each) => [each.lesson.id, each])).values()];
        const term = { ...november, registers, from: '2026-10-01', to: '2026-12-31' };
        const { rows } = summaryTable(classDays(term), t);
        const months = ['2026-10', '2026-11', '2026-12'].map((month) =>
          monthMatrix({ ...term, month, now: term.writtenAt }),
        );
        for (const [index, row] of rows.slice(0, -1).entries()) {
          for (const key of ['brutes', 'open', 'unjustified', 'absences', 'calls'] as const) {
            const parts = months.map((each) => each.rows[index]?.totals[key] ?? 0);
            expect(row[key]).toBe(parts.reduce((a, b) => a + b, 0));
          }
          expect(row.rate).toBe(percentOf(Number(row.brutes), Number(row.open)));
          expect(row.callRate).toBe(percentOf(Number(row.absences), Number(row.calls)));
        }
        const total = rows.at(-1);
        for (const key of [
          'brutes',
          'open',
          'unjustified',
          'absences',
          'calls',
          'late',
          'minutesLate',
        ]) {
          const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row[key]), 0);
          expect(total?.[key]).toBe(sum);
        }
      }),
    );
  });
});
