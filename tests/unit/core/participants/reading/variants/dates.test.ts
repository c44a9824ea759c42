import { describe, expect, test } from 'vitest';
import { read } from '../read-text';
import { FOURTH_OF_MARCH, NOON, NOVEMBER, THIRD_OF_APRIL } from './lessons';

const APRIL_AT = ['2026-04-03T06:01:04Z', '2026-04-03T06:54:30Z'];
const MARCH_AT = ['2026-03-04T07:01:04Z', '2026-03-04T07:54:30Z'];
const NOVEMBER_AT = ['2026-11-23T07:01:04Z', '2026-11-23T07:54:30Z'];
const MINUTES_AT = ['2026-11-23T07:01:00Z', '2026-11-23T07:54:00Z'];

type Case = readonly [string, string, typeof NOVEMBER, readonly string[]];

const CASES: readonly Case[] = [
  ['11/23/2026 08:01:04 AM', '11/23/2026 08:54:30 AM', NOVEMBER, NOVEMBER_AT],
  ['11/23/2026 8:01:04 AM', '11/23/2026 8:54:30 AM', NOVEMBER, NOVEMBER_AT],
  ['11/23/26, 8:01:04 AM', '11/23/26, 8:54:30 AM', NOVEMBER, NOVEMBER_AT],
  ['11/23/26 8:01:04 am', '11/23/26 8:54:30 am', NOVEMBER, NOVEMBER_AT],
  ['11/23/2026, 8:01:04 a.m.', '11/23/2026, 8:54:30 a.m.', NOVEMBER, NOVEMBER_AT],
  ['11/23/2026, 8:01:04\u202fAM', '11/23/2026, 8:54:30\u202fAM', NOVEMBER, NOVEMBER_AT],
  ['11/23/2026 08:01:04', '11/23/2026 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23/11/2026 08:01:04', '23/11/2026 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23/11/2026, 08:01:04', '23/11/2026, 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23/11/2026 à 08:01:04', '23/11/2026 à 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23/11/26 08:01:04', '23/11/26 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23/11/26 8:01:04', '23/11/26 8:54:30', NOVEMBER, NOVEMBER_AT],
  ['2026-11-23 08:01:04', '2026-11-23 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['2026-11-23T08:01:04', '2026-11-23T08:54:30', NOVEMBER, NOVEMBER_AT],
  ['2026-11-23T07:01:04Z', '2026-11-23T07:54:30Z', NOVEMBER, NOVEMBER_AT],
  ['2026-11-23T07:01:04.000Z', '2026-11-23T07:54:30.000Z', NOVEMBER, NOVEMBER_AT],
  ['2026-11-23T08:01:04+01:00', '2026-11-23T08:54:30+01:00', NOVEMBER, NOVEMBER_AT],
  ['2026/11/23 08:01:04', '2026/11/23 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23.11.2026 08:01:04', '23.11.2026 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['23-11-2026 08:01:04', '23-11-2026 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['Nov 23, 2026 8:01:04 AM', 'Nov 23, 2026 8:54:30 AM', NOVEMBER, NOVEMBER_AT],
  ['23 nov. 2026 08:01:04', '23 nov. 2026 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['lundi 23 novembre 2026 08:01:04', 'lundi 23 novembre 2026 08:54:30', NOVEMBER, NOVEMBER_AT],
  ['11/23/2026 08:01 AM', '11/23/2026 08:54 AM', NOVEMBER, MINUTES_AT],
  ['23/11/2026 08:01', '23/11/2026 08:54', NOVEMBER, MINUTES_AT],
  ['23/11/26 8:01', '23/11/26 8:54', NOVEMBER, MINUTES_AT],
  ['2026-11-23 08:01', '2026-11-23 08:54', NOVEMBER, MINUTES_AT],
  ['23/11/2026 08h01', '23/11/2026 08h54', NOVEMBER, MINUTES_AT],
  ['03/04/2026 08:01:04', '03/04/2026 08:54:30', THIRD_OF_APRIL, APRIL_AT],
  ['04/03/2026 08:01:04', '04/03/2026 08:54:30', THIRD_OF_APRIL, APRIL_AT],
  ['04/03/2026 08:01:04 AM', '04/03/2026 08:54:30 AM', THIRD_OF_APRIL, APRIL_AT],
  ['03/04/2026 08:01:04 AM', '03/04/2026 08:54:30 AM', THIRD_OF_APRIL, APRIL_AT],
  ['4/3/26, 8:01:04 AM', '4/3/26, 8:54:30 AM', THIRD_OF_APRIL, APRIL_AT],
  ['03/04/26 08:01:04', '03/04/26 08:54:30', THIRD_OF_APRIL, APRIL_AT],
  ['2026-04-03 08:01:04', '2026-04-03 08:54:30', THIRD_OF_APRIL, APRIL_AT],
  ['03/04/2026 08:01:04', '03/04/2026 08:54:30', FOURTH_OF_MARCH, MARCH_AT],
  ['04/03/2026 08:01:04', '04/03/2026 08:54:30', FOURTH_OF_MARCH, MARCH_AT],
  ['03/04/2026 08:01:04 AM', '03/04/2026 08:54:30 AM', FOURTH_OF_MARCH, MARCH_AT],
  ['3/4/26, 8:01:04 AM', '3/4/26, 8:54:30 AM', FOURTH_OF_MARCH, MARCH_AT],
  ['2026-03-04 08:01:04', '2026-03-04 08:54:30', FOURTH_OF_MARCH, MARCH_AT],
  [
    '11/23/2026 11:58:00 AM',
    '11/23/2026 12:54:00 PM',
    NOON,
    ['2026-11-23T10:58:00Z', '2026-11-23T11:54:00Z'],
  ],
  [
    '11/23/2026 12:03:00 PM',
    '11/23/2026 01:04:00 PM',
    NOON,
    ['2026-11-23T11:03:00Z', '2026-11-23T12:04:00Z'],
  ],
];

describe('the dates of a report', () => {
  test.each(CASES)('such as %s to %s are those of the lesson %o', (from, to, lesson, instants) => {
    const report = `Name (Original Name)\tUser Email\tJoin Time\tLeave Time\nLéa\t\t${from}\t${to}\n`;
    const { participants, warnings } = read(report, { lesson });
    const [interval] = participants[0]?.intervals ?? [];
    expect([interval?.from, interval?.to]).toEqual(instants);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['23/11/2026 08:01', 'minute'],
    ['23/11/2026 08:01:04', 'second'],
    ['11/23/2026 08:01 AM', 'minute'],
  ])('such as %s are true to the %s', (from, precision) => {
    const to = from.replace('08:01', '08:54');
    const report = `Name (Original Name)\tUser Email\tJoin Time\tLeave Time\nLéa\t\t${from}\t${to}\n`;
    expect(read(report, { lesson: NOVEMBER }).precision).toBe(precision);
  });

  test('are all written in one order: one day above twelve tells the others', () => {
    // A report of the whole month, as Zoom gives it: only one line is of the lesson.
    const report = `Name (Original Name),User Email,Join Time,Leave Time
Tom,,04/27/2026 08:00:00 AM,04/27/2026 08:50:00 AM
Léa,,04/03/2026 08:01:04 AM,04/03/2026 08:54:30 AM
`;
    const lea = read(report, { lesson: FOURTH_OF_MARCH }).participants.find(
      ({ name }) => name === 'Léa',
    );
    expect(lea?.intervals).toEqual([{ from: APRIL_AT[0], to: APRIL_AT[1] }]);
  });

  test('that are of another day stay of that day', () => {
    const report = `Name (Original Name),User Email,Join Time,Leave Time
Léa,,11/20/2026 08:01:04 AM,11/20/2026 08:54:30 AM
`;
    expect(read(report, { lesson: NOVEMBER }).participants[0]?.intervals).toEqual([
      { from: '2026-11-20T07:01:04Z', to: '2026-11-20T07:54:30Z' },
    ]);
  });
});
