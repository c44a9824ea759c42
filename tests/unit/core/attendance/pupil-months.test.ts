import { describe, expect, it } from 'vitest';
import { newCell } from '../../../../core/attendance/call-facts';
import { pupilMonths, shownWeekdays } from '../../../../core/attendance/pupil-months';
import type { PupilDay } from '../../../../core/contract/class-views';
import { shiftDate } from '../../../../core/timetable/shift-date';

/** October to December 2026, Monday to Friday with class, December closed. */
function autumn(change: Readonly<Record<string, Partial<PupilDay>>> = {}): PupilDay[] {
  return Array.from({ length: 92 }, (_, index) => {
    const date = shiftDate('2026-10-01', index);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const isClosed = weekday === 0 || weekday === 6 || date >= '2026-12-01';
    return { date, isClosed, ...change[date] };
  });
}
const ABSENT = { ...newCell(), calls: 2, absences: 2 };

describe('the months of a pupil', () => {
  it('are those with class, by weeks of the weekdays with class', () => {
    const months = pupilMonths(autumn());
    expect(months.map(({ month, weeks }) => [month, weeks.length])).toEqual([
      ['2026-10', 5],
      ['2026-11', 5],
    ]);
    expect(months[0]?.weeks[0]?.map((day) => day?.date)).toEqual([
      undefined,
      undefined,
      undefined,
      '2026-10-01',
      '2026-10-02',
    ]);
  });

  it('show a day without class on which there was a call', () => {
    const days = autumn({ '2026-12-05': { morning: ABSENT } });
    expect(shownWeekdays(days)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(pupilMonths(days).map(({ month }) => month)).toContain('2026-12');
  });

  it('count half-days, whatever the number of lessons in each', () => {
    const late = { ...ABSENT, late: 1 };
    const [october] = pupilMonths(
      autumn({
        '2026-10-01': { morning: ABSENT, afternoon: late },
        '2026-10-02': { morning: newCell() },
      }),
    );
    expect(october).toMatchObject({ called: 3, counts: { absent: 2, late: 1, left: 0 } });
  });
});
