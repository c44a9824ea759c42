import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import { monthMatrix } from '../../../../../core/attendance/month-matrix';
import { type ClassDays, classDays, percentOf } from '../../../../../core/export/class-days';
import { latenessTable } from '../../../../../core/export/registers/lateness-table';
import { registerDaysTable } from '../../../../../core/export/registers/register-days-table';
import { registerTable } from '../../../../../core/export/registers/register-table';
import type { Column, Row } from '../../../../../core/export/table';
import { createTranslator } from '../../../../../core/strings/translate';
import { openHalfDays } from '../../../../../core/timetable/half-day';
import { ABSENT, called, EXEMPTED, lateAt, november, UNREACHABLE } from './hand-computed-month';

const t = createTranslator('fr');
const IDS = november.pupils.map(({ pupilId }) => pupilId);

const dayOfMonth = fc
  .integer({ min: 1, max: 30 })
  .map((day) => `2026-11-${String(day).padStart(2, '0')}`);

const mark: fc.Arbitrary<Mark> = fc.constantFrom(
  ABSENT,
  UNREACHABLE,
  EXEMPTED,
  lateAt('2026-11-02T07:12:00Z'),
  { presence: 'present', evidence: 'seen' },
  { ...ABSENT, reason: { motive: 'illness', state: 'accepted' } },
);

const register = fc
  .record({
    date: dayOfMonth,
    // The third one lies across the mid-day.
    hours: fc.constantFrom('08:00-08:55', '10:00-10:55', '12:30-13:30', '14:00-14:55'),
    state: fc.constantFrom('open' as const, 'done' as const, 'done' as const),
    roll: fc.subarray(IDS),
    duringOutage: fc.boolean(),
    marks: fc.dictionary(fc.constantFrom(...IDS), mark, { noNullPrototype: true }),
  })
  .map(({ date, hours, ...given }) => called(date, hours, given));

const stays = fc
  .tuple(...IDS.map(() => fc.tuple(dayOfMonth, dayOfMonth, fc.boolean())))
  .map((all) =>
    all.map(([one, other, isOpen], index) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const pupilId = IDS[index] ?? '';
      return isOpen ? { pupilId, from: '2026-09-01' } : { pupilId, from, to };
    }),
  );

/** Any month of the class, in which the same lesson is not called twice. */
const months: fc.Arbitrary<ClassDays> = fc
  .tuple(fc.array(register, { maxLength: 25 }), stays)
  .map(([registers, someStays]) =>
    classDays({
      ...november,
      stays: someStays,
      registers: [...new Map(registers.map((each) => [each.lesson.id, each])).values()],
    }),
  );

function matrixOf(month: ClassDays) {
  return monthMatrix({ ...month, month: '2026-11', now: month.writtenAt });
}

function markKeys(columns: readonly Column[]): readonly string[] {
  return columns.filter(({ kind }) => kind === 'mark').map(({ key }) => key);
}

function sum(numbers: readonly unknown[]): number {
  return numbers.reduce<number>((all, number) => all + Number(number ?? 0), 0);
}

