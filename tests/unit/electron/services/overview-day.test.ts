import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { addClass, pupil } from '../test-school';
import { ABSENT, openCalls } from './test-calls';

const PRESENT: Mark = { presence: 'present', evidence: 'seen' };

function openOverview(now?: string) {
  const calls = openCalls(now);
  return { ...calls, overview: createOverviewService(calls.ports) };
}

describe('the day’s absentees', () => {
  it('are listed across classes, by class, name and lesson', () => {
    const school = openOverview();
    addClass(school.store, '10B', [pupil('max', 'MARTIN', 'Max')]);
    const early = school.lesson('2026-11-23', '06');
    school.call(school.lesson('2026-11-23', '09', { classId: '10B' }), { max: ABSENT }, ['max']);
    school.call('monday', { zoe: ABSENT, lea: { ...PRESENT, leftAt: '2026-11-23T07:30:00Z' } });
    school.call(early, { lea: ABSENT, noe: PRESENT });
    const { lines } = school.overview.absentees('2026-11-23');
    expect(lines.map((line) => [line.className, line.lastName, line.lessonId])).toEqual([
      ['4A', 'ABADIE', early],
      ['4A', 'ABADIE', 'monday'],
      ['4A', 'ZOLA', 'monday'],
      ['10B', 'MARTIN', '2026-11-23 09'],
    ]);
    expect(lines[1]).toMatchObject({ subject: 'Français', validated: true });
  });

  it('are those of today unless a date is asked', () => {
    const school = openOverview('2026-11-23T08:00:00Z');
    school.mark('monday', { lea: ABSENT });
    expect(school.overview.absentees(null)).toMatchObject({
      date: '2026-11-23',
      lines: [{ pupilId: 'lea', validated: false }],
    });
    expect(school.overview.absentees('2026-11-24').lines).toEqual([]);
  });

  it('are also those who were declared absent, before any call', () => {
    const school = openOverview('2026-11-23T06:00:00Z');
    school.store.addAbsencePeriod({
      id: 'period',
      pupilId: 'noe',
      from: '2026-11-22T23:00:00Z',
      to: '2026-11-23T23:00:00Z',
      reason: { motive: 'illness', state: 'stated' },
    });
    const { lines, missing } = school.overview.absentees(null);
    expect(lines).toMatchObject([
      { pupilId: 'noe', validated: false, mark: { presence: 'absent', evidence: 'declared' } },
    ]);
    expect(missing).toEqual([]);
  });

  it('go with the registers that are missing to the list', () => {
    const school = openOverview('2026-11-23T08:00:00Z');
    school.lesson('2026-11-23', '09');
    school.lesson('2026-11-23', '06', { status: 'cancelled' });
    expect(school.overview.absentees(null).missing).toMatchObject([
      { id: 'monday', state: 'todo' },
    ]);
  });
});

describe('the registers to catch up', () => {
  it('are those of the school year that were not taken or not finished', () => {
    const school = openOverview();
    school.call('monday');
    const october = school.lesson('2026-10-05', '08');
    const begun = school.lesson('2026-11-24', '08');
    school.mark(begun, { lea: ABSENT });
    school.lesson('2026-11-25', '08', { status: 'cancelled' });
    school.lesson('2026-11-30', '08');
    expect(school.overview.forgotten()).toEqual([
      {
        id: october,
        classId: '4A',
        start: '2026-10-05T08:00:00Z',
        end: '2026-10-05T08:55:00Z',
        subject: '',
        kind: 'lesson',
        className: '4A',
        state: 'todo',
      },
      expect.objectContaining({ id: begun, state: 'open' }),
    ]);
  });

  it('have none of the lessons that a calendar told after they took place', () => {
    const school = openOverview();
    school.call('monday');
    school.store.putCalendar({
      id: 'edt',
      producer: 'pronote',
      name: 'pronote',
      firstImportedAt: '2026-11-24T17:00:00Z',
    });
    school.lesson('2026-11-24', '08', { source: { id: 'edt', key: 'Cours-1' } });
    const after = school.lesson('2026-11-25', '08', { source: { id: 'edt', key: 'Cours-2' } });
    expect(school.overview.forgotten().map(({ id }) => id)).toEqual([after]);
  });

  it('has no lesson of a class that nobody was in yet', () => {
    const school = openOverview();
    school.call('monday');
    addClass(school.store, '3B', [pupil('max', 'MARTIN', 'Max', { from: '2026-11-26' })]);
    school.lesson('2026-11-25', '08', { classId: '3B' });
    const waiting = school.lesson('2026-11-26', '08', { classId: '3B' });
    expect(school.overview.forgotten().map(({ id }) => id)).toEqual([waiting]);
  });

  it('has nothing before the first school year of a vault', () => {
    const school = openOverview('2026-08-15T08:00:00Z');
    expect(school.overview.forgotten()).toEqual([]);
  });
});
