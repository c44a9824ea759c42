import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, settled } from '../hand-clock';
import { openWatch } from './test-watch';

const EIGHT = '2026-11-23T07:00:00.000Z';

async function openInLesson() {
  const opened = openWatch(EIGHT);
  opened.watch.start();
  await opened.clock.advance(SECOND);
  return opened;
}

function gaps(opened: ReturnType<typeof openWatch>) {
  return opened.facts.filter(({ kind }) => kind === 'not-observed');
}

describe('a laptop that sleeps in a lesson', () => {
  it('leaves a gap that is said, and looks again five seconds after it woke up', async () => {
    const opened = await openInLesson();
    opened.watch.suspend();
    opened.clock.sleep(20 * MINUTE);
    opened.watch.resume();
    await opened.clock.advance(5 * SECOND);
    expect(opened.looks()).toEqual(['00:00', '20:06']);
    expect(gaps(opened)).toMatchObject([
      { why: 'asleep', from: '2026-11-23T07:00:01.000Z', to: '2026-11-23T07:20:01.000Z' },
    ]);
  });

  it('of which the system says nothing is noticed by the clock', async () => {
    const opened = await openInLesson();
    opened.clock.sleep(20 * MINUTE);
    await opened.clock.advance(MINUTE);
    expect(gaps(opened)).toMatchObject([{ why: 'asleep' }]);
  });

  it('between two bad looks makes no bad state of them', async () => {
    const opened = await openInLesson();
    opened.goDownAt((look) => look === 1 || look === 2);
    await opened.clock.advance(29 * SECOND);
    opened.watch.suspend();
    opened.clock.sleep(20 * MINUTE);
    opened.watch.resume();
    await opened.clock.advance(6 * SECOND);
    expect(opened.asked).toHaveLength(3);
    expect(opened.verdict()).toBe('up');
  });

  it('in the middle of a look leaves it uncounted', async () => {
    const opened = await openInLesson();
    opened.goDown();
    opened.hold();
    await opened.clock.advance(29 * SECOND);
    opened.watch.suspend();
    opened.clock.sleep(20 * MINUTE);
    opened.watch.resume();
    await opened.release();
    expect(opened.watch.lastLook('room')?.state).toMatchObject({ verdict: 'up' });
    await opened.clock.advance(6 * SECOND);
    expect(opened.verdict()).toBe('up');
  });

  it('is noticed before the look that the teacher asks for, which counts', async () => {
    const opened = await openInLesson();
    opened.goDown();
    opened.clock.sleep(20 * MINUTE);
    opened.hold();
    const asked = opened.watch.probeByHand('room');
    await opened.clock.advance(30 * SECOND);
    await opened.release();
    expect(await asked).toMatchObject({ ok: true });
    expect(opened.verdict()).toBe('down');
    expect(gaps(opened)).toMatchObject([{ why: 'asleep' }]);
  });

  it('after school leaves no gap', async () => {
    const opened = openWatch('2026-11-23T16:00:00.000Z');
    opened.watch.start();
    await opened.clock.advance(MINUTE);
    opened.watch.suspend();
    opened.clock.sleep(90 * MINUTE);
    opened.watch.resume();
    await opened.clock.advance(MINUTE);
    expect(gaps(opened)).toEqual([]);
  });
});

describe('another network between two bad looks', () => {
  it('makes no bad state of them', async () => {
    const opened = await openInLesson();
    opened.goDownAt((look) => look === 1 || look === 2);
    await opened.clock.advance(29 * SECOND);
    opened.moveTo('home and VPN');
    await opened.clock.advance(5 * SECOND);
    expect(opened.asked).toHaveLength(3);
    expect(opened.verdict()).toBe('up');
    await opened.clock.advance(30 * SECOND);
    expect(opened.verdict()).toBe('up');
  });

  it('on which the room is down as well is seen as such after a second look', async () => {
    const opened = await openInLesson();
    opened.goDown();
    await opened.clock.advance(29 * SECOND);
    opened.moveTo('phone');
    await opened.clock.advance(11 * SECOND);
    expect(opened.verdict()).toBe('down');
  });

  it('while a look is under way has it made again', async () => {
    const opened = await openInLesson();
    opened.goDown();
    opened.hold();
    await opened.clock.advance(29 * SECOND);
    opened.moveTo('phone');
    await opened.release();
    await settled();
    opened.comeBack();
    await opened.clock.advance(5 * SECOND);
    expect(opened.looks()).toEqual(['00:00', '00:30', '00:35']);
    expect(opened.verdict()).toBe('up');
  });
});

describe('a clock that is set', () => {
  it.each([
    ['back by an hour', -60 * MINUTE],
    ['back by ten minutes', -10 * MINUTE],
    ['forward by an hour', 60 * MINUTE],
  ])('%s does not stop the watch, nor ask more than four times a minute', async (_name, jump) => {
    const opened = await openInLesson();
    await opened.clock.advance(2 * MINUTE);
    const before = opened.asked.length;
    opened.clock.sleep(jump);
    await opened.clock.advance(3 * MINUTE);
    const since = opened.asked.slice(before);
    expect(since.length).toBeGreaterThan(0);
    expect(since.length).toBeLessThanOrEqual(12);
    expect(opened.verdict()).toBe('up');
  });
});

describe('a program that was closed', () => {
  it('in the lesson says so when it begins again', async () => {
    const opened = openWatch('2026-11-23T07:20:00.000Z');
    opened.store.addSpan({
      id: 'before',
      service: 'page https://visio.example/4a Rejoindre la salle',
      host: 'visio.example',
      verdict: 'up',
      cause: 'identified',
      from: '2026-11-22T10:00:00.000Z',
      to: '2026-11-22T16:00:00.000Z',
    });
    opened.watch.start();
    expect(gaps(opened)).toMatchObject([
      { why: 'closed', from: '2026-11-23T06:55:00.000Z', to: '2026-11-23T07:20:00.000Z' },
    ]);
    opened.watch.start();
    expect(gaps(opened)).toHaveLength(1);
  });
});
