import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../hand-clock';
import { addClass, lesson, pupil } from '../test-school';
import { openWatch, ROOM } from './test-watch';

/** Monday, 7:55 in Paris: five minutes before the lesson. */
const FIVE_TO_8 = '2026-11-23T06:55:00.000Z';

describe('an official room', () => {
  it('is looked at as soon as the watch begins', async () => {
    const { watch, clock, verdict } = openWatch(FIVE_TO_8);
    expect(verdict()).toBeUndefined();
    watch.start();
    await clock.advance(0);
    expect(verdict()).toBe('up');
  });

  it('is looked at every 30 s around the start of a lesson, then every minute', async () => {
    const { watch, clock, looks } = openWatch(FIVE_TO_8);
    watch.start();
    await clock.advance(2 * MINUTE);
    expect(looks()).toEqual(['55:00', '55:30', '56:00', '56:30', '57:00']);
    await clock.advance(12 * MINUTE);
    const before = looks().length;
    await clock.advance(3 * MINUTE);
    expect(looks().slice(before)).toEqual(['09:30', '10:00', '11:00', '12:00']);
  });

  it('is looked at every quarter of an hour while no lesson is near', async () => {
    const { watch, clock, looks } = openWatch('2026-11-23T12:00:00.000Z');
    watch.start();
    await clock.advance(45 * MINUTE);
    expect(looks()).toEqual(['00:00', '15:00', '30:00', '45:00']);
  });

  it('is not looked at in the night', async () => {
    const { watch, clock, asked } = openWatch('2026-11-23T20:30:00.000Z');
    watch.start();
    await clock.advance(9 * 60 * MINUTE);
    expect(asked.map(({ at }) => at)).toEqual(['2026-11-24T05:30:00.000Z']);
  });

  it('is looked at within half a minute when the laptop wakes up in the morning', async () => {
    const { watch, clock, asked } = openWatch('2026-11-22T20:30:00.000Z');
    watch.start();
    await clock.advance(MINUTE);
    clock.sleep(10 * 60 * MINUTE + 27 * MINUTE);
    expect(clock.now()).toBe('2026-11-23T06:58:00.000Z');
    await clock.advance(30 * SECOND);
    expect(asked).toHaveLength(1);
  });

  it('is looked at in time for a lesson that was just added', async () => {
    const { watch, clock, store, looks } = openWatch('2026-11-23T12:00:00.000Z');
    watch.start();
    await clock.advance(MINUTE);
    const soon = { start: '2026-11-23T12:05:00Z', end: '2026-11-23T13:00:00Z' };
    store.addLesson(lesson({ id: 'soon', ...soon }));
    watch.start();
    await clock.advance(30 * SECOND);
    expect(looks()).toEqual(['00:00', '01:00', '01:30']);
  });

  it('is looked at in no hurry for a lesson that is cancelled', async () => {
    const { watch, clock, store, looks } = openWatch(FIVE_TO_8);
    store.changeLesson(lesson({ id: 'monday', status: 'cancelled' }));
    watch.start();
    await clock.advance(14 * MINUTE);
    expect(looks()).toEqual(['55:00']);
  });

  it('of another class takes no rhythm from the lessons of this one', async () => {
    const { watch, clock, store, asked } = openWatch(FIVE_TO_8);
    addClass(store, '4B', [pupil('eve', 'A', 'Ève')]);
    store.putRoom('4B', 'official', { ...ROOM, url: 'https://visio.example/4b' });
    watch.start();
    await clock.advance(5 * MINUTE);
    const looksAt = (url: string) => asked.filter((each) => each.url === url).length;
    expect(looksAt(ROOM.url)).toBe(11);
    expect(looksAt('https://visio.example/4b')).toBe(1);
  });
});

describe('classes with the same address', () => {
  it('share its looks and its state', async () => {
    const { watch, clock, store, verdict, looks } = openWatch(FIVE_TO_8);
    addClass(store, '4B', [pupil('eve', 'A', 'Ève')]);
    store.putRoom('4B', 'official', ROOM);
    store.addLesson(lesson({ id: 'other', classId: '4B' }));
    watch.start();
    await clock.advance(MINUTE);
    expect(looks()).toEqual(['55:00', '55:30', '56:00']);
    expect([verdict('4A'), verdict('4B')]).toEqual(['up', 'up']);
  });
});

describe('in any minute of a bad hour', () => {
  it.each<[string, (look: number) => boolean]>([
    ['always up', () => false],
    ['always down', () => true],
    ['down every other time', (look) => look % 2 === 0],
    ['down every third time', (look) => look % 3 === 0],
    ['down two times of four', (look) => look % 4 < 2],
  ])('a service that is %s gets four requests at most', async (_, fails) => {
    const { watch, clock, store, goDownAt, asked } = openWatch('2026-11-23T06:40:00.000Z');
    addClass(store, '4B', [pupil('eve', 'A', 'Ève')]);
    store.putRoom('4B', 'official', ROOM);
    const next = { start: '2026-11-23T07:07:00Z', end: '2026-11-23T08:00:00Z' };
    store.addLesson(lesson({ id: 'next', classId: '4B', ...next }));
    goDownAt(fails);
    watch.start();
    await clock.advance(60 * MINUTE);
    const times = asked.map(({ at }) => Date.parse(at));
    const inOneMinute = times.map(
      (from) => times.filter((time) => time >= from && time < from + MINUTE).length,
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(Math.max(...inOneMinute)).toBeLessThanOrEqual(4);
  });
});
