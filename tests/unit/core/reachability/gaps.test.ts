import { expect, it } from 'vitest';
import { gapsWithin } from '../../../../core/reachability/gaps';

const FIRST = { start: '2026-11-23T07:00:00Z', end: '2026-11-23T08:00:00Z' };
const SECOND = { start: '2026-11-23T08:05:00Z', end: '2026-11-23T09:00:00Z' };
const AFTERNOON = { start: '2026-11-23T13:00:00Z', end: '2026-11-23T14:00:00Z' };

function gaps(from: string, to: string): readonly string[] {
  return gapsWithin({ from: `2026-11-23T${from}:00Z`, to: `2026-11-23T${to}:00Z` }, [
    FIRST,
    SECOND,
    AFTERNOON,
  ]).map((gap) => `${gap.from.slice(11, 16)}-${gap.to.slice(11, 16)}`);
}

it.each([
  ['of a night is none', '00:00', '06:00', []],
  ['within a lesson is whole', '07:10', '07:20', ['07:10-07:20']],
  ['over lessons that follow each other is one', '06:00', '10:00', ['06:55-09:00']],
  ['of a day leaves the noon out', '06:00', '20:00', ['06:55-09:00', '12:55-14:00']],
  ['of a minute is the time between two looks', '07:10', '07:11', []],
])('a silence %s', (_name, from, to, expected) => {
  expect(gaps(from, to)).toEqual(expected);
});
