import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumTotals } from '../../../../core/attendance/call-facts';
import type { Mark } from '../../../../core/attendance/mark';
import { monthMatrix } from '../../../../core/attendance/month-matrix';
import { pupilCalls, pupilYear, type YearRegister } from '../../../../core/attendance/pupil-year';
import { pupilYearMonths } from '../../../../core/attendance/pupil-year-months';
import type { SchoolYear } from '../../../../core/timetable/school-year';
import { register } from './half-day-registers';

const CALENDAR: Omit<SchoolYear, 'id'> = {
  label: '2026-2027',
  start: '2026-09-01',
  end: '2027-08-31',
  timeZone: 'Europe/Paris',
  closed: [{ name: 'Vacances', first: '2026-12-19', last: '2027-01-03' }],
};
const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
const LATE: Mark = { presence: 'present', arrivedAt: '2026-11-23T07:12:00Z', evidence: 'seen' };
const STAYS = [{ pupilId: 'lea', classId: '4A', from: '2026-09-01' }];

type Given = Partial<Omit<YearRegister, 'lesson'>> & { readonly classId?: string };

/** A validated register of 4A with Léa and Noé on its roll. */
function called(date: string, hours: string, given: Given = {}): YearRegister {
  const { classId = '4A', ...rest } = given;
  const { id, start, end } = register(date, hours);
  return {
    lesson: { id: `${id} ${classId}`, classId, start, end, mode: 'on-site', subject: 'Français' },
    className: classId,
    state: 'done',
    roll: ['lea', 'noe'],
    marks: {},
    duringOutage: false,
    ...rest,
  };
}

function yearOf(registers: readonly YearRegister[], stays = STAYS) {
  return pupilYear({ pupilId: 'lea', calendar: CALENDAR, stays, registers });
}

function dayOf(registers: readonly YearRegister[], date: string) {
  return yearOf(registers).days.find((day) => day.date === date);
}

