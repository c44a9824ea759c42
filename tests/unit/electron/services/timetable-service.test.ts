import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../../core/timetable/slot';
import { lesson } from '../test-school';
import { ABSENT, value } from './test-registers';
import { CHANGE, MONDAY_10, openTimetable } from './test-timetable';

describe('a slot', () => {
  it('plans its lessons, which the teacher finds on the day', () => {
    const { timetable, dates } = openTimetable();
    const november = {
      from: '2026-11-09',
      to: '2026-11-30',
      subject: ' Latin ',
      location: ' B12 ',
    };
    expect(timetable.addSlots([{ ...MONDAY_10, ...november }])).toEqual({
      ...{ ok: true, value: { added: 4, changed: 0, removed: 0, kept: 0 } },
    });
    expect(dates()).toEqual(['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30']);
    expect(timetable.slots()).toMatchObject([
      { className: '4A', lessons: 4, subject: 'Latin', location: 'B12', weekday: 1 },
    ]);
  });

  it('that is changed moves its lessons, which keep their ids', () => {
    const { timetable, store, add } = openTimetable();
    const slot = add();
    const before = store.lessonsOfSource(slot.id);
    const moved: Slot = { ...slot, start: '11:00', end: '11:55' };
    expect(value(timetable.changeSlot(moved))).toMatchObject({ changed: before.length, added: 0 });
    expect(store.lessonsOfSource(slot.id).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(store.lessonsOfSource(slot.id)[0]?.start.slice(11)).toBe('09:00:00Z');
  });

  it('that is removed takes its lessons with it, but those in which something was recorded', () => {
    const { timetable, store, add, clock, dates } = openTimetable();
    const slot = add({ from: '2026-11-09', to: '2026-11-30' });
    const [, second] = store.lessonsOfSource(slot.id);
    store.addRegisterEvent(second?.id ?? '', {
      ...{ id: 'e', at: clock.now(), kind: 'mark', pupilId: 'lea', mark: ABSENT },
    });
    expect(value(timetable.removeSlot(slot.id))).toEqual({
      ...{ added: 0, changed: 0, removed: 3, kept: 1 },
    });
    expect(dates()).toEqual(['2026-11-16']);
    expect(timetable.slots()).toEqual([]);
  });

  it('keeps a lesson that the teacher moved out of the year, and plans no second one', () => {
    const { timetable, store, add } = openTimetable();
    const slot = add({ from: '2026-11-23', to: '2026-11-30' });
    const [first] = store.lessonsOfSource(slot.id);
    if (first === undefined) throw new Error('the slot has lessons');
    const hours = { start: '2027-09-20T08:00:00Z', end: '2027-09-20T08:55:00Z' };
    store.changeLesson({ ...first, ...hours, changedByHand: true });
    expect(value(timetable.changeSlot({ ...slot, subject: 'Latin' }))).toEqual({
      ...{ added: 0, changed: 1, removed: 0, kept: 1 },
    });
    expect(store.findLesson(first.id)).toMatchObject(hours);
  });

  it('makes no second lesson where the teacher had added one by hand', () => {
    const { store, add, dates } = openTimetable();
    const hours = { start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:55:00Z' };
    store.addLesson(lesson({ id: 'mine', ...hours }));
    const slot = add({ from: '2026-11-23', to: '2026-11-23' });
    expect(dates()).toEqual(['2026-11-23']);
    expect(store.findLesson('mine')?.source?.id).toBe(slot.id);
  });

  it('leaves the lessons of a calendar to it, the cancelled ones too', () => {
    const { timetable, store, add } = openTimetable();
    const firstImportedAt = '2026-11-20T17:00:00Z';
    store.putCalendar({ id: 'ics', producer: 'pronote', name: 'EDT', firstImportedAt });
    const given = lesson({
      ...{ id: 'given', status: 'cancelled', source: { id: 'ics', key: 'Cours-1' } },
      ...{ start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:55:00Z' },
    });
    store.addLesson(given);
    const slot = add({ from: '2026-11-16', to: '2026-11-23' });
    expect(store.lessonsOfSource(slot.id)).toHaveLength(1);
    timetable.removeSlot(slot.id);
    expect(store.findLesson('given')).toEqual(given);
  });

  it.each<[string, Partial<Slot>, string]>([
    ['that ends before it starts', { start: '11:00' }, 'slot-bad-times'],
    ['whose last date comes before the first', { to: '2026-08-31' }, 'slot-bad-times'],
    ['of a class that does not exist', { classId: '6Z' }, 'class-unknown'],
  ])('%s is refused, and those beside it', (_, wrong, code) => {
    const { timetable, add } = openTimetable();
    const refused = { ok: false, error: { code } };
    expect(timetable.addSlots([MONDAY_10, { ...MONDAY_10, ...wrong }])).toEqual(refused);
    expect(timetable.slots()).toEqual([]);
    expect(timetable.changeSlot({ ...add(), ...wrong })).toEqual(refused);
  });

  it('that does not exist is neither changed nor removed', () => {
    const { timetable } = openTimetable();
    const unknown = { ok: false, error: { code: 'slot-unknown' } };
    expect(timetable.changeSlot({ ...MONDAY_10, id: 'none' })).toEqual(unknown);
    expect(timetable.removeSlot('none')).toEqual(unknown);
  });
});

describe('the slots of a full timetable', () => {
  it('are planned, and once', () => {
    const { timetable, store } = openTimetable();
    timetable.writeYear({ ...CHANGE, weekA: '2026-09-07', weekCount: 'class' });
    const slots = Array.from({ length: 40 }, (_, index) => ({
      ...MONDAY_10,
      weekday: ((index % 5) + 1) as Slot['weekday'],
      start: `${String(8 + Math.floor(index / 5)).padStart(2, '0')}:00`,
      end: `${String(8 + Math.floor(index / 5)).padStart(2, '0')}:55`,
    }));
    const { added } = value(timetable.addSlots(slots));
    expect(added).toBeGreaterThan(1300);
    expect(value(timetable.writeYear({ ...CHANGE, weekA: '2026-09-07' }))).toEqual({
      ...{ added: 0, changed: 0, removed: 0, kept: 0 },
    });
    expect(store.lessonsBetween('2026-09-01T00:00:00Z', '2027-10-01T00:00:00Z')).toHaveLength(
      added + 1,
    );
  });
});

describe('the school year', () => {
  it('that ends sooner, or whose zone is named, loses the lessons of the days without class', () => {
    const { timetable, add, dates } = openTimetable();
    add({ from: '2026-10-01', to: '2026-12-31' });
    expect(dates()).toContain('2026-10-19');
    const short = { ...CHANGE, zone: 'B', end: '2026-12-01' } as const;
    expect(value(timetable.writeYear(short))).toMatchObject({ added: 0, removed: 6, kept: 0 });
    expect(dates().filter((date) => date.startsWith('2026-10'))).toEqual([
      ...['2026-10-05', '2026-10-12'],
    ]);
    expect(dates().at(-1)).toBe('2026-11-30');
    expect(value(timetable.writeYear(CHANGE))).toMatchObject({ added: 6, removed: 0 });
  });

  it('on the clock of another time zone has its lessons at the same hours on the wall', () => {
    const { timetable, store, add } = openTimetable();
    const slot = add({ from: '2026-11-16', to: '2026-11-23' });
    const starts = () => store.lessonsOfSource(slot.id).map(({ start }) => start);
    const [, monday] = store.lessonsOfSource(slot.id);
    const url = 'https://meet.example/a';
    const openedAt = '2026-11-23T09:00:00Z';
    const room = { product: 'jitsi', official: false, url } as const;
    store.addMeeting(monday?.id ?? '', { id: 'm', ...room, openedAt });
    expect(value(timetable.writeYear({ ...CHANGE, timeZone: 'Indian/Reunion' }))).toMatchObject({
      ...{ changed: 1, kept: 1 },
    });
    expect(starts()).toEqual(['2026-11-16T06:00:00Z', '2026-11-23T09:00:00Z']);
  });

  it('that begins today is not moved to a clock on which it is still to begin', () => {
    const { timetable, clock } = openTimetable();
    const today = { ...CHANGE, start: clock.now().slice(0, 10) };
    const refused = timetable.writeYear({ ...today, timeZone: 'Pacific/Tahiti' });
    expect(refused).toEqual({ ok: false, error: { code: 'year-bad-dates' } });
    expect(value(timetable.writeYear(today))).toMatchObject({ kept: 0 });
    expect(timetable.year().start).toBe(today.start);
  });

  it('has no class in the days that the school closes, until they are opened again', () => {
    const { timetable, add, dates } = openTimetable();
    add({ from: '2026-11-16', to: '2026-11-23' });
    const period = { name: ' Formation ', first: '2026-11-16', last: '2026-11-20' };
    expect(value(timetable.close(period))).toMatchObject({ removed: 1 });
    expect(dates()).toEqual(['2026-11-23']);
    const [closed] = timetable.year().closedPeriods;
    expect(closed).toMatchObject({ ...period, name: 'Formation' });
    expect(value(timetable.reopen(closed?.id ?? ''))).toMatchObject({ added: 1 });
    expect(timetable.year().closedPeriods).toEqual([]);
    expect(timetable.reopen('gone')).toMatchObject({ ok: true, value: { added: 0, removed: 0 } });
  });

  it.each([
    ['that ends before it starts', { start: '2026-09-01', end: '2026-08-31' }],
    ['that has not begun', { start: '2026-11-24' }],
    ['of two years', { end: '2028-08-31' }],
    ['that begins with the year before it', { start: '2025-09-01', end: '2026-09-30' }],
    ['an A week long before it', { weekA: '1900-01-01' }],
    ['an A week long after it', { weekA: '2999-12-30' }],
  ])('%s is refused', (_, dates) => {
    const { timetable, store } = openTimetable();
    const before = { label: '2025-2026', start: '2025-09-01', end: '2026-08-31' };
    store.addSchoolYear({ id: 'before', ...before, timeZone: 'Europe/Paris' });
    expect(timetable.writeYear({ ...CHANGE, ...dates })).toEqual({
      ...{ ok: false, error: { code: 'year-bad-dates' } },
    });
  });

  it.each([
    ['that end before they begin', { name: 'Pont', first: '2026-11-20', last: '2026-11-19' }],
    ['without a name', { name: ' ', first: '2026-11-20', last: '2026-11-20' }],
  ])('takes no days without class %s', (_, period) => {
    expect(openTimetable().timetable.close(period)).toMatchObject({ ok: false });
  });

  it('says all that follows from it', () => {
    const { timetable } = openTimetable();
    expect(timetable.year()).toMatchObject({ holidaysKnown: false, midday: '13:00' });
    expect(timetable.year().openHalfDays).toHaveLength(11);
    timetable.writeYear({ ...CHANGE, zone: 'A', midday: '12:30' });
    timetable.close({ name: 'Pont', first: '2026-12-01', last: '2026-12-01' });
    const year = timetable.year();
    expect(year).toMatchObject({ holidaysKnown: true, midday: '12:30', zone: 'A' });
    expect(year.zoneSource).toMatch(/^Arrêté du 22 octobre 2025/);
    expect(year.closedPeriods.slice(0, 3).map(({ name }) => name)).toEqual([
      ...['Toussaint', 'Pont', 'Noël'],
    ]);
    expect(year.publicHolidays.slice(0, 2)).toEqual([
      { date: '2026-11-01', name: 'Toussaint' },
      { date: '2026-11-11', name: 'Armistice de 1918' },
    ]);
  });
});

describe('the week', () => {
  it('is that of a date, from Monday to Sunday, with its lessons, registers and holidays', () => {
    const { timetable, store, clock } = openTimetable();
    timetable.writeYear({ ...CHANGE, weekA: '2026-11-09' });
    store.addLesson(lesson({ id: 'other', status: 'cancelled' }));
    const at = clock.now();
    store.addRegisterEvent('monday', { id: 'v', at, kind: 'validate', roll: ['lea'] });
    const week = timetable.week(null);
    expect(week).toMatchObject({ monday: '2026-11-23', letter: 'A', holidaysUnknown: true });
    expect(week.days.map(({ date }) => date.slice(8))).toEqual([
      ...['23', '24', '25', '26', '27', '28', '29'],
    ]);
    expect(week.days[0]?.lessons).toMatchObject([
      { id: 'monday', className: '4A', state: 'done', begun: true },
      { id: 'other', state: 'todo', begun: false, status: 'cancelled' },
    ]);
    expect(timetable.week('2026-11-11').days[2]?.closed).toBe('Armistice de 1918');
    expect(timetable.week('2026-11-22')).toMatchObject({ monday: '2026-11-16', letter: 'B' });
  });

  it('in which the clocks change has each lesson on its day', () => {
    const { timetable, add } = openTimetable();
    add({ weekday: 7, start: '00:00', end: '23:59', from: '2026-10-25', to: '2026-10-25' });
    add({ weekday: 1, start: '00:00', end: '00:30', from: '2026-10-26', to: '2026-10-26' });
    const counts = (date: string) => timetable.week(date).days.map(({ lessons }) => lessons.length);
    expect(counts('2026-10-25')).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(counts('2026-10-26')).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('has no letter while nobody said which weeks are A weeks', () => {
    expect(openTimetable().timetable.week(null).letter).toBeUndefined();
  });
});

describe('whoever shows lessons', () => {
  it('is told of each change, and of no refusal', () => {
    const { timetable, add, told } = openTimetable();
    const slot = add();
    expect(told()).toBe(1);
    timetable.changeSlot({ ...slot, start: '11:00' });
    expect(told()).toBe(1);
    timetable.removeSlot(slot.id);
    expect(told()).toBe(2);
  });
});
