import { describe, expect, it } from 'vitest';
import { countHalfDays } from '../../../../core/attendance/half-days';
import type { SchoolCalendar } from '../../../../core/timetable/school-year';
import { countOne, mark, noRow, register, YEAR } from './half-day-registers';

/** Monday. */
const MONDAY = '2026-11-23';
const WEDNESDAY = '2026-11-25';
const FOUR_DAYS: SchoolCalendar = {
  ...YEAR,
  openHalfDays: ([1, 2, 4, 5] as const).flatMap(
    (day) => [`${day}-morning`, `${day}-afternoon`] as const,
  ),
};
const FOUR_AND_A_HALF: SchoolCalendar = {
  ...FOUR_DAYS,
  openHalfDays: [...(FOUR_DAYS.openHalfDays ?? []), '3-morning'],
};

describe('a half-day', () => {
  it('with one absence out of two equal lessons is one gross and a half prorated', () => {
    const missed = register(MONDAY, '08:00-08:55');
    const followed = register(MONDAY, '09:00-09:55');
    expect(countOne({ registers: [missed, followed], marks: [mark(missed)] })).toEqual({
      brutes: 1,
      calculees: 0.5,
      unjustified: 1,
      open: 1,
    });
  });

  it('is prorated by minutes, not by lessons', () => {
    const long = register(MONDAY, '08:00-10:00');
    const short = register(MONDAY, '10:00-10:30');
    expect(countOne({ registers: [long, short], marks: [mark(short)] }).calculees).toBe(0.2);
  });

  it('counts whole for a half-day register of a primary school', () => {
    const morning = register(MONDAY, '08:30-11:30');
    const afternoon = register(MONDAY, '13:30-16:30');
    expect(countOne({ registers: [morning, afternoon], marks: [mark(afternoon)] })).toEqual({
      brutes: 1,
      calculees: 1,
      unjustified: 1,
      open: 2,
    });
  });

  it('counts only once its register is validated', () => {
    const todo = register(MONDAY, '08:00-08:55', { state: 'todo' });
    const begun = register(MONDAY, '09:00-09:55', { state: 'open' });
    const registers = [todo, begun];
    expect(
      countHalfDays({ schoolYear: YEAR, registers, marks: registers.map((r) => mark(r)) }),
    ).toEqual([]);
  });

  it('is open without any absence for who was called and present', () => {
    expect(countOne({ registers: [register(MONDAY, '08:00-08:55')], marks: [] })).toEqual({
      ...noRow,
      open: 1,
    });
  });

  it('does not count for who is not on the roll, whatever the marks say', () => {
    const called = register(MONDAY, '08:00-08:55');
    const marks = [mark(called, { presence: 'absent', pupilId: 'noe' })];
    expect(countHalfDays({ schoolYear: YEAR, registers: [called], marks })).toHaveLength(1);
  });
});

describe('what is no absence', () => {
  it.each([
    ['late', { presence: 'present', arrivedAt: '2026-11-23T07:40:00Z' }],
    ['left early', { presence: 'present', leftAt: '2026-11-23T07:10:00Z' }],
    ['unreachable', { presence: 'unreachable' }],
    ['asynchronous work', { presence: 'present', mode: 'asynchronous' }],
    ['exempted and there', { presence: 'present', exemption: 'here' }],
    ['exempted and away', { presence: 'absent', exemption: 'away' }],
  ] as const)('%s counts no minute', (_name, given) => {
    const called = register(MONDAY, '08:00-08:55');
    const count = countOne({ registers: [called], marks: [mark(called, given)] });
    expect(count).toEqual({ ...noRow, open: 1 });
  });
});

