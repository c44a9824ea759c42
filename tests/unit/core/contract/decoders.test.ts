import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoders } from '../../../../core/contract/decoders';
import type { RequestName } from '../../../../core/contract/requests';

const LESSON = {
  ...{ classId: '4A', start: '08:00', end: '09:00', subject: '' },
  ...{ kind: 'lesson', mode: 'on-site' },
};

const taken = (name: RequestName, input: unknown) => decoders[name].safeParse(input).success;

describe('what comes from a screen', () => {
  it.each(['2026-02-31', '2026-13-01', '2025-02-29', '0026-11-23', '9999-12-31', '2026-11-23 '])(
    'is refused when %j is said to be a day',
    (date) => {
      expect(taken('lessons:day', { date })).toBe(false);
      expect(taken('lessons:add', { ...LESSON, date })).toBe(false);
    },
  );

  it('may name the 29th of February of a leap year', () => {
    expect(taken('lessons:day', { date: '2028-02-29' })).toBe(true);
    expect(taken('lessons:add', { ...LESSON, date: '2028-02-29' })).toBe(true);
  });

  it('may import every class of the largest list, and the pupils without a class', () => {
    const imported = (count: number) =>
      taken('roster:import', {
        token: 'a',
        targets: Array.from({ length: count }, (_, index) => ({
          ...{ source: null, name: `${index}`, kind: 'class', lines: [], gone: [] },
        })),
        ...{ groups: [], corrections: [] },
      });
    expect([imported(401), imported(402)]).toEqual([true, false]);
  });

  it.each([
    ['of a class', { about: 'months', from: '2026-11', to: '2026-11', classIds: ['4A'] }, true],
    ['of three years', { about: 'months', from: '2026-09', to: '2029-08', classIds: ['4A'] }, true],
    ['of a century', { about: 'months', from: '1926-09', to: '2026-08', classIds: ['4A'] }, false],
    ['of no month', { about: 'months', from: '2026-13', to: '2026-13', classIds: ['4A'] }, false],
    ['backwards', { about: 'months', from: '2026-11', to: '2026-10', classIds: ['4A'] }, false],
    [
      'of a class twice',
      { about: 'months', from: '2026-11', to: '2026-11', classIds: ['4A', '4A'] },
      false,
    ],
    [
      'of more classes than a school has',
      {
        about: 'months',
        from: '2026-11',
        to: '2026-11',
        classIds: Array.from({ length: 100_000 }, (_, n) => `${n}`),
      },
      false,
    ],
    ['of no class', { about: 'months', from: '2026-11', to: '2026-11', classIds: [] }, false],
    ['of days', { about: 'days', from: '2026-11-01', to: '2026-11-30', classIds: ['4A'] }, false],
    [
      'with a path',
      { about: 'months', from: '2026-11', to: '2026-11', classIds: ['4A'], path: '..' },
      false,
    ],
  ])('may ask for a register %s: as its kind allows', (_what, subject, allowed) => {
    const choice = { kind: 'register', subject, format: 'xlsx', hidden: [] };
    expect(taken('export:preview', { choice })).toBe(allowed);
    expect(taken('export:write', { choice, where: 'folder' })).toBe(allowed);
    expect(taken('export:print', { choice })).toBe(allowed);
  });

  it('may not ask for a format, a form or a place that a document does not have', () => {
    const choice = { kind: 'evacuation', subject: { about: 'now' }, format: 'pdf', hidden: [] };
    expect(taken('export:preview', { choice })).toBe(true);
    for (const wrong of [
      { format: 'csv' },
      { format: 'exe' },
      { variant: 'days' },
      { kind: 'vault' },
    ]) {
      expect(taken('export:preview', { choice: { ...choice, ...wrong } })).toBe(false);
    }
    expect(taken('export:write', { choice, where: '../../etc' })).toBe(false);
    expect(taken('export:write', { choice, where: 'folder', onConflict: 'ask' })).toBe(false);
  });

  it('may import a diary in which each event has a title of its own', () => {
    const audiences = (count: number, length: number) =>
      Array.from({ length: count }, (_, index) => ({
        name: `${index}`.padEnd(length, 'x'),
        choice: { kind: 'leave-out' },
      }));
    const imported = (count: number, length: number) =>
      taken('calendar:import', { token: 'a', audiences: audiences(count, length), closed: true });
    expect([imported(10_000, 10), imported(1, 8_000)]).toEqual([true, true]);
    expect([imported(10_001, 10), imported(1, 8_001)]).toEqual([false, false]);
  });

  it('may be a seating plan as large as a page holds, and no larger', () => {
    const plan = (columns: number, rows: number) =>
      taken('seating:write', {
        planId: 'p',
        plan: { columns, seats: Array(columns * rows).fill(null), gaps: [], standing: [] },
      });
    expect([plan(16, 14), plan(16, 15), plan(17, 1)]).toEqual([true, false, false]);
  });

  it('may be a mark, and nothing of it that is main’s to give', () => {
    const sent = (mark: object) => taken('register:mark', { lessonId: 'l', pupilId: 'p', mark });
    expect(sent({ presence: 'unreachable', comment: 'Panne.', evidence: 'seen' })).toBe(true);
    expect(sent({ presence: 'unreachable', outage: 'accepted', evidence: 'outage' })).toBe(false);
    expect(sent({ presence: 'absent', outage: 'set-aside', evidence: 'seen' })).toBe(false);
    expect(sent({ presence: 'unreachable', evidence: 'outage' })).toBe(false);
  });

  it('is refused, never thrown, whatever it is', () => {
    const names = fc.constantFrom(...(Object.keys(decoders) as RequestName[]));
    const input = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.object({ key: fc.constantFrom('__proto__', 'constructor', 'lessonId', 'classId', 'url') }),
    );
    fc.assert(fc.property(names, input, (name, hostile) => void taken(name, hostile)));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
