import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { MIDNIGHT, NOON, NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };
const HEADERS = [
  ['First name,Last name,Email,Duration,Time joined,Time exited', 'Ada,Nova,ada@x.fr'],
  ['Name,Email,Duration,Time joined,Time exited', 'Ada Nova,ada@x.fr'],
  ['First Name,Last Name,Email,Duration,Time Joined,Time Exited', 'Ada,Nova,ada@x.fr'],
  [
    'Meeting title,Date,Start time,End time\nMaths,2026-11-23,8:00 AM,8:55 AM\n\nFirst name,Last name,Email,Duration,Time joined,Time exited',
    'Ada,Nova,ada@x.fr',
  ],
  [
    'Meeting title,Date,Start time,End time\nMaths,"Nov 23, 2026",8:00 AM,8:55 AM\n\nName,Email,Duration,Time joined,Time exited',
    'Ada Nova,ada@x.fr',
  ],
  [
    'Meeting title,Date,Start time,End time\nMaths,23/11/2026,08:00,08:55\nName,Email,Duration,Time joined,Time exited',
    'Ada Nova,ada@x.fr',
  ],
] as const;

const meet = (...lines: readonly string[]) =>
  ['Name,Email,Duration,Time joined,Time exited', ...lines].join('\n');

describe('a report of Meet', () => {
  test.each(HEADERS)('under %s', (header, name) => {
    for (const [from, to] of [
      ['8:07 AM', '8:55 AM'],
      ['08:07', '08:55'],
      ['8:07\u202fAM', '8:55\u202fAM'],
    ]) {
      const report = read(`${header}\n${name},48 min,${from},${to}\n`, november);
      expect(report).toEqual({
        tool: 'meet',
        precision: 'minute',
        participants: [
          {
            name: 'Ada Nova',
            email: 'ada@x.fr',
            intervals: [{ from: '2026-11-23T07:07:00Z', to: '2026-11-23T07:55:00Z' }],
          },
        ],
        warnings: [],
      });
    }
  });

  test.each([
    ['40 min', 40],
    ['40m', 40],
    ['0:40:00', 40],
    ['1 hr', 60],
    ['1 hr 2 min', 62],
    ['1 h 2 min', 62],
    ['1h 2m', 62],
    ['1:02:00', 62],
    ['1 hour 2 minutes', 62],
    ['90 sec', 1.5],
    ['45 s', 0.75],
  ])('gives %s of a longer span as minutes', (stayed, minutes) => {
    const [ada] = read(meet(`Ada,,${stayed},8:00 AM,9:30 AM`), november).participants;
    expect(ada).toEqual({
      name: 'Ada',
      intervals: [{ from: '2026-11-23T07:00:00Z', to: '2026-11-23T08:30:00Z' }],
      minutes,
    });
  });

  test.each(['1 hr 30 min', '1:30:00', '90 min', '1 hr 29 min'])(
    'has nothing to add when %s is the whole span, to the minute',
    (stayed) => {
      expect(people(meet(`Ada,,${stayed},8:00 AM,9:30 AM`), november)).toEqual([
        'Ada 07:00:00-08:30:00',
      ]);
    },
  );

  test.each([
    ['11:58 AM', '12:54 PM', '10:58:00', '11:54:00'],
    ['12:03 PM', '1:04 PM', '11:03:00', '12:04:00'],
    ['12:03', '13:04', '11:03:00', '12:04:00'],
  ])('at noon from %s to %s', (from, to, start, end) => {
    expect(people(meet(`Ada,,,${from},${to}`), { lesson: NOON })).toEqual([`Ada ${start}-${end}`]);
  });

  test.each([
    ['11:40 PM', '12:20 AM', '2026-11-23T22:40:00Z', '2026-11-23T23:20:00Z'],
    ['23:40', '00:20', '2026-11-23T22:40:00Z', '2026-11-23T23:20:00Z'],
    ['12:05 AM', '12:20 AM', '2026-11-23T23:05:00Z', '2026-11-23T23:20:00Z'],
    ['00:05', '00:20', '2026-11-23T23:05:00Z', '2026-11-23T23:20:00Z'],
    ['11:20 PM', '11:50 PM', '2026-11-23T22:20:00Z', '2026-11-23T22:50:00Z'],
  ])('over midnight from %s to %s', (from, to, start, end) => {
    const [ada] = read(meet(`Ada,,,${from},${to}`), { lesson: MIDNIGHT }).participants;
    expect(ada?.intervals).toEqual([{ from: start, to: end }]);
  });

  test('with its day in the first block is of that day, whatever the lesson’s', () => {
    const report = `Meeting title,Date,Start time,End time\nMaths,2026-11-20,8:00 AM,8:55 AM\n\n${meet('Ada,,48 min,8:07 AM,8:55 AM')}`;
    expect(read(report, november).participants[0]?.intervals).toEqual([
      { from: '2026-11-20T07:07:00Z', to: '2026-11-20T07:55:00Z' },
    ]);
  });

  test('may lack a last name, and keeps two people of one name apart by their addresses', () => {
    const report = `First name,Last name,Email,Duration,Time joined,Time exited
Ada,,a@x.fr,10 min,8:00 AM,8:10 AM
Ada,,b@x.fr,10 min,8:30 AM,8:40 AM
,Nova,,10 min,8:30 AM,8:40 AM
`;
    expect(people(report, november)).toEqual([
      'Ada 07:00:00-07:10:00',
      'Ada 07:30:00-07:40:00',
      'Nova 07:30:00-07:40:00',
    ]);
  });
});
