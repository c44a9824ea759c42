import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../../../../core/reachability/cause';
import { isBad, type Verdict } from '../../../../core/reachability/observation';
import {
  isFirstFailure,
  observe,
  type Reading,
  type ServiceTrack,
  saysItself,
} from '../../../../core/reachability/observe';

function reading(minute: number, verdict: Verdict, byHand = false): Reading {
  const at = `2026-11-23T07:${String(minute).padStart(2, '0')}:00Z`;
  return { ...finding(verdict, 'unknown-error'), detail: verdict, at, byHand };
}

function watch(...verdicts: readonly Verdict[]): ServiceTrack {
  const [first, ...others] = verdicts.map((verdict, minute) => reading(minute, verdict));
  if (first === undefined) throw new Error('nothing was observed');
  return others.reduce<ServiceTrack>((track, next) => observe(track, next), observe(null, first));
}

describe('the state of a service', () => {
  it('is not bad after one bad observation, and asks for a second look', () => {
    const track = watch('up', 'overloaded');
    expect(track.verdict).toBe('up');
    expect(isFirstFailure(track)).toBe(true);
  });

  it('is bad after two, since the first of them', () => {
    const track = watch('up', 'overloaded', 'overloaded');
    expect(track).toMatchObject({ verdict: 'overloaded', since: '2026-11-23T07:01:00Z' });
    expect(isFirstFailure(track)).toBe(false);
  });

  it('keeps the beginning of an outage whose kind changes', () => {
    const track = watch('up', 'overloaded', 'down', 'down');
    expect(track).toMatchObject({
      verdict: 'down',
      since: '2026-11-23T07:02:00Z',
      badSince: '2026-11-23T07:01:00Z',
    });
  });

  it('stays bad after one good observation and is good after two', () => {
    expect(watch('down', 'down', 'up').verdict).toBe('down');
    expect(watch('down', 'down', 'up', 'up')).toMatchObject({ verdict: 'up', badSince: null });
  });

  it('is not known yet when the very first observation is bad', () => {
    expect(watch('down')).toMatchObject({ verdict: 'unknown', cause: 'to-confirm' });
  });

  it('follows at once what was asked by hand', () => {
    const up = watch('up');
    const down = observe(up, reading(5, 'down', true));
    expect(down).toMatchObject({ verdict: 'down', badSince: '2026-11-23T07:05:00Z' });
    expect(observe(down, reading(6, 'up', true)).verdict).toBe('up');
  });

  it('says at once that the laptop is offline, without an outage', () => {
    expect(watch('up', 'local-fault')).toMatchObject({ verdict: 'local-fault', badSince: null });
  });

  it('does not count an interrupted test', () => {
    const interrupted: Reading = { ...reading(2, 'unknown'), cause: 'interrupted' };
    const track = observe(watch('up', 'down'), interrupted);
    expect(track.verdict).toBe('up');
    expect(observe(track, reading(3, 'down')).verdict).toBe('down');
  });

  it('does not count a test that its budget ended half-way', () => {
    const spent: Reading = { ...reading(2, 'unknown'), cause: 'budget-spent' };
    expect(observe(watch('up', 'down'), spent)).toMatchObject({ verdict: 'up', badInARow: 1 });
  });

  it('is bad at once when the service itself asks to be left alone for a while', () => {
    const busy = { ...reading(5, 'overloaded'), ownWord: saysItself('overloaded', 300) };
    expect(observe(watch('up'), busy)).toMatchObject({ verdict: 'overloaded' });
    expect([saysItself('overloaded', 10), saysItself('overloaded', null)]).toEqual([false, false]);
    expect(saysItself('auth-required', 300)).toBe(false);
  });

  it('counts anew after the network changed or the laptop slept', () => {
    const elsewhere = { ...reading(5, 'down'), afterBreak: true };
    const track = observe(watch('up', 'down'), elsewhere);
    expect(track).toMatchObject({ verdict: 'up', badInARow: 1 });
    expect(observe(track, reading(6, 'down'))).toMatchObject({
      verdict: 'down',
      badSince: '2026-11-23T07:05:00Z',
      since: '2026-11-23T07:05:00Z',
    });
  });

  it('keeps the hour of a bad state over such a break', () => {
    const still = observe(watch('down', 'down'), { ...reading(5, 'down'), afterBreak: true });
    expect(still).toMatchObject({ verdict: 'down', badSince: '2026-11-23T07:00:00Z' });
    const back = observe(still, { ...reading(6, 'up'), afterBreak: true });
    expect(back.verdict).toBe('down');
  });

  it('never becomes bad by single bad observations between good ones', () => {
    const good = fc.constantFrom<Verdict>('up', 'degraded', 'unknown', 'local-fault');
    const bad = fc.constantFrom<Verdict>('down', 'overloaded', 'maintenance');
    const month = fc.array(
      fc.tuple(good, fc.option(bad, { nil: undefined })).map(([g, b]) => (b ? [b, g] : [g])),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(month, (days) => {
        let track: ServiceTrack | null = null;
        for (const [minute, verdict] of days.flat().entries()) {
          track = observe(track, reading(minute % 60, verdict));
          expect(isBad(track.verdict)).toBe(false);
        }
      }),
    );
  });
});
