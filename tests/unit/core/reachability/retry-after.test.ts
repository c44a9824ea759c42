import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../core/reachability/observation';
import { retryAfter } from '../../../../core/reachability/retry-after';

const NOW = '2026-11-23T07:58:00Z';

function answer(headers: Record<string, string>): Outcome {
  return {
    kind: 'response',
    status: 503,
    finalUrl: 'https://ent.example/',
    headers,
    body: '',
    ms: 9,
  };
}

describe('how long a service asks to be left alone', () => {
  it.each<[string, Record<string, string>, number | null]>([
    ['Moodle in maintenance', { 'retry-after': '300' }, 300],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 08:00:00 GMT' }, 120],
    [
      'a date beside the server’s own clock, which is right where the laptop’s is not',
      { 'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT', date: 'Mon, 23 Nov 2026 09:00:00 GMT' },
      30,
    ],
    ['a part of a second', { 'retry-after': '0.2' }, 1],
    ['a day is an hour', { 'retry-after': '86400' }, 3600],
    ['a year is an hour', { 'retry-after': 'Tue, 23 Nov 2027 08:00:00 GMT' }, 3600],
    ['a moment that is past', { 'retry-after': 'Mon, 23 Nov 2026 07:00:00 GMT' }, null],
    ['nothing', {}, null],
    ['an empty word', { 'retry-after': '' }, null],
    ['no time at all', { 'retry-after': '0' }, null],
    ['a negative one', { 'retry-after': '-5' }, null],
    ['words', { 'retry-after': 'soon' }, null],
    ['a date that does not exist', { 'retry-after': 'Mon, 31 Feb 2027 08:00:00 GMT' }, null],
    ['a month that does not exist', { 'retry-after': 'Mon, 23 Foo 2026 08:00:00 GMT' }, null],
    ['a number without end', { 'retry-after': '9'.repeat(400) }, null],
  ])('%s', (_name, headers, seconds) => {
    expect(retryAfter(answer(headers), NOW)).toBe(seconds);
  });

  it('a service that does not answer asks for nothing', () => {
    expect(retryAfter({ kind: 'error', code: 'TIMED_OUT', ms: 4000 }, NOW)).toBeNull();
  });
});
