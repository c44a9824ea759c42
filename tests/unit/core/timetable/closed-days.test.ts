import { describe, expect, it } from 'vitest';
import {
  closedOn,
  closedPeriods,
  holidaysKnown,
  zonePeriods,
  zoneSource,
} from '../../../../core/timetable/closed-days';
import { publicHolidays } from '../../../../core/timetable/public-holidays';
import type { SchoolCalendar, Zone } from '../../../../core/timetable/school-year';

const YEAR: SchoolCalendar = { start: '2026-09-01', end: '2027-08-31' };
const inZone = (zone: Zone): SchoolCalendar => ({ ...YEAR, zone });

describe('the public holidays', () => {
  // Journal officiel and calendrier.api.gouv.fr, metropole.
  it.each([
    [2026, '2026-04-06 2026-05-14 2026-05-25'],
    [2027, '2027-03-29 2027-05-06 2027-05-17'],
    [2028, '2028-04-17 2028-05-25 2028-06-05'],
    [2038, '2038-04-26 2038-06-03 2038-06-14'],
  ])('that follow Easter in %i', (year, dates) => {
    const movable = ['easter-monday', 'ascension', 'whit-monday'];
    const found = publicHolidays(`${year}-01-01`, `${year}-12-31`)
      .filter(({ holiday }) => movable.includes(holiday))
      .map(({ date }) => date);
    expect(found.join(' ')).toBe(dates);
  });

  it('are eleven a year, in order, the school year too', () => {
    expect(publicHolidays('2027-01-01', '2027-12-31')).toHaveLength(11);
    expect(publicHolidays('2026-09-01', '2027-08-31').map(({ holiday }) => holiday)).toEqual([
      ...['all-saints', 'armistice-1918', 'christmas', 'new-year', 'easter-monday'],
      ...['labour-day', 'ascension', 'victory-1945', 'whit-monday', 'national-day', 'assumption'],
    ]);
  });

  it('are counted once when two fall on the same day', () => {
    const may = publicHolidays('2008-05-01', '2008-05-31');
    expect(may.map(({ date, holiday }) => `${date} ${holiday}`)).toEqual([
      '2008-05-01 labour-day',
      '2008-05-08 victory-1945',
      '2008-05-12 whit-monday',
    ]);
  });
});

describe('the holidays of a zone', () => {
  it('are its own', () => {
    expect(closedOn(inZone('A'), '2027-02-15')).toBe('Hiver');
    expect(closedOn(inZone('B'), '2027-02-15')).toBeNull();
    expect(closedOn(inZone('C'), '2027-02-08')).toBe('Hiver');
  });

  it('last from their first day to their last', () => {
    const days = ['2026-10-16', '2026-10-17', '2026-11-01', '2026-11-02'];
    expect(days.map((date) => closedOn(inZone('B'), date))).toEqual([
      ...[null, 'Toussaint', 'all-saints', null],
    ]);
  });

  it('are never invented for a year that is not known', () => {
    const later: SchoolCalendar = { start: '2027-09-01', end: '2028-08-31', zone: 'B' };
    expect(zonePeriods(later)).toEqual([]);
    expect(closedOn(later, '2027-10-25')).toBeNull();
    expect([holidaysKnown(later), zoneSource(later)]).toEqual([false, null]);
  });

  it('are those of the year whose ends the school moved', () => {
    const moved: SchoolCalendar = { start: '2026-08-27', end: '2027-07-09', zone: 'B' };
    expect(closedOn(moved, '2026-12-21')).toBe('Noël');
    expect(closedOn({ ...moved, start: '2026-10-12' }, '2026-12-21')).toBe('Noël');
  });

  it('are unknown without a zone, until a file gives them', () => {
    expect(holidaysKnown(YEAR)).toBe(false);
    expect(holidaysKnown(inZone('A'))).toBe(true);
    const bridge = { name: 'Pont', first: '2027-05-07', last: '2027-05-08' };
    expect(holidaysKnown({ ...YEAR, closed: [bridge] })).toBe(false);
    const summer = { name: 'Vacances', first: '2026-12-19', last: '2027-01-03' };
    expect(holidaysKnown({ ...YEAR, closed: [bridge, summer] })).toBe(true);
  });

  it('stand beside the days that the teacher closed', () => {
    const closed = [{ name: 'Formation', first: '2026-11-23', last: '2026-11-24' }];
    const calendar = { ...inZone('A'), closed };
    expect(closedOn(calendar, '2026-11-24')).toBe('Formation');
    expect(closedPeriods(calendar).map(({ name }) => name)).toEqual([
      ...['Toussaint', 'Noël', 'Hiver', 'Printemps', 'Pont de l’Ascension', 'Été', 'Formation'],
    ]);
  });
});
