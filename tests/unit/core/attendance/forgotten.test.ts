import { describe, expect, it } from 'vitest';
import { forgottenRegisters } from '../../../../core/attendance/forgotten';
import type { SchoolYear } from '../../../../core/timetable/school-year';
import { register, YEAR } from './half-day-registers';

const NOW = '2026-11-23T07:00:00Z';
const schoolYear: SchoolYear = {
  ...YEAR,
  id: 'year',
  label: '2026-2027',
  timeZone: 'Europe/Paris',
  zone: 'A',
};

type Given = Parameters<typeof forgottenRegisters>[0][number];

function lesson(date: string, hours: string, given: Partial<Omit<Given, 'lesson'>> = {}) {
  const { id, start, end } = register(date, hours);
  const planned = { id, start, end, status: 'planned' } as const;
  return { lesson: planned, state: 'todo' as const, roll: ['lea'], ...given };
}

function forgotten(registers: readonly (Given & { lesson: { id: string } })[]) {
  return forgottenRegisters(registers, schoolYear, NOW).map((each) => each.lesson.id);
}

describe('a forgotten register', () => {
  it('is one of a lesson that has begun, not taken or not finished; the oldest comes first', () => {
    const now = lesson('2026-11-23', '08:00-08:55');
    const friday = lesson('2026-11-20', '08:00-08:55', { state: 'open' });
    expect(forgotten([now, friday])).toEqual(['2026-11-20 08:00-08:55', '2026-11-23 08:00-08:55']);
  });

  it('is none that is done, or of a lesson to come', () => {
    const done = lesson('2026-11-20', '08:00-08:55', { state: 'done' });
    expect(forgotten([done, lesson('2026-11-23', '08:01-08:55')])).toEqual([]);
  });

  it('is none of a lesson that was over before its calendar was imported, unless it was begun', () => {
    const knownSince = '2026-11-20T09:00:00Z';
    const over = lesson('2026-11-20', '08:00-08:55', { knownSince });
    const begun = lesson('2026-11-19', '08:00-08:55', { knownSince, state: 'open' });
    const later = lesson('2026-11-20', '10:00-10:55', { knownSince });
    expect(forgotten([over, begun, later])).toEqual([
      '2026-11-19 08:00-08:55',
      '2026-11-20 10:00-10:55',
    ]);
  });

  it('is none of a cancelled lesson, or of one without pupils', () => {
    const { lesson: planned, ...rest } = lesson('2026-11-20', '08:00-08:55');
    const cancelled = { ...rest, lesson: { ...planned, status: 'cancelled' as const } };
    expect(forgotten([cancelled, lesson('2026-11-20', '09:00-09:55', { roll: [] })])).toEqual([]);
  });

  it('is none of a day without class, or outside the school year', () => {
    const holidays = lesson('2026-10-20', '08:00-08:55');
    const publicHoliday = lesson('2026-11-11', '08:00-08:55');
    const lastYear = lesson('2026-08-31', '08:00-08:55');
    expect(forgotten([holidays, publicHoliday, lastYear])).toEqual([]);
  });
});
