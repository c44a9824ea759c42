import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../hand-clock';
import { addClass, lesson, pupil } from '../test-school';
import { openWatch, pageRoom, ROOM } from './test-watch';

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

  it('is looked at soon after the laptop woke up, even when the system does not say so', async () => {
    const { watch, clock, asked } = openWatch('2026-11-22T20:30:00.000Z');
    watch.start();
    await clock.advance(MINUTE);
    clock.sleep(10 * 60 * MINUTE + 27 * MINUTE);
    expect(clock.now()).toBe('2026-11-23T06:58:00.000Z');
    await clock.advance(36 * SECOND);
    expect(asked).toHaveLength(1);
  });

  it('is looked at in time for a lesson that was just added', async () => {
    const { watch, clock, store, looks } = openWatch('2026-11-23T12:00:00.000Z');
    watch.start();
    await clock.advance(MINUTE);
    const soon = { start: '2026-11-23T12:05:00Z', end: '2026-11-23T13:00:00Z' };
    store.addLesson(lesson({ id: 'soon', mode: 'remote', ...soon }));
    watch.start();
    await clock.advance(30 * SECOND);
    expect(looks()).toEqual(['00:00', '01:00', '01:30']);
  });

  it('is looked at in no hurry for a lesson that is cancelled', async () => {
    const { watch, clock, store, looks } = openWatch(FIVE_TO_8);
    store.changeLesson(lesson({ id: 'monday', mode: 'remote', status: 'cancelled' }));
    watch.start();
    await clock.advance(14 * MINUTE);
    expect(looks()).toEqual(['55:00']);
  });

  it('of another class takes no rhythm from the lessons of this one', async () => {
    const { watch, clock, store, asked } = openWatch(FIVE_TO_8);
    addClass(store, '4B', [pupil('eve', 'A', 'Ève')]);
    store.putRooms('4B', [
      pageRoom({ id: 'room-b', classId: '4B', url: 'https://visio.example/4b' }),
    ]);
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
    store.putRooms('4B', [pageRoom({ id: 'room-b', classId: '4B' })]);
    store.addLesson(lesson({ id: 'other', mode: 'remote', classId: '4B' }));
    watch.start();
    await clock.advance(MINUTE);
    expect(looks()).toEqual(['55:00', '55:30', '56:00']);
    expect([verdict('room'), verdict('room-b')]).toEqual(['up', 'up']);
  });
});

describe('a lesson', () => {
  it('on site is watched in no hurry', async () => {
    const { watch, clock, store, looks } = openWatch(FIVE_TO_8);
    store.changeLesson(lesson({ id: 'monday', mode: 'on-site' }));
    watch.start();
    await clock.advance(14 * MINUTE);
    expect(looks()).toEqual(['55:00']);
  });
});

describe('the room of a class of another school year', () => {
  it('is looked at when somebody asks, and not before', async () => {
    const { watch, clock, store, asked, verdict } = openWatch('2026-11-23T12:00:00.000Z');
    store.addSchoolYear({
      id: 'before',
      label: '2025-2026',
      start: '2025-09-01',
      end: '2026-08-31',
      timeZone: 'Europe/Paris',
    });
    store.addClass({ id: 'old', schoolYearId: 'before', name: '4A', kind: 'class', levels: [] });
    const url = 'https://visio.example/old';
    store.putRooms('old', [pageRoom({ id: 'room-old', classId: 'old', url })]);
    watch.start();
    await clock.advance(60 * MINUTE);
    expect(asked.filter((each) => each.url === url)).toEqual([]);
    await watch.probeByHand('room-old');
    expect(verdict('room-old')).toBe('up');
  });
});

describe('a fallback room', () => {
  function openChain(now: string) {
    const opened = openWatch(now);
    const jitsi = { product: 'jitsi', official: false, url: 'https://meet.example/salle' } as const;
    const { expect: _none, ...room } = pageRoom({ id: 'jitsi', ...jitsi });
    opened.store.putRooms('4A', [pageRoom({ id: 'room' }), room]);
    const config = {
      status: 200,
      body: "var config = { hosts: { domain: 'meet.example', muc: 'conference.meet.example' }, bosh: '//meet.example/http-bind' };",
    };
    const official = { down: false };
    opened.answer((_look, url) => {
      if (!url.startsWith('https://visio.example')) return config;
      return official.down ? { error: 'TIMED_OUT' } : 'healthy';
    });
    return { ...opened, official, jitsiLooks: () => opened.looks('https://meet.example/salle') };
  }

  it('is looked at when the rush begins, and then in no hurry', async () => {
    const { watch, clock, jitsiLooks, verdict } = openChain('2026-11-23T06:45:00.000Z');
    watch.start();
    await clock.advance(24 * MINUTE);
    expect(jitsiLooks()).toEqual(['45:00', '55:00']);
    expect(verdict('jitsi')).toBe('up');
  });

  it('is looked at each minute while the official room is down in its lesson', async () => {
    const { watch, clock, jitsiLooks, official } = openChain('2026-11-23T06:54:00.000Z');
    watch.start();
    await clock.advance(6 * MINUTE);
    official.down = true;
    await clock.advance(4 * MINUTE);
    official.down = false;
    await clock.advance(10 * MINUTE);
    expect(jitsiLooks()).toEqual(['54:00', '55:00', '00:35', '01:35', '02:35', '03:35']);
  });

  it('that is down is no outage of the class', async () => {
    const { watch, clock, answer, verdict, outages } = openChain('2026-11-23T06:54:00.000Z');
    answer((_look, url) => (url.startsWith('https://meet') ? { error: 'TIMED_OUT' } : 'healthy'));
    watch.start();
    await clock.advance(6 * MINUTE);
    expect(verdict('jitsi')).toBe('down');
    expect(outages()).toEqual([]);
  });
});

describe('a day without class', () => {
  it('in the holidays is silent', async () => {
    const { watch, clock, store, asked } = openWatch('2026-12-24T07:00:00.000Z');
    store.addClosedPeriod('year', {
      id: 'christmas',
      name: 'Noël',
      first: '2026-12-19',
      last: '2027-01-03',
    });
    watch.start();
    await clock.advance(10 * 60 * MINUTE);
    expect(asked).toEqual([]);
  });

  it('is not silent where somebody planned a lesson all the same', async () => {
    const { watch, clock, store, asked } = openWatch('2026-11-11T07:00:00.000Z');
    const on = { start: '2026-11-11T08:00:00Z', end: '2026-11-11T09:00:00Z' };
    store.addLesson(lesson({ id: 'armistice', mode: 'remote', ...on }));
    watch.start();
    await clock.advance(MINUTE);
    expect(asked).toHaveLength(1);
  });
});

describe('the night in which the clock', () => {
  it.each([
    ['goes forward', '2027-03-27T19:50:00.000Z', '2027-03-28T04:30:00.000Z'],
    ['goes back', '2026-10-24T18:50:00.000Z', '2026-10-25T05:30:00.000Z'],
  ])('%s ends at half past six on the wall', async (_name, evening, morning) => {
    const { watch, clock, asked } = openWatch(evening);
    watch.start();
    await clock.advance(14 * 60 * MINUTE);
    const night = asked
      .map(({ at }) => at)
      .filter((at) => at.slice(0, 10) !== evening.slice(0, 10));
    expect(night[0]).toBe(morning);
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
    store.putRooms('4B', [pageRoom({ id: 'room-b', classId: '4B' })]);
    const next = { start: '2026-11-23T07:07:00Z', end: '2026-11-23T08:00:00Z' };
    store.addLesson(lesson({ id: 'next', classId: '4B', mode: 'remote', ...next }));
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