describe('an unjustified half-day', () => {
  const called = register(MONDAY, '08:00-08:55');
  const unjustified = (given: Partial<Parameters<typeof mark>[1]>) =>
    countOne({ registers: [called], marks: [mark(called, { presence: 'absent', ...given })] })
      .unjustified;

  it('has an absence without reason, or with a refused one', () => {
    expect(unjustified({})).toBe(1);
    expect(unjustified({ reason: { state: 'none' } })).toBe(1);
    expect(unjustified({ reason: { state: 'refused' } })).toBe(1);
  });

  it('has no absence whose reason was stated or accepted only', () => {
    expect(unjustified({ reason: { state: 'stated' } })).toBe(0);
    expect(unjustified({ reason: { state: 'accepted' } })).toBe(0);
  });

  it('is told by the state of its reason, which may stand alone', () => {
    expect(unjustified({ reason: 'refused' })).toBe(1);
    expect(unjustified({ reason: 'stated' })).toBe(0);
  });

  it('is none while an outage is undecided', () => {
    expect(unjustified({ outage: 'undecided' })).toBe(0);
    expect(unjustified({ evidence: 'outage' })).toBe(0);
  });

  it('is one again when a person refused the reason in spite of the outage', () => {
    expect(unjustified({ evidence: 'outage', reason: { state: 'refused' } })).toBe(1);
  });

  it('needs one such absence among others, and is named by its day and half', () => {
    const [first, second] = [register(MONDAY, '08:00-08:55'), register(MONDAY, '14:00-14:55')];
    const third = register(MONDAY, '15:00-15:55');
    const marks = [
      mark(first, { presence: 'absent', reason: { state: 'accepted' } }),
      mark(second, { presence: 'absent', reason: { state: 'accepted' } }),
      mark(third),
    ];
    const [row] = countHalfDays({ schoolYear: YEAR, registers: [third, first, second], marks });
    expect(row?.brutes).toBe(2);
    expect(row?.unjustifiedDays).toEqual([{ date: MONDAY, half: 'afternoon' }]);
  });
});

describe('the mid-day', () => {
  const lesson = register(MONDAY, '12:30-13:30');

  it('cuts a lesson across it: both half-days are missed', () => {
    const morning = register(MONDAY, '11:30-12:30');
    const count = countOne({ registers: [lesson, morning], marks: [mark(lesson)] });
    expect(count).toEqual({ brutes: 2, calculees: 30 / 90 + 1, unjustified: 2, open: 2 });
  });

  it('can be set to another hour', () => {
    const schoolYear = { ...YEAR, midday: '12:30' };
    expect(countOne({ schoolYear, registers: [lesson], marks: [mark(lesson)] })).toEqual({
      brutes: 1,
      calculees: 1,
      unjustified: 1,
      open: 1,
    });
  });

  it('leaves of such a lesson what lies in a half-day with class', () => {
    const across = register(WEDNESDAY, '12:30-13:30');
    const count = countOne({
      schoolYear: FOUR_AND_A_HALF,
      registers: [across],
      marks: [mark(across)],
    });
    expect(count).toMatchObject({ brutes: 1, open: 1 });
  });
});

describe('the week', () => {
  const wednesday = [register(WEDNESDAY, '08:30-11:30'), register(WEDNESDAY, '13:30-16:30')];
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].flatMap(
    (date) => [register(date, '08:30-11:30'), register(date, '13:30-16:30')],
  );

  it('has eight half-days in four days', () => {
    expect(countOne({ schoolYear: FOUR_DAYS, registers: week, marks: [] }).open).toBe(8);
    expect(countHalfDays({ schoolYear: FOUR_DAYS, registers: wednesday, marks: [] })).toEqual([]);
  });

  it('has nine half-days in four days and a half', () => {
    expect(countOne({ schoolYear: FOUR_AND_A_HALF, registers: week, marks: [] }).open).toBe(9);
  });
});

