import { describe, expect, it } from 'vitest';
import type { SlotView } from '../../../core/contract/timetable-views';
import { primarySlots } from '../../../renderer/screens/timetable/primary-week';
import {
  overlappingSlot,
  type SlotDraft,
  slotsOf,
  spanFrom,
} from '../../../renderer/screens/timetable/slot-draft';

const YEAR = { start: '2026-09-01', end: '2027-08-31' };

const draft: SlotDraft = {
  classId: '4a',
  kind: 'lesson',
  weekdays: [1, 4],
  start: '8h05',
  end: '9',
  weeks: 'A',
  from: '2026-11-23',
  to: '2027-08-31',
  subject: ' Français ',
  mode: 'on-site',
  location: '',
};

const known: SlotView = {
  id: 'monday-8',
  classId: '4b',
  className: '4B',
  kind: 'lesson',
  weekday: 1,
  start: '08:30',
  end: '09:25',
  weeks: 'all',
  from: '2026-09-01',
  to: '2027-08-31',
  subject: 'Latin',
  mode: 'on-site',
  lessons: 30,
};

describe('a new slot', () => {
  it('is one slot for each weekday, with hours as teachers write them', () => {
    expect(slotsOf(draft)).toEqual([
      {
        classId: '4a',
        kind: 'lesson',
        weekday: 1,
        start: '08:05',
        end: '09:00',
        weeks: 'A',
        from: '2026-11-23',
        to: '2027-08-31',
        subject: 'Français',
        mode: 'on-site',
      },
      expect.objectContaining({ weekday: 4 }),
    ]);
  });

  it('is none while a day, a class or an hour is missing', () => {
    expect(slotsOf({ ...draft, weekdays: [] })).toBeNull();
    expect(slotsOf({ ...draft, classId: '' })).toBeNull();
    expect(slotsOf({ ...draft, end: 'midi' })).toBeNull();
  });

  it('has no subject when it is the call of a half-day', () => {
    expect(slotsOf({ ...draft, kind: 'half-day' })?.[0]?.subject).toBe('');
  });

  it('begins today, or with a year that has not begun', () => {
    expect(spanFrom(YEAR, '2026-11-23')).toEqual({ from: '2026-11-23', to: '2027-08-31' });
    expect(spanFrom(YEAR, '2026-08-20')).toEqual({ from: '2026-09-01', to: '2027-08-31' });
  });
});

describe('a slot at the same time as another', () => {
  const slots = slotsOf(draft) ?? [];

  it('is noticed on the same weekday in common weeks', () => {
    expect(overlappingSlot([known], slots, null)).toBe(known);
  });

  it('is not one that only touches it, nor one of the other weeks', () => {
    expect(overlappingSlot([{ ...known, start: '09:00' }], slots, null)).toBeUndefined();
    expect(overlappingSlot([{ ...known, weeks: 'B' }], slots, null)).toBeUndefined();
    expect(overlappingSlot([{ ...known, to: '2026-11-22' }], slots, null)).toBeUndefined();
  });

  it('is not itself', () => {
    expect(overlappingSlot([known], slots, known.id)).toBeUndefined();
  });
});

describe('the week of a primary school', () => {
  const week = {
    classId: 'ce1',
    pattern: 'four',
    morning: { start: '8h30', end: '11h30' },
    afternoon: { start: '13h30', end: '16h30' },
  } as const;
  const span = { from: '2026-11-23', to: '2027-08-31' };
  const halves = (pattern: 'four' | 'four-and-half') =>
    primarySlots({ ...week, pattern }, span)?.map(({ weekday, start }) => `${weekday} ${start}`);

  it('of four days has eight half-days, none on Wednesday', () => {
    expect(halves('four')).toHaveLength(8);
    expect(halves('four')?.some((half) => half.startsWith('3'))).toBe(false);
  });

  it('of four days and a half has nine, Wednesday morning among them', () => {
    expect(halves('four-and-half')).toHaveLength(9);
    expect(halves('four-and-half')).toContain('3 08:30');
    expect(halves('four-and-half')).not.toContain('3 13:30');
  });
});
