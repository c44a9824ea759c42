import { describe, expect, it } from 'vitest';
import { openTestStore, PARIS } from '../open-test-store';

const YEAR = { start: '2026-09-01', end: '2027-08-31', timeZone: PARIS };
const CHOICES = {
  zone: 'A',
  midday: '12:30',
  openHalfDays: ['1-morning', '1-afternoon', '6-morning'],
  weekA: '2026-08-31',
  weekCount: 'class',
} as const;

function openYear() {
  const { store } = openTestStore();
  store.addSchoolYear({ id: 'year', label: '2026-2027', ...YEAR });
  return { store, year: () => store.schoolYear('2026-11-23') };
}

describe('a school year', () => {
  it('is the one that has begun last on a date', () => {
    const { store } = openYear();
    store.addSchoolYear({
      id: 'next',
      label: '2027-2028',
      ...YEAR,
      start: '2027-09-01',
      end: '2028-08-31',
    });
    expect(store.schoolYear('2026-08-31')).toBeUndefined();
    expect(store.schoolYear('2027-08-31')?.id).toBe('year');
    expect(store.schoolYear('2027-09-01')?.id).toBe('next');
  });

  it('keeps the zone, the half-days and the weeks that the teacher chose', () => {
    const { store, year } = openYear();
    store.changeSchoolYear('year', { ...YEAR, ...CHOICES });
    expect(year()).toEqual({ id: 'year', label: '2026-2027', ...YEAR, ...CHOICES, closed: [] });
  });

  it('may have them from the beginning', () => {
    const { store } = openTestStore();
    store.addSchoolYear({ id: 'year', label: '2026-2027', ...YEAR, ...CHOICES });
    expect(store.schoolYear('2026-11-23')).toMatchObject(CHOICES);
  });

  it('forgets a choice that is taken back', () => {
    const { store, year } = openYear();
    store.changeSchoolYear('year', { ...YEAR, ...CHOICES });
    store.changeSchoolYear('year', YEAR);
    expect(year()).toEqual({ id: 'year', label: '2026-2027', ...YEAR, closed: [] });
  });

  it('without any open half-day is not one whose half-days were not chosen', () => {
    const { store, year } = openYear();
    store.changeSchoolYear('year', { ...YEAR, openHalfDays: [] });
    expect(year()?.openHalfDays).toEqual([]);
  });

  it('has its own closed periods, in order of date, until they are removed', () => {
    const { store, year } = openYear();
    store.addSchoolYear({ id: 'next', label: '2027-2028', ...YEAR, start: '2027-09-01' });
    const bridge = { id: 'bridge', name: 'Pont', first: '2027-05-07', last: '2027-05-07' };
    const strike = { id: 'strike', name: 'Fermeture', first: '2026-12-03', last: '2026-12-04' };
    store.addClosedPeriod('year', bridge);
    store.addClosedPeriod('year', strike);
    store.addClosedPeriod('next', { ...bridge, id: 'other' });
    expect(year()?.closed).toEqual([strike, bridge]);
    store.removeClosedPeriod('bridge');
    expect(year()?.closed).toEqual([strike]);
  });
});
