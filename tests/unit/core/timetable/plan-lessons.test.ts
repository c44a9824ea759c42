import { describe, expect, it } from 'vitest';
import { planLessons } from '../../../../core/timetable/plan-lessons';
import type { SchoolYear } from '../../../../core/timetable/school-year';
import type { Slot } from '../../../../core/timetable/slot';

const YEAR: SchoolYear = {
  ...{ id: 'y', label: '2026-2027', start: '2026-09-01', end: '2027-07-02' },
  ...{ timeZone: 'Europe/Paris', zone: 'B' },
};
const MONDAY: Slot = {
  ...{ id: 's', classId: '4A', kind: 'lesson', weekday: 1, start: '08:00', end: '08:55' },
  ...{ weeks: 'all', from: '2026-09-01', to: '2027-07-02', subject: 'Français', mode: 'on-site' },
};

function dates(slot: Partial<Slot>, year: Partial<SchoolYear> = {}): readonly string[] {
  return planLessons([{ ...MONDAY, ...slot }], { ...YEAR, ...year }).map(
    ({ source }) => source.key,
  );
}

describe('the lessons of a slot', () => {
  it('are at its hours on the wall, in winter and in summer', () => {
    const october = { from: '2026-10-12', to: '2026-11-02' };
    expect(planLessons([{ ...MONDAY, ...october, location: 'B12' }], YEAR)).toEqual([
      {
        ...{ source: { id: 's', key: '2026-10-12' }, classId: '4A', subject: 'Français' },
        ...{ kind: 'lesson', mode: 'on-site', status: 'planned', location: 'B12' },
        ...{ start: '2026-10-12T06:00:00Z', end: '2026-10-12T06:55:00Z' },
      },
      expect.objectContaining({ start: '2026-11-02T07:00:00Z', end: '2026-11-02T07:55:00Z' }),
    ]);
  });

  it('are on the clock of the school overseas', () => {
    const [first] = planLessons([MONDAY], { ...YEAR, timeZone: 'Indian/Reunion' });
    expect(first?.start).toBe('2026-09-07T04:00:00Z');
  });

  it('are from its first day to its last, both included, and in the school year', () => {
    const short = { from: '2026-11-09', to: '2026-11-23' };
    expect(dates(short)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    const all = dates({ from: '2025-01-01', to: '2030-01-01' });
    expect([all[0], all.at(-1)]).toEqual(['2026-09-07', '2027-06-28']);
  });

  it('are neither in the holidays, nor on public holidays, nor on days that the school closed', () => {
    const winter = { from: '2026-12-14', to: '2027-01-04' };
    expect(dates(winter)).toEqual(['2026-12-14', '2027-01-04']);
    expect(dates({ weekday: 3, from: '2026-11-04', to: '2026-11-18' })).toEqual([
      ...['2026-11-04', '2026-11-18'],
    ]);
    const closed = [{ name: 'Formation', first: '2026-11-16', last: '2026-11-16' }];
    expect(dates({ from: '2026-11-09', to: '2026-11-23' }, { closed })).toEqual([
      ...['2026-11-09', '2026-11-23'],
    ]);
  });

  it('are every other week for a slot of A or B weeks', () => {
    const november = { from: '2026-11-02', to: '2026-11-30' };
    const weekA = '2026-11-02';
    expect(dates({ ...november, weeks: 'A' }, { weekA })).toEqual([
      ...['2026-11-02', '2026-11-16', '2026-11-30'],
    ]);
    expect(dates({ ...november, weeks: 'B' }, { weekA })).toEqual(['2026-11-09', '2026-11-23']);
  });

  it('are none for a slot of A weeks while nobody knows which weeks these are', () => {
    expect(dates({ weeks: 'A' })).toEqual([]);
  });

  it('last no time, and are not, between hours that a clock change skips', () => {
    const sunday = { weekday: 7, from: '2027-03-21', to: '2027-04-04' } as const;
    expect(dates({ ...sunday, start: '02:00', end: '03:00' })).toEqual([
      ...['2027-03-21', '2027-04-04'],
    ]);
    const [, skipped] = planLessons([{ ...MONDAY, ...sunday, start: '02:30', end: '04:00' }], YEAR);
    expect(skipped).toMatchObject({ start: '2027-03-28T01:30:00Z', end: '2027-03-28T02:00:00Z' });
  });

  it('of a full timetable are each planned, and none twice', () => {
    const slots = Array.from({ length: 40 }, (_, index) => ({
      ...{ ...MONDAY, id: `s${index}`, weekday: ((index % 5) + 1) as Slot['weekday'] },
      weeks: index % 2 === 0 ? ('A' as const) : ('all' as const),
    }));
    const planned = planLessons(slots, { ...YEAR, weekA: '2026-09-07', weekCount: 'class' });
    expect(planned.length).toBeGreaterThan(1000);
    expect(new Set(planned.map(({ source }) => `${source.id} ${source.key}`)).size).toBe(
      planned.length,
    );
  });
});
