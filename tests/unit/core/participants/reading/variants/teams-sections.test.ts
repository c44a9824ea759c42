import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };

type Rows = readonly (readonly string[])[];

const TITLE_CASE = {
  first: 'First Join',
  last: 'Last Leave',
  stayed: 'In-Meeting Duration',
  join: 'Join Time',
  leave: 'Leave Time',
};
const SENTENCE_CASE = {
  first: 'First join',
  last: 'Last leave',
  stayed: 'In-meeting duration',
  join: 'Join time',
  leave: 'Leave time',
};

const SUMMARY: Rows = [
  ['1. Summary'],
  ['Meeting title', 'Maths, 4A'],
  ['Attended participants', '3'],
  ['Start time', '11/23/26, 7:55:00 AM'],
  ['End time', '11/23/26, 9:00:00 AM'],
  ['Meeting duration', '1h 5m'],
  ['Average attendance time', '50m 12s'],
  [],
];
const PEOPLE: Rows = [
  [
    'Camille Prof',
    '11/23/26, 7:55:00 AM',
    '11/23/26, 9:00:00 AM',
    '1h 5m',
    'p@x.fr',
    'p@x.fr',
    'Organizer',
  ],
  [
    'Léa Martin',
    '11/23/26, 8:01:04 AM',
    '11/23/26, 8:54:30 AM',
    '43m 26s',
    'l@x.fr',
    'l@x.fr',
    'Presenter',
  ],
  [
    'MARTIN, Tom (Guest)',
    '11/23/26, 8:05:00 AM',
    '11/23/26, 8:54:00 AM',
    '49m',
    '',
    '',
    'Attendee',
  ],
];
const JOINS: Rows = [
  [
    'Camille Prof',
    '11/23/26, 7:55:00 AM',
    '11/23/26, 9:00:00 AM',
    '1h 5m',
    'p@x.fr',
    'p@x.fr',
    'Organizer',
  ],
  [
    'Léa Martin',
    '11/23/26, 8:01:04 AM',
    '11/23/26, 8:20:04 AM',
    '19m',
    'l@x.fr',
    'l@x.fr',
    'Presenter',
  ],
  [
    'MARTIN, Tom (Guest)',
    '11/23/26, 8:05:00 AM',
    '11/23/26, 8:54:00 AM',
    '49m',
    '',
    '',
    'Attendee',
  ],
  [
    'Léa Martin',
    '11/23/26, 8:30:04 AM',
    '11/23/26, 8:54:30 AM',
    '24m 26s',
    'l@x.fr',
    'l@x.fr',
    'Presenter',
  ],
];
const MAIL = ['Email', 'Participant ID (UPN)', 'Role'];
const second = (words = TITLE_CASE, rows = PEOPLE): Rows => [
  ['2. Participants'],
  ['Name', words.first, words.last, words.stayed, ...MAIL],
  ...rows,
  [],
];
const third = (words = TITLE_CASE, rows = JOINS): Rows => [
  [words === TITLE_CASE ? '3. In-Meeting Activities' : '3. In-Meeting activities'],
  ['Name', words.join, words.leave, 'Duration', ...MAIL],
  ...rows,
];
function written(rows: Rows, separator = '\t'): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator);
  return rows.map(cells).join('\r\n');
}
const utf16 = (rows: Rows) => Buffer.from(`\ufeff${written(rows)}`, 'utf16le');

const SEEN = [
  'Camille Prof 06:55:00-08:00:00 host',
  'Léa Martin 07:01:04-07:20:04 07:30:04-07:54:30',
  'MARTIN, Tom (Guest) 07:05:00-07:54:00',
];

