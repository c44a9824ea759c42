import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../hand-clock';
import { addClass, pupil } from '../test-school';
import { openWatch, pageRoom } from './test-watch';

const EIGHT = '2026-11-23T07:00:00.000Z';

/** A room that was seen up at 8:00:00 and has just gone down. */
async function openBrokenRoom() {
  const opened = openWatch(EIGHT);
  opened.watch.start();
  await opened.clock.advance(SECOND);
  opened.goDown();
  return opened;
}

describe('a room that goes down', () => {
  it('is looked at again 5 s after the first failure, and is bad after the second', async () => {
    const { clock, looks, verdict } = await openBrokenRoom();
    await clock.advance(30 * SECOND);
    expect(verdict()).toBe('up');
    await clock.advance(5 * SECOND);
    expect(looks()).toEqual(['00:00', '00:30', '00:35']);
    expect(verdict()).toBe('down');
  });

  it('is recorded once, from the first bad look to the look that ended it', async () => {
    const { clock, comeBack, outages, verdict } = await openBrokenRoom();
    await clock.advance(5 * MINUTE);
    expect(outages()).toEqual([
      {
        classId: '4A',
        startedAt: '2026-11-23T07:00:30.000Z',
        lastObservedAt: '2026-11-23T07:04:35.000Z',
        endedAt: null,
      },
    ]);
    comeBack();
    await clock.advance(2 * MINUTE);
    expect(verdict()).toBe('up');
    expect(outages()).toMatchObject([
      { startedAt: '2026-11-23T07:00:30.000Z', endedAt: '2026-11-23T07:05:35.000Z' },
    ]);
  });

  it('and comes back at the second look is no outage', async () => {
    const { clock, comeBack, outages, verdict } = await openBrokenRoom();
    await clock.advance(30 * SECOND);
    comeBack();
    await clock.advance(MINUTE);
    expect(verdict()).toBe('up');
    expect(outages()).toEqual([]);
  });

  it('twice is recorded twice', async () => {
    const { clock, comeBack, goDown, outages } = await openBrokenRoom();
    await clock.advance(2 * MINUTE);
    comeBack();
    await clock.advance(2 * MINUTE);
    goDown();
    await clock.advance(2 * MINUTE);
    expect(outages().map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  });

  it('is recorded for each class that shares it', async () => {
    const opened = openWatch(EIGHT);
    addClass(opened.store, '4B', [pupil('eve', 'A', 'Ève')]);
    opened.store.putRooms('4B', [pageRoom({ id: 'room-b', classId: '4B' })]);
    opened.goDown();
    opened.watch.start();
    await opened.clock.advance(MINUTE);
    expect(opened.outages().map(({ classId }) => classId)).toEqual(['4A', '4B']);
  });
});

describe('beginning the watch anew', () => {
  it('keeps what was seen and the outage that goes on', async () => {
    const { clock, watch, outages, verdict } = await openBrokenRoom();
    await clock.advance(2 * MINUTE);
    watch.start();
    expect(verdict()).toBe('down');
    await clock.advance(2 * MINUTE);
    expect(outages()).toHaveLength(1);
  });

  it('keeps the rhythm', async () => {
    const { clock, watch, looks } = await openBrokenRoom();
    await clock.advance(9 * SECOND);
    watch.start();
    watch.start();
    await clock.advance(25 * SECOND);
    expect(looks()).toEqual(['00:00', '00:30', '00:35']);
  });

  it('forgets the state of an address that was changed', async () => {
    const { clock, watch, store, verdict, comeBack } = await openBrokenRoom();
    await clock.advance(2 * MINUTE);
    store.putRooms('4A', [pageRoom({ id: 'room', url: 'https://other.example/4a' })]);
    comeBack();
    watch.start();
    expect(verdict()).toBeUndefined();
    await clock.advance(0);
    expect(verdict()).toBe('up');
  });

  it('ends the outage of an address that is watched no more where it was last seen', async () => {
    const { clock, watch, store, outages } = await openBrokenRoom();
    await clock.advance(2 * MINUTE);
    await clock.advance(20 * SECOND);
    store.putRooms('4A', []);
    watch.start();
    expect(outages()).toMatchObject([{ endedAt: '2026-11-23T07:02:05.000Z' }]);
  });
});

describe('classes that share a room that is down', () => {
  it('end their outage one by one, when they leave it', async () => {
    const { store, goDown, watch, clock, outages } = openWatch(EIGHT);
    addClass(store, '4B', [pupil('eve', 'A', 'Ève')]);
    store.putRooms('4B', [pageRoom({ id: 'room-b', classId: '4B' })]);
    goDown();
    watch.start();
    await clock.advance(MINUTE);
    store.putRooms('4B', []);
    watch.start();
    await clock.advance(MINUTE);
    expect(outages().map(({ classId, endedAt }) => [classId, endedAt])).toEqual([
      ['4A', null],
      ['4B', '2026-11-23T07:00:35.000Z'],
    ]);
  });
});

describe('an outage that cannot be written', () => {
  async function openRefusedOutage() {
    const opened = await openBrokenRoom();
    opened.database.script(`CREATE TRIGGER refuse BEFORE INSERT ON outage
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    await opened.clock.advance(2 * MINUTE);
    return opened;
  }

  it('is told to the teacher all the same, and logged', async () => {
    const { told, logged } = await openRefusedOutage();
    expect(told.at(-1)).toBe('down');
    expect(logged[0]).toBe('a look was not recorded');
  });

  it('does not stop the watch', async () => {
    const { looks } = await openRefusedOutage();
    expect(looks()).toEqual(['00:00', '00:30', '00:35', '01:05', '01:35']);
  });

  it('is recorded whole as soon as it can be', async () => {
    const { clock, database, outages } = await openRefusedOutage();
    expect(outages()).toEqual([]);
    database.script('DROP TRIGGER refuse');
    await clock.advance(MINUTE);
    expect(outages()).toMatchObject([{ startedAt: '2026-11-23T07:00:30.000Z', endedAt: null }]);
  });

  it('is said to who tests by hand', async () => {
    const { watch } = await openRefusedOutage();
    await expect(watch.probeByHand('room')).rejects.toThrow('no room');
  });
});