describe('a day without class', () => {
  it('never counts: holidays of the zone, public holidays, closed days, outside the year', () => {
    const schoolYear: SchoolCalendar = {
      ...YEAR,
      zone: 'A',
      closed: [{ name: 'Journée banalisée', first: '2026-11-24', last: '2026-11-24' }],
    };
    const registers = [
      register('2026-10-20', '08:00-08:55'),
      register('2026-11-11', '08:00-08:55'),
      register('2026-11-24', '08:00-08:55'),
      register('2026-08-31', '08:00-08:55'),
      register('2026-11-22', '08:00-08:55'),
    ];
    const marks = registers.map((each) => mark(each));
    expect(countHalfDays({ schoolYear, registers, marks })).toEqual([]);
  });

  it('takes its half-days out of a month with holidays, and no other', () => {
    const registers = ['2026-10-15', '2026-10-16', '2026-10-19', '2026-10-30'].map((date) =>
      register(date, '08:00-08:55'),
    );
    const count = countOne({
      schoolYear: { ...YEAR, zone: 'C' },
      registers,
      marks: registers.map((each) => mark(each)),
    });
    expect(count).toEqual({ brutes: 2, calculees: 2, unjustified: 2, open: 2 });
  });
});

describe('an enrolment', () => {
  const registers = ['2026-11-12', '2026-11-16', '2026-11-17', '2026-11-23'].map((date) =>
    register(date, '08:00-08:55'),
  );
  const marks = registers.map((each) => mark(each));

  it('that begins or ends inside the month counts from its first to its last day', () => {
    const enrolments = [{ pupilId: 'lea', from: '2026-11-16', to: '2026-11-17' }];
    expect(countOne({ registers, marks, enrolments })).toMatchObject({ brutes: 2, open: 2 });
  });

  it('may have been interrupted', () => {
    const enrolments = [
      { pupilId: 'lea', from: '2026-09-01', to: '2026-11-12' },
      { pupilId: 'lea', from: '2026-11-23' },
    ];
    expect(countOne({ registers, marks, enrolments })).toMatchObject({ brutes: 2, open: 2 });
  });
});

describe('the clock of the school', () => {
  it('is that of its territory', () => {
    // Monday 8:30 in Nouméa is a Sunday evening in Paris, where there is no class.
    const timeZone = 'Pacific/Noumea';
    const called = register(MONDAY, '08:30-11:30', { timeZone });
    const [row] = countHalfDays({
      schoolYear: { ...YEAR, timeZone },
      registers: [called],
      marks: [mark(called)],
    });
    expect(called.start).toBe('2026-11-22T21:30:00Z');
    expect(row?.unjustifiedDays).toEqual([{ date: MONDAY, half: 'morning' }]);
  });

  it('puts a lesson in the month of its local date', () => {
    const timeZone = 'Indian/Reunion';
    const called = register('2026-12-01', '02:00-03:00', { timeZone });
    const [row] = countHalfDays({
      schoolYear: { ...YEAR, timeZone },
      registers: [called],
      marks: [],
    });
    expect(called.start.slice(0, 7)).toBe('2026-11');
    expect(row?.month).toBe('2026-12');
  });

  it('has the same half-days on both sides of a change of the clocks', () => {
    const dates = ['2026-10-23', '2026-10-26', '2027-03-26', '2027-03-30'];
    const registers = dates.map((date) => register(date, '12:50-13:00'));
    const rows = countHalfDays({
      schoolYear: YEAR,
      registers,
      marks: registers.map((r) => mark(r)),
    });
    expect(new Set(registers.map(({ start }) => start.slice(11)))).toEqual(
      new Set(['10:50:00Z', '11:50:00Z']),
    );
    expect(rows.flatMap((row) => row.unjustifiedDays)).toEqual(
      dates.map((date) => ({ date, half: 'morning' })),
    );
  });

  it.each([
    ['forward', '2027-03-28', 3 / 6],
    ['back', '2026-10-25', 5 / 8],
  ])('counts the minutes that elapse in the night it goes %s', (_name, date, calculees) => {
    const night = register(date, '00:00-04:00');
    const count = countOne({
      schoolYear: { ...YEAR, openHalfDays: ['7-morning'] },
      registers: [night, register(date, '08:00-11:00')],
      marks: [mark(night)],
    });
    expect(count.calculees).toBe(calculees);
  });
});
