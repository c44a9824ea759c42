import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, settled } from '../hand-clock';
import { lesson } from '../test-school';
import { openWatch } from './test-watch';

const SEVEN_50 = '2026-11-23T06:50:00.000Z';

async function openLocked(now = SEVEN_50) {
  const opened = openWatch(now);
  opened.watch.start();
  await opened.clock.advance(MINUTE);
  opened.lock();
  return opened;
}

describe('while the vault is locked', () => {
  it('the watch goes on in the rhythm of the lesson, and says what it sees', async () => {
    const { clock, looks, goDown, verdict } = await openLocked();
    goDown();
    await clock.advance(6 * MINUTE);
    expect(looks()).toEqual(['50:00', '55:00', '55:05', '55:35', '56:05', '56:35']);
    expect(verdict()).toBe('down');
  });

  it('nothing is written before the unlocking, and everything at it', async () => {
    const { clock, goDown, unlock, outages, facts, seen } = await openLocked();
    const before = [facts.length, seen.length];
    goDown();
    await clock.advance(8 * MINUTE);
    expect(outages()).toEqual([]);
    expect([facts.length, seen.length]).toEqual(before);
    unlock();
    expect(outages()).toMatchObject([{ startedAt: '2026-11-23T06:55:00.000Z', endedAt: null }]);
    expect(facts.at(-2)).toMatchObject({ kind: 'state', verdict: 'down' });
  });

  it('an outage of before that ended meanwhile ends where it was seen to end', async () => {
    const opened = openWatch('2026-11-23T06:55:00.000Z');
    opened.goDown();
    opened.watch.start();
    await opened.clock.advance(MINUTE);
    opened.lock();
    opened.comeBack();
    await opened.clock.advance(3 * MINUTE);
    opened.unlock();
    expect(opened.outages()).toMatchObject([{ endedAt: '2026-11-23T06:56:35.000Z' }]);
  });

  it('an outage that goes on stays one outage', async () => {
    const opened = openWatch('2026-11-23T06:55:00.000Z');
    opened.goDown();
    opened.watch.start();
    await opened.clock.advance(MINUTE);
    opened.lock();
    await opened.clock.advance(3 * MINUTE);
    opened.unlock();
    await opened.clock.advance(3 * MINUTE);
    expect(opened.outages()).toMatchObject([{ endedAt: null }]);
  });

  it('a look that was on its way is taken in', async () => {
    const opened = openWatch(SEVEN_50);
    opened.hold();
    opened.watch.start();
    await opened.clock.advance(0);
    opened.lock();
    await opened.release();
    await settled();
    expect(opened.verdict()).toBe('up');
    expect(opened.logged).toEqual([]);
  });

  it('a new day, of which nothing is known, is silent', async () => {
    const { clock, asked } = await openLocked('2026-11-23T19:30:00.000Z');
    const before = asked.length;
    await clock.advance(13 * 60 * MINUTE);
    expect(asked.slice(before).filter(({ at }) => at > '2026-11-24')).toEqual([]);
  });

  it('a lesson of such a day is said to be not observed', async () => {
    const opened = await openLocked('2026-11-23T19:30:00.000Z');
    const next = { start: '2026-11-24T07:00:00Z', end: '2026-11-24T08:00:00Z' };
    opened.store.addLesson(lesson({ id: 'tuesday', mode: 'remote', ...next }));
    await opened.clock.advance(12 * 60 * MINUTE);
    opened.unlock();
    expect(opened.facts.filter(({ kind }) => kind === 'not-observed')).toEqual([
      {
        kind: 'not-observed',
        why: 'locked',
        from: '2026-11-24T06:55:00.000Z',
        to: opened.clock.now(),
        service: 'page https://visio.example/4a Rejoindre la salle',
        host: 'visio.example',
      },
    ]);
    await opened.clock.advance(SECOND);
    expect(opened.asked.at(-1)?.at.slice(0, 10)).toBe('2026-11-24');
  });
});