describe('a report of Teams in three sections', () => {
  test.each([
    ['title case', TITLE_CASE],
    ['sentence case', SENTENCE_CASE],
  ])('in %s takes each join from the third, and nothing twice', (_, words) => {
    const rows = [...SUMMARY, ...second(words), ...third(words)];
    for (const report of [utf16(rows), written(rows, ','), written(rows, ';'), written(rows)]) {
      expect(people(report, november)).toEqual(SEEN);
      expect(read(report, november)).toMatchObject({ tool: 'teams', warnings: [] });
    }
  });

  test('may have columns nobody knows at the end of its lines', () => {
    const rows = [...SUMMARY, ...second(), ...third()].map((row) =>
      row.length > 4 ? [...row, 'Yes', '12', 'Paris'] : row,
    );
    expect(people(utf16(rows), november)).toEqual(SEEN);
  });

  test('keeps the addresses', () => {
    const emails = read(utf16([...SUMMARY, ...second(), ...third()]), november).participants.map(
      ({ email }) => email,
    );
    expect(emails).toEqual(['p@x.fr', 'l@x.fr', undefined]);
  });

  test('with its second section only tells by the minutes that somebody was away', () => {
    expect(people(utf16([...SUMMARY, ...second()]), november)).toEqual([
      'Camille Prof 06:55:00-08:00:00 host',
      'Léa Martin 07:01:04-07:54:30 43.43min',
      'MARTIN, Tom (Guest) 07:05:00-07:54:00',
    ]);
  });

  test('with an empty third section is read by the second', () => {
    const rows = [...SUMMARY, ...second(), ...third(TITLE_CASE, [])];
    expect(people(utf16(rows), november)).toHaveLength(3);
  });

  test('without its summary is the same', () => {
    expect(people(written([...second(), ...third()]), november)).toEqual(SEEN);
  });

  test.each([
    ['1h 27m 51s', 87.85],
    ['1h 5m', 65],
    ['55m', 55],
    ['30s', 0.5],
    ['1h', 60],
    ['2h 0m 5s', 120.08],
    ['1h 12s', 60.2],
    ['1 h 5 min', 65],
    ['27m 51s', 27.85],
    ['00:27:51', 27.85],
  ])('where a policy keeps its times back gives the minutes of %s', (stayed, minutes) => {
    for (const hidden of ['', '-', 'N/A', 'Attended']) {
      const rows = [
        ...SUMMARY,
        ...second(TITLE_CASE, [['Léa', hidden, hidden, stayed, 'l@x.fr', 'l@x.fr', 'Presenter']]),
      ];
      const report = read(utf16(rows), november);
      expect(report.precision).toBe('none');
      expect(report.participants).toEqual([
        { name: 'Léa', email: 'l@x.fr', intervals: [], minutes },
      ]);
    }
  });

  test('where a policy keeps times and minutes back still says who attended', () => {
    const hidden: Rows = [
      ['Léa', 'Attended', 'Attended', 'Attended', 'l@x.fr', 'l@x.fr', 'Presenter'],
    ];
    const rows = [...SUMMARY, ...second(TITLE_CASE, hidden)];
    expect(people(utf16(rows), november)).toEqual(['Léa']);
  });

  test('written on a French computer has the day first', () => {
    const french = (rows: Rows) =>
      rows.map((row) =>
        row.map((cell) =>
          cell.replace(
            /^11\/23\/26, (\d+):(.*) AM$/,
            (_, hour: string, rest: string) => `23/11/2026, ${hour.padStart(2, '0')}:${rest}`,
          ),
        ),
      );
    expect(people(utf16(french([...SUMMARY, ...second(), ...third()])), november)).toEqual(SEEN);
  });

  test('of 2021 has one table under a summary without numbers', () => {
    const rows: Rows = [
      ['Meeting Summary'],
      ['Total Number of Participants', '2'],
      ['Meeting Title', 'Maths'],
      ['Meeting Start Time', '11/23/2026, 7:55:00 AM'],
      ['Meeting End Time', '11/23/2026, 9:00:00 AM'],
      ['Meeting Id', '8f1c'],
      [],
      ['Full Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Role', 'Participant ID (UPN)'],
      [
        'Camille Prof',
        '11/23/2026, 7:55:00 AM',
        '11/23/2026, 9:00:00 AM',
        '1h 5m',
        'p@x.fr',
        'Organizer',
        'p@x.fr',
      ],
      [
        'Léa Martin',
        '11/23/2026, 8:01:04 AM',
        '11/23/2026, 8:20:00 AM',
        '18m 56s',
        'l@x.fr',
        'Attendee',
        'l@x.fr',
      ],
      [
        'Léa Martin',
        '11/23/2026, 8:30:00 AM',
        '11/23/2026, 8:54:30 AM',
        '24m 30s',
        'l@x.fr',
        'Attendee',
        'l@x.fr',
      ],
    ];
    expect(people(utf16(rows), november)).toEqual([
      'Camille Prof 06:55:00-08:00:00 host',
      'Léa Martin 07:01:04-07:20:00 07:30:00-07:54:30',
    ]);
    expect(read(utf16(rows), november).tool).toBe('teams');
  });
});
