import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  historyDays,
  historyTotals,
  lengthOf,
  mondayOf,
  serviceNames,
} from '../../../../core/reachability/history';
import type { ObservedSpan } from '../../../../core/reachability/journal-fact';
import { VERDICTS } from '../../../../core/reachability/observation';

const PARIS = 'Europe/Paris';

function span(given: Partial<ObservedSpan>): ObservedSpan {
  return {
    id: 'span',
    service: 'page https://cv.example/',
    host: 'cv.example',
    verdict: 'up',
    cause: 'identified',
    from: '2026-11-23T07:00:00Z',
    to: '2026-11-23T08:00:00Z',
    ...given,
  };
}

/** Spans one after the other in the week of 23 November 2026. */
const anySpans = fc
  .array(fc.tuple(fc.constantFrom(...VERDICTS), fc.nat(600), fc.nat(600)), { maxLength: 12 })
  .map((steps) => {
    let minute = Date.parse('2026-11-22T23:00:00Z') / 60_000;
    return steps.map(([verdict, silent, seen]) => {
      const from = minute + silent;
      minute = from + seen;
      const iso = (at: number) => new Date(at * 60_000).toISOString();
      return span({ verdict, from: iso(from), to: iso(minute) });
    });
  });

describe('the days of a history', () => {
  it('have each their part of a span that goes on over midnight', () => {
    const night = span({ from: '2026-11-23T22:30:00Z', to: '2026-11-23T23:30:00Z' });
    const days = historyDays({
      from: '2026-11-23',
      to: '2026-11-24',
      timeZone: PARIS,
      spans: [night],
    });
    expect(days.map(({ date, spans }) => [date, spans.map(lengthOf)])).toEqual([
      ['2026-11-23', [1_800_000]],
      ['2026-11-24', [1_800_000]],
    ]);
  });

  it('lose nothing and add nothing', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const days = historyDays({ from: '2026-11-23', to: '2026-12-06', timeZone: PARIS, spans });
        const cut = historyTotals(days.flatMap((day) => day.spans));
        expect(cut.observed).toBe(historyTotals(spans).observed);
      }),
    );
  });

  it('are drawn from 6:30 to 21:00 on the clock of the school, in summer too', () => {
    const noon = (date: string, utc: string) =>
      historyDays({
        from: date,
        to: date,
        timeZone: PARIS,
        spans: [span({ from: `${date}T04:00:00Z`, to: `${date}T${utc}Z` })],
      })[0]?.marks.map(({ from, to }) => [from, to]);
    const half = (13.75 - 6.5) / 14.5;
    expect(noon('2026-11-23', '12:45:00')).toEqual([[0, half]]);
    expect(noon('2027-06-14', '11:45:00')).toEqual([[0, half]]);
  });

  it('draw nothing of the night', () => {
    const [day] = historyDays({
      from: '2026-11-23',
      to: '2026-11-23',
      timeZone: PARIS,
      spans: [span({ from: '2026-11-23T20:30:00Z', to: '2026-11-23T21:00:00Z' })],
    });
    expect(day?.spans).toHaveLength(1);
    expect(day?.marks).toEqual([]);
  });

  it('show a single look, which has no length', () => {
    const [day] = historyDays({
      from: '2026-11-23',
      to: '2026-11-23',
      timeZone: PARIS,
      spans: [span({ to: '2026-11-23T07:00:00Z' })],
    });
    expect(day?.marks).toHaveLength(1);
  });
});

describe('the totals of a history', () => {
  it('are of the observed time, and its states add up to it', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const { observed, totals } = historyTotals(spans);
        expect(totals.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(observed);
        expect(totals.reduce((sum, total) => sum + total.spans, 0)).toBe(spans.length);
      }),
    );
  });
});

describe('a week', () => {
  it('begins on its Monday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });
});

describe('the name of a service', () => {
  it('is its host, and more of it where a host has several', () => {
    const names = serviceNames([
      { service: 'page https://cv.example/a Rejoindre', host: 'cv.example' },
      { service: 'page https://cv.example/b', host: 'cv.example' },
      { service: 'jitsi https://jitsi.example/config.js', host: 'jitsi.example' },
    ]);
    expect([...names.values()]).toEqual([
      'cv.example/a Rejoindre',
      'cv.example/b',
      'jitsi.example',
    ]);
  });
});