describe('the register of any month', () => {
  it('shows each half-day of absence of the matrix in exactly one cell, of the right mark', () => {
    fc.assert(
      fc.property(months, (month) => {
        const { rows, columns } = registerTable(month, t);
        const open = new Set(
          openHalfDays(month.calendar, month.from, month.to).map(({ key }) => key),
        );
        expect(new Set(markKeys(columns))).toEqual(open);
        for (const ofMatrix of matrixOf(month).rows) {
          const row = rowOf(rows, ofMatrix.firstName);
          const absent = Object.entries(ofMatrix.cells)
            .filter(([key, cell]) => cell.absences > 0 && open.has(key))
            .map(([key]) => key);
          const shown = markKeys(columns).filter((key) => row[key] === '-' || row[key] === '|');
          expect(shown.toSorted()).toEqual(absent.toSorted());
          for (const key of shown) expect(row[key]).toBe(key.endsWith('morning') ? '-' : '|');
          expect(row.absences).toBe(absent.length);
        }
      }),
    );
  });

  it('is out of the half-days in which somebody called the pupil, and tells the others apart', () => {
    fc.assert(
      fc.property(months, (month) => {
        const { rows, columns } = registerTable(month, t);
        for (const ofMatrix of matrixOf(month).rows) {
          const row = rowOf(rows, ofMatrix.firstName);
          const known = markKeys(columns).filter((key) => row[key] !== '°' && row[key] !== '×');
          expect(known).toEqual(
            markKeys(columns).filter((key) => ofMatrix.cells[key] !== undefined),
          );
          expect(row.outOf).toBe(known.length);
        }
      }),
    );
  });

  it('has percentages that are their numerator over their denominator, or none', () => {
    fc.assert(
      fc.property(months, (month) => {
        for (const table of [registerTable(month, t), registerDaysTable(month, t)]) {
          for (const { absences, outOf, rate } of table.rows) {
            if (absences === undefined) continue;
            expect(rate).toBe(percentOf(Number(absences), Number(outOf)));
            if (rate !== null) {
              expect(
                Math.abs(Number(rate) - (100 * Number(absences)) / Number(outOf)),
              ).toBeLessThan(0.0051);
            }
          }
        }
      }),
    );
  });

  it('has totals that are the sums of its rows and of its columns', () => {
    fc.assert(
      fc.property(months, (month) => {
        const { rows, columns, totalRows = 0 } = registerTable(month, t);
        const pupils = rows.slice(0, -totalRows);
        const [enrolled, heads, absent, present, other] = rows.slice(-totalRows);
        for (const key of ['absences', 'outOf']) {
          expect(absent?.[key]).toBe(sum(pupils.map((row) => row[key])));
        }
        for (const key of markKeys(columns)) {
          const absents = pupils.filter((row) => row[key] === '-' || row[key] === '|');
          expect(sum([absent?.[key]])).toBe(absents.length);
          expect(enrolled?.[key]).toBe(pupils.filter((row) => row[key] !== '×').length);
          expect(sum([absent?.[key], present?.[key], other?.[key]])).toBe(heads?.[key]);
        }
        expect(sum(markKeys(columns).map((key) => absent?.[key]))).toBe(absent?.absences);
        expect(sum(markKeys(columns).map((key) => heads?.[key]))).toBe(absent?.outOf);
      }),
    );
  });

  it('says by days just what it says by half-days', () => {
    fc.assert(
      fc.property(months, (month) => {
        const halfDays = registerTable(month, t);
        const days = registerDaysTable(month, t);
        const units: Record<string, number> = { '-': 0.5, '|': 0.5, '+': 1 };
        for (const { firstName } of month.pupils) {
          const [half, day] = [halfDays, days].map(({ rows }) => rowOf(rows, firstName));
          expect(Number(day?.absences) * 2).toBe(half?.absences);
          expect(Number(day?.outOf) * 2).toBe(half?.outOf);
          expect(day?.rate).toBe(half?.rate);
          const shown = markKeys(days.columns).map((key) => units[String(day?.[key])] ?? 0);
          expect(sum(shown)).toBe(day?.absences);
        }
        const total = days.rows.find((row) => row.lastName === 'Total classe');
        expect(sum(markKeys(days.columns).map((key) => total?.[key]))).toBe(total?.absences);
      }),
    );
  });

  it('notes as many late arrivals as the matrix counts, with its minutes', () => {
    fc.assert(
      fc.property(months, (month) => {
        const rows = latenessTable(month, t)?.rows ?? [];
        const { late, minutesLate } = matrixOf(month).totals;
        expect(rows).toHaveLength(late);
        expect(sum(rows.map((row) => row.minutesLate))).toBe(minutesLate);
      }),
    );
  });
});

function rowOf(rows: readonly Row[], firstName: string): Row {
  const row = rows.find((each) => each.firstName === firstName);
  if (row === undefined) throw new Error(`no row: ${firstName}`);
  return row;
}
