import { describe, expect, it } from 'vitest';
import { MINUTE, settled } from '../hand-clock';
import { openWatch, pageRoom } from './test-watch';

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
    expect(await watch.probeByHand('room')).toEqual({ ok: true, value: null });
    expect(verdict()).toBe('down');
    expect(outages()).toMatchObject([{ endedAt: null }]);
    comeBack();
    await watch.probeByHand('room');
    expect(verdict()).toBe('up');
    expect(outages()).toMatchObject([{ endedAt: '2026-11-23T12:01:00.000Z' }]);
  });

  it('twice at once is one look', async () => {
    const { watch, hold, release, asked, verdict, goDown } = await openQuietWatch();
    goDown();
    hold();
    const both = Promise.all([watch.probeByHand('room'), watch.probeByHand('room')]);
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
    const byHand = watch.probeByHand('room');
    await release();
    await byHand;
    expect(asked).toHaveLength(3);
    expect(verdict()).toBe('down');
  });

  it('puts the next look of our own off', async () => {
    const { watch, clock, looks } = await openQuietWatch();
    await clock.advance(9 * MINUTE);
    await watch.probeByHand('room');
    await clock.advance(20 * MINUTE);
    expect(looks()).toEqual(['00:00', '10:00', '25:00']);
  });

  it('of a room that is not there any more, or that cannot be tested, is refused', async () => {
    const { watch, store } = await openQuietWatch();
    store.putRooms('4A', []);
    watch.start();
    expect(await watch.probeByHand('room')).toMatchObject({ error: { code: 'room-unknown' } });
    const meet = 'https://meet.google.com/abc-defg-hij';
    const { expect: _unused, ...room } = pageRoom({ id: 'meet', product: 'meet', url: meet });
    store.putRooms('4A', [room]);
    watch.start();
    expect(await watch.probeByHand('meet')).toMatchObject({ error: { code: 'probe-none' } });
  });

  it('is refused when its host was asked four times within a minute', async () => {
    const { watch, asked } = await openQuietWatch();
    for (const _ of [1, 2, 3]) await watch.probeByHand('room');
    expect(await watch.probeByHand('room')).toMatchObject({ error: { code: 'probe-too-soon' } });
    expect(asked).toHaveLength(4);
  });

  it('is made although the service asked to be left alone', async () => {
    const { watch, answer, verdict, comeBack, clock } = await openQuietWatch();
    answer(() => ({ status: 503, headers: { 'retry-after': '600' }, body: '' }));
    await watch.probeByHand('room');
    expect(verdict()).toBe('overloaded');
    comeBack();
    await clock.advance(MINUTE);
    await watch.probeByHand('room');
    expect(verdict()).toBe('up');
  });
});

describe('the look before a room is opened', () => {
  it('counts at once', async () => {
    const { watch, goDown } = await openQuietWatch();
    goDown();
    expect(await watch.probeBeforeOpening('room')).toMatchObject({ verdict: 'down' });
  });

  it('is left out when the last one is a few seconds old', async () => {
    const { watch, asked, clock } = await openQuietWatch();
    await watch.probeByHand('room');
    await clock.advance(14_000);
    expect(await watch.probeBeforeOpening('room')).toMatchObject({ verdict: 'up' });
    expect(asked).toHaveLength(2);
  });

  it('is made when the last one was a first failure, however fresh', async () => {
    const { watch, clock, goDown } = await openQuietWatch();
    goDown();
    await clock.advance(14 * MINUTE);
    await clock.advance(1000);
    expect(await watch.probeBeforeOpening('room')).toMatchObject({ verdict: 'down' });
  });

  it('makes nobody wait for longer than four seconds', async () => {
    const { watch, clock, hold } = await openQuietWatch();
    hold();
    const state = watch.probeBeforeOpening('room');
    await clock.advance(4000);
    expect(await state).toMatchObject({ verdict: 'up' });
  });

  it('of a room that cannot be tested says nothing', async () => {
    const { watch } = await openQuietWatch();
    expect(await watch.probeBeforeOpening('other')).toBeUndefined();
  });
});
