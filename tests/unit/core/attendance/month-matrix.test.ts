import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { type MatrixRegister, monthMatrix } from '../../../../core/attendance/month-matrix';
import type { MatrixCell } from '../../../../core/contract/register-views';
import { register, YEAR } from './half-day-registers';

const MONDAY = '2026-11-23';
const NOW = '2026-11-30T12:00:00Z';
const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
const PRESENT: Mark = { presence: 'present', evidence: 'seen' };
const UNREACHABLE: Mark = { presence: 'unreachable', evidence: 'seen' };
const LATE: Mark = { ...PRESENT, arrivedAt: '2026-11-23T07:12:00Z' };

const PUPILS = [
  { pupilId: 'lea', lastName: 'ABADIE', firstName: 'Léa' },
  { pupilId: 'noe', lastName: 'BARON', firstName: 'Noé' },
];
const STAYS = PUPILS.map(({ pupilId }) => ({ pupilId, from: '2026-09-01' }));

type Given = Partial<Pick<MatrixRegister, 'state' | 'roll' | 'marks' | 'duringOutage'>> &
  Partial<Pick<MatrixRegister['lesson'], 'mode' | 'status'>>;

/** A validated register on site with both pupils on its roll. */
function called(date: string, hours: string, given: Given = {}): MatrixRegister {
  const { mode = 'on-site', status = 'planned', ...rest } = given;
  const { id, start, end } = register(date, hours);
  return {
    lesson: { id, start, end, mode, status },
    state: 'done',
    roll: ['lea', 'noe'],
    marks: {},
    duringOutage: false,
    ...rest,
  };
}

function matrixOf(
  registers: readonly MatrixRegister[],
  given: Partial<Parameters<typeof monthMatrix>[0]> = {},
) {
  return monthMatrix({
    month: '2026-11',
    calendar: YEAR,
    pupils: PUPILS,
    stays: STAYS,
    registers,
    now: NOW,
    ...given,
  });
}

