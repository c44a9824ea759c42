import { describe, expect, it } from 'vitest';
import { failure } from '../../../../core/shared/result';
import { createPupilPageService } from '../../../../electron/services/pupil-page-service';
import { PARIS } from '../open-test-store';
import { addGroup } from '../test-school';
import { ABSENT, openCalls, UNREACHABLE } from './test-calls';
import { value } from './test-registers';

function openPages() {
  const calls = openCalls();
  return { ...calls, pages: createPupilPageService(calls.ports) };
}

describe('the page of a pupil', () => {
  it('tells the year at the lessons of the class and of the groups', () => {
    const school = openPages();
    addGroup(school.store, 'Latin');
    school.store.joinGroup('Latin', 'lea', '2026-09-01');
    school.call('monday', { lea: ABSENT });
    school.call(school.lesson('2026-11-24', '09', { classId: 'Latin' }), { lea: UNREACHABLE }, [
      'lea',
    ]);
    school.mark(school.lesson('2026-11-25', '09'), { lea: ABSENT });
    const page = value(school.pages.read('lea'));
    expect(page.attendance.totals).toMatchObject({ calls: 2, absences: 1, unreachable: 1 });
    expect(page.attendance.marks.map(({ className }) => className)).toEqual(['4A', 'Latin']);
    expect(page.kept).toEqual({ marks: 3, periods: 0, followUp: 0, notes: 0, names: 0 });
    expect(page.enrolments.map(({ className }) => className)).toEqual(['4A', 'Latin']);
    expect(page.years).toEqual([{ id: 'year', label: '2026-2027' }]);
  });

  it('counts everything that is kept of the pupil, and of no other', () => {
    const { pages, store } = openPages();
    const span = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' };
    store.addAbsencePeriod({ id: 'flu', pupilId: 'lea', ...span });
    store.addAbsencePeriod({ id: 'other', pupilId: 'noe', ...span });
    store.addFollowUp({ id: 'call', pupilId: 'lea', date: '2026-11-23', kind: 'contacted' });
    store.learnListedName('lea', 'abadie|leah');
    store.addNote({ id: 'n', pupilId: 'lea', date: '2026-11-23', text: 'x' }, span.from);
    const { kept, notes } = value(pages.read('lea'));
    expect(kept).toEqual({ marks: 0, periods: 1, followUp: 1, notes: 1, names: 1 });
    expect(notes).toHaveLength(1);
  });

  it('shows an earlier year when asked, the last one otherwise', () => {
    const school = openPages();
    const { store } = school;
    store.addSchoolYear({
      id: 'before',
      label: '2025-2026',
      start: '2025-09-01',
      end: '2026-08-31',
      timeZone: PARIS,
    });
    store.addClass({ id: '5A', schoolYearId: 'before', name: '5A', kind: 'class', levels: [] });
    store.enrol({ pupilId: 'lea', classId: '5A', from: '2025-09-01', to: '2026-08-31' });
    school.call(school.lesson('2026-03-10', '09', { classId: '5A' }), { lea: ABSENT }, ['lea']);
    expect(value(school.pages.read('lea'))).toMatchObject({
      schoolYearId: 'year',
      years: [{ id: 'year' }, { id: 'before' }],
      enrolments: [{ className: '4A' }, { className: '5A' }],
      attendance: { totals: { absences: 0 } },
      kept: { marks: 1 },
    });
    expect(value(school.pages.read('lea', 'before')).attendance.totals.absences).toBe(1);
  });

  it('of a pupil in no class is that of the year that is going on', () => {
    const { pages, store } = openPages();
    store.addPupil('alone', { lastName: 'SEUL', firstName: 'Tom' });
    expect(value(pages.read('alone'))).toMatchObject({ schoolYearId: 'year', enrolments: [] });
  });

  it('is refused for a pupil or a year that nobody knows', () => {
    const { pages } = openPages();
    expect(pages.read('gone')).toEqual(failure({ code: 'pupil-unknown' }));
    expect(pages.read('lea', 'gone')).toEqual(failure({ code: 'year-unknown' }));
  });

  it('asks the vault no more often for a year of lessons than for a few', () => {
    const school = openPages();
    let asked = 0;
    const counting = new Proxy(school.store, {
      get(store, name) {
        asked += 1;
        return Reflect.get(store, name);
      },
    });
    const pages = createPupilPageService({ ...school.ports, store: () => counting });
    function callsOf(days: readonly number[]): void {
      for (const day of days) {
        const date = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10);
        school.call(school.lesson(date, '07'), { lea: ABSENT });
      }
    }
    function askedForPage(): number {
      asked = 0;
      pages.read('lea');
      return asked;
    }
    callsOf([1, 2, 3]);
    const forFew = askedForPage();
    callsOf(Array.from({ length: 150 }, (_, index) => 10 + index));
    expect(forFew).toBeGreaterThan(0);
    expect(askedForPage()).toBe(forFew);
    expect(value(pages.read('lea')).attendance.totals.calls).toBe(153);
  });
});
