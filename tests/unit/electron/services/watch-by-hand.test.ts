import { describe, expect, it } from 'vitest';
import { MINUTE, settled } from '../hand-clock';
import { openWatch } from './test-watch';

/** Early on a Monday afternoon: no lesson is near. */
const QUIET = '2026-11-23T12:00:00.000Z';

async function openQuietWatch() {
  const opened = openWatch(QUIET);
  opened.watch.start();
  await opened.clock.advance(MINUTE);
  return opened;
}

describe('a test asked by hand', () => {
  it('counts at once, for a room that is down and for one that is back', async () => {
    const { watch, goDown, comeBack, verdict, outages } = await openQuietWatch();
    goDown();
    expect(await watch.probeByHand('4A')).toEqual({ ok: true, value: null });
    expect(verdict()).toBe('down');
    expect(outages()).toMatchObject([{ endedAt: null }]);
    comeBack();
    await watch.probeByHand('4A');
    expect(verdict()).toBe('up');
    expect(outages()).toMatchObject([{ endedAt: '2026-11-23T12:01:00.000Z' }]);
  });

  it('twice at once is one look', async () => {
    const { watch, hold, release, asked, verdict, goDown } = await openQuietWatch();
    goDown();
    hold();
    const both = Promise.all([watch.probeByHand('4A'), watch.probeByHand('4A')]);
    await settled();
    await release();
    expect(await both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(asked).toHaveLength(2);
    expect(verdict()).toBe('down');
  });

  it('while a look of our own is under way comes after it and counts', async () => {
    const { watch, clock, hold, release, verdict, goDown, asked } = await openQuietWatch();
    goDown();
    hold();
    await clock.advance(15 * MINUTE);
    const byHand = watch.probeByHand('4A');
    await release();
    await byHand;
    expect(asked).toHaveLength(3);
    expect(verdict()).toBe('down');
  });

  it('puts the next look of our own off', async () => {
    const { watch, clock, looks } = await openQuietWatch();
    await clock.advance(9 * MINUTE);
    await watch.probeByHand('4A');
    await clock.advance(20 * MINUTE);
    expect(looks()).toEqual(['00:00', '10:00', '25:00']);
  });

  it('for a class without official room is refused', async () => {
    const { watch, store } = await openQuietWatch();
    store.putRoom('4A', 'official', null);
    watch.start();
    const refused = { ok: false, error: { code: 'room-missing' } };
    expect(await watch.probeByHand('4A')).toEqual(refused);
  });
});

describe('locking the vault', () => {
  it('in the middle of a look writes nothing of it and throws nothing', async () => {
    const { watch, hold, release, lock, goDown, outages, clock } = await openQuietWatch();
    goDown();
    hold();
    const byHand = watch.probeByHand('4A');
    await settled();
    lock();
    await release();
    expect(await byHand).toMatchObject({ ok: true });
    expect(outages()).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('ends the looks', async () => {
    const { lock, clock, asked } = await openQuietWatch();
    lock();
    await clock.advance(60 * MINUTE);
    expect(asked).toHaveLength(1);
  });

  it('forgets the state: it is observed anew after the next opening', async () => {
    const { watch, verdict } = await openQuietWatch();
    watch.stop();
    expect(verdict()).toBeUndefined();
    watch.start();
    expect(verdict()).toBeUndefined();
  });
});

describe('« La salle ne marche pas »', () => {
  it('is an outage of the lesson by the word of the teacher, whatever the looks say', async () => {
    const { watch, store, verdict, clock } = await openQuietWatch();
    expect(watch.report('monday')).toEqual({ ok: true, value: null });
    expect(verdict()).toBe('up');
    expect(store.reportedOutage('monday')).toMatchObject({
      source: 'teacher',
      classId: '4A',
      lessonId: 'monday',
      startedAt: clock.now(),
    });
  });

  it('said twice is recorded once, with its first hour', async () => {
    const { watch, clock, outages } = await openQuietWatch();
    watch.report('monday');
    await clock.advance(MINUTE);
    watch.report('monday');
    expect(outages()).toMatchObject([{ startedAt: '2026-11-23T12:01:00.000Z' }]);
  });

  it('taken back is over but stays recorded; said again it is another one', async () => {
    const { watch, clock, outages, store } = await openQuietWatch();
    watch.report('monday');
    await clock.advance(MINUTE);
    watch.withdrawReport('monday');
    expect(store.reportedOutage('monday')).toBeUndefined();
    expect(outages()).toMatchObject([{ endedAt: clock.now() }]);
    watch.report('monday');
    expect(outages()).toHaveLength(2);
  });

  it('goes on while the looks find the room up', async () => {
    const { watch, clock, store } = await openQuietWatch();
    watch.report('monday');
    await clock.advance(60 * MINUTE);
    expect(store.reportedOutage('monday')).toBeDefined();
  });

  it('of a lesson that does not exist is refused', async () => {
    const { watch } = await openQuietWatch();
    const refused = { ok: false, error: { code: 'lesson-unknown' } };
    expect(watch.report('sunday')).toEqual(refused);
    expect(watch.withdrawReport('sunday')).toEqual(refused);
  });
});