/** The row of Léa. */
function lea(registers: readonly MatrixRegister[], given = {}) {
  const row = matrixOf(registers, given).rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('the month of a class', () => {
  it('has a column for each half-day in which a register was validated, in order', () => {
    const { days } = matrixOf([
      called('2026-11-24', '14:00-14:55'),
      called('2026-11-24', '08:00-08:55'),
      called(MONDAY, '15:00-15:55'),
      called('2026-11-25', '08:00-08:55', { state: 'open' }),
    ]);
    expect(days).toEqual([
      { date: MONDAY, halves: ['afternoon'] },
      { date: '2026-11-24', halves: ['morning', 'afternoon'] },
    ]);
  });

  it('has a row for each pupil, also without any register', () => {
    const { rows, totals } = matrixOf([]);
    expect(rows.map(({ lastName, cells }) => [lastName, cells])).toEqual([
      ['ABADIE', {}],
      ['BARON', {}],
    ]);
    expect(totals).toMatchObject({ calls: 0, open: 0 });
  });

  it('says what each pupil was in each half-day', () => {
    const registers = [
      called(MONDAY, '08:00-08:55', { marks: { lea: LATE } }),
      called(MONDAY, '09:00-09:55', { marks: { lea: ABSENT } }),
      called(MONDAY, '14:00-14:55', { marks: { lea: UNREACHABLE } }),
    ];
    const { cells, totals } = lea(registers);
    expect(cells[`${MONDAY} morning`]).toEqual({
      absences: 1,
      calls: 2,
      late: 1,
      left: 0,
      unreachable: 0,
      remote: 0,
      exempted: 0,
      undecided: 0,
      unjustified: true,
    });
    expect(cells[`${MONDAY} afternoon`]).toMatchObject({ absences: 0, calls: 1, unreachable: 1 });
    expect(totals).toEqual({
      absences: 1,
      calls: 3,
      late: 1,
      minutesLate: 12,
      left: 0,
      unreachable: 1,
      remote: 0,
      open: 2,
      brutes: 1,
      calculees: 0.5,
      undecided: 0,
      unjustified: 1,
    });
  });

  it('leaves a pupil out of lessons whose roll is without them, and of days without enrolment', () => {
    const registers = [
      called('2026-11-19', '08:00-08:55'),
      called('2026-11-20', '08:00-08:55'),
      called(MONDAY, '08:00-08:55', { roll: ['noe'] }),
    ];
    const stays = [...STAYS.slice(1), { pupilId: 'lea', from: '2026-11-20' }];
    expect(Object.keys(lea(registers, { stays }).cells)).toEqual(['2026-11-20 morning']);
  });

  it('looks at registers of the class’s pupils only', () => {
    const elsewhere = called(MONDAY, '08:00-08:55', { roll: ['other'], state: 'open' });
    expect(matrixOf([elsewhere])).toMatchObject({ days: [], uncounted: 0 });
  });

  it('shows a lesson across the mid-day in both half-days, and counts it once', () => {
    const across = called(MONDAY, '12:30-13:30', {
      marks: { lea: ABSENT, noe: { ...LATE, arrivedAt: '2026-11-23T11:40:00Z' } },
    });
    const { rows } = matrixOf([across]);
    expect(Object.values(rows[0]?.cells ?? {}).map(({ absences }) => absences)).toEqual([1, 1]);
    expect(rows[0]?.totals).toMatchObject({ absences: 1, calls: 1, brutes: 2, open: 2 });
    expect(Object.values(rows[1]?.cells ?? {}).map(({ late }) => late)).toEqual([1, 0]);
  });

  it('shows a validated register on a day without class, and counts no half-day of it', () => {
    const holiday = called('2026-11-11', '08:00-08:55', { marks: { lea: ABSENT } });
    const { outsideCalendar, rows } = matrixOf([holiday, called(MONDAY, '08:00-08:55')]);
    expect(outsideCalendar).toBe(1);
    expect(rows[0]?.totals).toMatchObject({ absences: 1, calls: 2, open: 1, brutes: 0 });
  });

  it('says how many lessons that have begun are not counted', () => {
    const { uncounted } = matrixOf([
      called(MONDAY, '08:00-08:55'),
      called(MONDAY, '09:00-09:55', { state: 'open' }),
      called(MONDAY, '10:00-10:55', { state: 'todo' }),
      called(MONDAY, '11:00-11:55', { state: 'todo', status: 'cancelled' }),
      called('2026-11-30', '14:00-14:55', { state: 'todo' }),
    ]);
    expect(uncounted).toBe(2);
  });
});

describe('a lesson followed from a distance', () => {
  const remote = (mode: MatrixRegister['lesson']['mode'], mark?: Mark) =>
    lea([called(MONDAY, '08:00-08:55', { mode, marks: mark ? { lea: mark } : {} })]).totals.remote;

  it('is one at a distance with a pupil who was there', () => {
    expect([remote('remote'), remote('remote', LATE)]).toEqual([1, 1]);
    expect([remote('remote', ABSENT), remote('remote', UNREACHABLE)]).toEqual([0, 0]);
    expect(remote('on-site')).toBe(0);
  });

  it('is one of a pupil of whom the mark says so', () => {
    expect(remote('hybrid', { ...PRESENT, mode: 'remote' })).toBe(1);
    expect(remote('hybrid')).toBe(0);
    expect(remote('remote', { ...PRESENT, mode: 'on-site' })).toBe(0);
  });
});

describe('an absence during an outage', () => {
  const unjustified = (mark: Mark) => {
    const row = lea([called(MONDAY, '08:00-08:55', { marks: { lea: mark }, duringOutage: true })]);
    return [row.cells[`${MONDAY} morning`]?.unjustified, row.totals.unjustified];
  };

  it('is not unjustified before a person said so', () => {
    expect(unjustified(ABSENT)).toEqual([false, 0]);
    const refused: Mark = { ...ABSENT, reason: { motive: 'other', state: 'refused' } };
    expect(unjustified(refused)).toEqual([true, 1]);
  });
});

describe('the totals, whatever the registers', () => {
  const CELL_SUMS = ['absences', 'calls', 'late', 'left', 'unreachable', 'remote'] as const;
  const marks: fc.Arbitrary<Mark> = fc.constantFrom(
    ABSENT,
    UNREACHABLE,
    LATE,
    { ...PRESENT, leftAt: '2026-11-23T07:40:00Z' },
    { ...PRESENT, mode: 'remote' },
    { ...ABSENT, exemption: 'away' },
    { ...ABSENT, reason: { motive: 'illness', state: 'accepted' } },
  );
  const registers = fc.array(
    fc
      .record({
        day: fc.integer({ min: 1, max: 30 }),
        hour: fc.constantFrom('08', '09', '11', '14', '16'),
        state: fc.constantFrom('todo' as const, 'open' as const, 'done' as const, 'done' as const),
        roll: fc.subarray(['lea', 'noe']),
        mode: fc.constantFrom('on-site' as const, 'remote' as const),
        duringOutage: fc.boolean(),
        marks: fc.dictionary(fc.constantFrom('lea', 'noe'), marks, { noNullPrototype: true }),
      })
      .map(({ day, hour, ...given }) =>
        called(`2026-11-${String(day).padStart(2, '0')}`, `${hour}:00-${hour}:55`, given),
      ),
    { maxLength: 25 },
  );
  // The same lesson is not called twice.
  const distinct = registers.map((all) => [
    ...new Map(all.map((each) => [each.lesson.id, each])).values(),
  ]);

  it('are the sums of their cells, and the class’s are those of its rows', () => {
    fc.assert(
      fc.property(distinct, (all) => {
        const { rows, totals } = matrixOf(all);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        for (const name of CELL_SUMS) {
          for (const row of rows) {
            const cells: readonly MatrixCell[] = Object.values(row.cells);
            expect(row.totals[name]).toBe(sum(cells.map((cell) => cell[name])));
          }
        }
        for (const name of [
          ...CELL_SUMS,
          'minutesLate',
          'open',
          'brutes',
          'unjustified',
        ] as const) {
          expect(totals[name]).toBe(sum(rows.map((row) => row.totals[name])));
        }
        expect(totals.calculees).toBeCloseTo(sum(rows.map((row) => row.totals.calculees)));
      }),
    );
  });

  it('do not depend on the order of the registers', () => {
    const shuffled = distinct.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(matrixOf(others)).toEqual(matrixOf(all));
      }),
    );
  });
});