describe('the year of a pupil', () => {
  it('has every day from the first to the last, and says which are without class', () => {
    const { days } = yearOf([]);
    expect(days).toHaveLength(365);
    const closed = (date: string) => days.find((day) => day.date === date)?.isClosed;
    expect([closed('2026-11-11'), closed('2026-12-20'), closed('2026-11-22')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([closed('2026-11-23'), closed('2026-11-28')]).toEqual([false, false]);
  });

  it('shows a day with an absence in the morning and nothing called in the afternoon', () => {
    const monday = called('2026-11-23', '08:00-08:55', { marks: { lea: ABSENT } });
    const day = dayOf([monday, called('2026-11-23', '09:00-09:55')], '2026-11-23');
    expect(day?.morning).toMatchObject({ absences: 1, calls: 2 });
    expect(day?.afternoon).toBeUndefined();
  });

  it('counts a lesson across the mid-day in both halves, and once in the totals', () => {
    const across = called('2026-11-23', '12:00-14:00', { marks: { lea: ABSENT } });
    const year = yearOf([across]);
    expect(year.totals).toMatchObject({ absences: 1, calls: 1, open: 2, brutes: 2 });
    expect(year.marks).toHaveLength(1);
    expect(dayOf([across], '2026-11-23')).toMatchObject({
      morning: { absences: 1 },
      afternoon: { absences: 1 },
    });
  });

  it('leaves out registers that are not validated, and those of others', () => {
    const year = yearOf([
      called('2026-11-23', '08:00-08:55', { state: 'open', marks: { lea: ABSENT } }),
      called('2026-11-24', '08:00-08:55', { roll: ['noe'] }),
    ]);
    expect(year.totals).toMatchObject({ calls: 0, absences: 0, open: 0 });
  });

  it('follows a pupil who moved: the old class until then, the new one since, the group always', () => {
    const stays = [
      { pupilId: 'lea', classId: '4A', from: '2026-09-01', to: '2026-11-10' },
      { pupilId: 'lea', classId: '4B', from: '2026-11-12' },
      { pupilId: 'lea', classId: 'Latin', from: '2026-09-01' },
    ];
    const { marks, totals } = yearOf(
      [
        called('2026-11-10', '08:00-08:55', { marks: { lea: LATE } }),
        called('2026-11-12', '08:00-08:55', { marks: { lea: ABSENT } }),
        called('2026-11-12', '09:00-09:55', { classId: '4B', marks: { lea: ABSENT } }),
        called('2026-11-13', '09:00-09:55', { classId: 'Latin', marks: { lea: ABSENT } }),
      ],
      stays,
    );
    expect(marks.map(({ className }) => className)).toEqual(['4A', '4B', 'Latin']);
    expect(totals).toMatchObject({ calls: 3, late: 1, absences: 2 });
  });

  it('lists what is not a plain presence, the oldest first, with what an outage leaves open', () => {
    const { marks } = yearOf([
      called('2026-11-24', '08:00-08:55', { marks: { lea: ABSENT }, duringOutage: true }),
      called('2026-11-23', '08:00-08:55', { marks: { lea: LATE, noe: ABSENT } }),
      called('2026-11-25', '08:00-08:55', { marks: { lea: { ...ABSENT, presence: 'present' } } }),
    ]);
    expect(marks.map(({ mark, undecided }) => [mark.presence, undecided])).toEqual([
      ['present', undefined],
      ['absent', true],
    ]);
  });
});

describe('the laws of a pupil’s year', () => {
  const HOURS = ['08:00-08:55', '11:30-13:30', '14:00-14:55'];
  const DATES = ['2026-11-20', '2026-11-22', '2026-11-23', '2026-12-01', '2026-12-25'];
  const anyMark = fc.constantFrom<Mark | undefined>(
    undefined,
    ABSENT,
    LATE,
    { presence: 'unreachable', evidence: 'seen' },
    { presence: 'absent', exemption: 'away', evidence: 'seen' },
    { presence: 'present', mode: 'remote', evidence: 'seen' },
  );
  const anyRegister = fc
    .tuple(fc.constantFrom(...DATES), fc.constantFrom(...HOURS), anyMark, fc.boolean())
    .map(([date, hours, mark, duringOutage]) =>
      called(date, hours, { duringOutage, marks: mark === undefined ? {} : { lea: mark } }),
    );
  const anyYear = fc.uniqueArray(anyRegister, {
    maxLength: 6,
    selector: ({ lesson }) => lesson.id,
  });

  it('its cells and totals are those of the months of the class', () => {
    fc.assert(
      fc.property(anyYear, (registers) => {
        const year = yearOf(registers);
        const rows = ['2026-11', '2026-12'].flatMap((month) => [
          ...monthMatrix({
            month,
            calendar: CALENDAR,
            pupils: [{ pupilId: 'lea', lastName: '', firstName: '' }],
            stays: STAYS,
            registers: registers.map((each) => ({
              ...each,
              lesson: { ...each.lesson, status: 'planned' as const },
            })),
            now: '2027-01-01T00:00:00Z',
          }).rows,
        ]);
        const cells = Object.fromEntries(
          year.days.flatMap(({ date, morning, afternoon }) => [
            ...(morning === undefined ? [] : [[`${date} morning`, morning]]),
            ...(afternoon === undefined ? [] : [[`${date} afternoon`, afternoon]]),
          ]),
        );
        expect(cells).toEqual(Object.assign({}, ...rows.map((row) => row.cells)));
        const { calculees, ...counts } = year.totals;
        for (const [name, count] of Object.entries(counts)) {
          const key = name as keyof typeof counts;
          expect(count).toBe(rows.reduce((sum, { totals }) => sum + totals[key], 0));
        }
        const proRata = rows.reduce((sum, { totals }) => sum + totals.calculees, 0);
        expect(calculees).toBeCloseTo(proRata, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('its totals are the sum over its registers', () => {
    fc.assert(
      fc.property(anyYear, (registers) => {
        const whole = yearOf(registers).totals;
        const each = registers.map((register) => yearOf([register]).totals);
        for (const name of ['calls', 'absences', 'late', 'unreachable', 'remote'] as const) {
          expect(whole[name]).toBe(each.reduce((sum, totals) => sum + totals[name], 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('its months add up to its totals', () => {
    fc.assert(
      fc.property(anyYear, (registers) => {
        const input = { pupilId: 'lea', calendar: CALENDAR, stays: STAYS, registers };
        const months = pupilYearMonths('lea', pupilCalls(input));
        expect(months.map(({ month }) => month)).toEqual(
          [...new Set(months.map(({ month }) => month))].sort(),
        );
        const { calculees, ...sums } = sumTotals(months);
        const year = pupilYear(input).totals;
        expect(year).toMatchObject(sums);
        expect(calculees).toBeCloseTo(year.calculees, 9);
      }),
      { numRuns: 40 },
    );
  });
});
