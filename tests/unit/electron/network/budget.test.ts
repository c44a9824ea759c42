import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../../electron/network/budget';
import { createHandClock, settled } from '../hand-clock';

const HOST = 'visio.example';

async function ask(budget: ReturnType<typeof createBudget>, times: number): Promise<number> {
  let sent = 0;
  for (let each = 0; each < times; each += 1) {
    const release = await budget.take(HOST, 'watch');
    release?.();
    if (release !== null) sent += 1;
  }
  return sent;
}

describe('the budget', () => {
  it('lets four requests a minute through to a host, and others to other hosts', async () => {
    const clock = createHandClock('2026-11-23T07:00:00.000Z');
    const budget = createBudget(clock);
    expect(await ask(budget, 6)).toBe(4);
    expect(budget.free(HOST, 'teacher')).toBe(0);
    expect(budget.free('other.example', 'watch')).toBe(4);
    expect(budget.freeAt(HOST, 'watch', 1)).toBe('2026-11-23T07:01:00.001Z');
    await clock.advance(60_001);
    expect(await ask(budget, 6)).toBe(4);
    expect(budget.counters()).toEqual([{ host: HOST, lastMinute: 4, lastHour: 8 }]);
  });

  it('lets one at a time ask a host, in the order in which they came', async () => {
    const budget = createBudget(createHandClock('2026-11-23T07:00:00.000Z'));
    const order: string[] = [];
    const first = await budget.take(HOST, 'watch');
    const second = budget.take(HOST, 'watch').then((release) => {
      order.push('second');
      release?.();
    });
    const third = budget.take(HOST, 'teacher').then(() => order.push('third'));
    await settled();
    expect(order).toEqual([]);
    first?.();
    await Promise.all([second, third]);
    expect(order).toEqual(['second', 'third']);
  });

  it('goes on for the next one after a request that had no room', async () => {
    const clock = createHandClock('2026-11-23T07:00:00.000Z');
    const budget = createBudget(clock);
    await ask(budget, 4);
    expect(await budget.take(HOST, 'watch')).toBeNull();
    await clock.advance(61_000);
    expect(await budget.take(HOST, 'watch')).not.toBeNull();
  });

  it('tells until when a host wants to be left alone', () => {
    const budget = createBudget(createHandClock('2026-11-23T07:00:00.000Z'));
    budget.hold(HOST, 300);
    expect(budget.free(HOST, 'watch')).toBe(0);
    expect(budget.freeAt(HOST, 'watch', 1)).toBe('2026-11-23T07:05:00.000Z');
    expect(budget.free(HOST, 'teacher')).toBe(4);
    expect(budget.counters()).toMatchObject([
      { host: HOST, heldUntil: '2026-11-23T07:05:00.000Z' },
    ]);
  });
});
