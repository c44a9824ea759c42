import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { calendarOf, calendarSample, ics, startsOf, vevent } from './calendar-samples';

const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Our school',
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:16010325T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:16011028T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');

/** Fridays and Mondays around both clock changes of 2026-2027, at 8:15 in Paris. */
const AROUND = [
  ['20261023', '2026-10-23T06:15:00Z'],
  ['20261026', '2026-10-26T07:15:00Z'],
  ['20270326', '2027-03-26T07:15:00Z'],
  ['20270329', '2027-03-29T06:15:00Z'],
] as const;

describe('8:15 in Paris around the clock changes', () => {
  test.each([
    ['floating', ''],
    ['with the name of the zone', ';TZID=Europe/Paris'],
    ['with a name behind a prefix', ';TZID=/citadel.org/20260101_1/Europe/Paris'],
    ['with the name that Windows gives', ';TZID=Romance Standard Time'],
    ['with a zone of the file’s own', ';TZID=Our school'],
    ['with a name in quotes', ';TZID="Our school"'],
  ])('%s', (_, zone) => {
    const events = AROUND.map(([date]) =>
      vevent(`DTSTART${zone}:${date}T081500`, 'DURATION:PT55M'),
    );
    expect(startsOf(ZONE, ...events)).toEqual(AROUND.map(([, instant]) => instant));
  });

  test('in UTC', () => {
    const events = AROUND.map(([, instant]) =>
      vevent(`DTSTART:${instant.replaceAll(/[-:]/g, '')}`, 'DURATION:PT55M'),
    );
    expect(startsOf(...events)).toEqual(AROUND.map(([, instant]) => instant));
  });

  test('every week', () => {
    const rule = ['RRULE:FREQ=WEEKLY;BYDAY=MO,FR;COUNT=3', 'DURATION:PT55M'];
    expect(startsOf(vevent('DTSTART;TZID=Europe/Paris:20261023T081500', ...rule))).toEqual([
      '2026-10-23T06:15:00Z',
      '2026-10-26T07:15:00Z',
      '2026-10-30T07:15:00Z',
    ]);
  });
});

test('a time without a zone is on the clock of the school, overseas too', () => {
  const event = ics(vevent('DTSTART:20261023T081500', 'DURATION:PT55M'));
  const { lessons } = calendarOf(event, { timeZone: 'Indian/Reunion' });
  expect(lessons[0]?.start).toBe('2026-10-23T04:15:00Z');
});

test('a zone that the file describes gives what the same zone gives by its name', () => {
  const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(minutes, (after) => {
      const local = Temporal.PlainDateTime.from('2026-01-01T00:00').add({ minutes: after });
      const written = local.toString().replaceAll(/[-:]/g, '').padEnd(15, '0');
      const [own, named] = ['Our school', 'Europe/Paris'].map((zone) =>
        startsOf(ZONE, vevent(`DTSTART;TZID=${zone}:${written}`, 'DURATION:PT55M')),
      );
      expect(own).toEqual(named);
    }),
    { numRuns: 50 },
  );
});

test('a rule of a zone that has ended changes the clocks no more', () => {
  // Until 1995 the clocks went back in September: programs write the whole history.
  const former = [
    ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19790930T030000'],
    ...['RRULE:FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU', 'END:STANDARD'],
  ];
  const zone = ZONE.replace('END:VTIMEZONE', [...former, 'END:VTIMEZONE'].join('\r\n'));
  expect(
    startsOf(
      zone,
      vevent('DTSTART;TZID=Our school:19950925T081500', 'DURATION:PT55M', 'UID:then'),
      vevent('DTSTART;TZID=Our school:20261005T081500', 'DURATION:PT55M', 'UID:now'),
    ),
  ).toEqual(['1995-09-25T07:15:00Z', '2026-10-05T06:15:00Z']);
});

describe('recurring events', () => {
  const START = 'DTSTART;TZID=Europe/Paris:20260907T080000';
  const weekly = (...lines: readonly string[]) => vevent(START, 'DURATION:PT1H', 'UID:a', ...lines);

  test('leave out, add and move what the file says', () => {
    const { lessons, warnings } = calendarSample('google-like.ics');
    const support = lessons.filter(({ key }) => key.startsWith('soutien'));
    expect(support.map(({ start, status }) => `${start} ${status}`)).toEqual([
      '2026-10-12T12:00:00Z planned',
      '2026-11-02T13:00:00Z planned',
      '2026-11-09T13:00:00Z planned',
      '2026-11-17T15:00:00Z planned',
      '2026-11-23T13:00:00Z cancelled',
      '2026-11-30T13:00:00Z planned',
    ]);
    expect(new Set(support.map(({ key }) => key)).size).toBe(support.length);
    expect(warnings).not.toContainEqual(expect.objectContaining({ code: 'recurrence-cut' }));
  });

  test('that are left out by a day are left out on that day', () => {
    expect(startsOf(weekly('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260914'))).toEqual([
      '2026-09-07T06:00:00Z',
      '2026-09-21T06:00:00Z',
    ]);
  });

  test('may be a list of dates', () => {
    expect(startsOf(weekly('RDATE;TZID=Europe/Paris:20260909T100000,20261109T100000'))).toEqual([
      '2026-09-07T06:00:00Z',
      '2026-09-09T08:00:00Z',
      '2026-11-09T09:00:00Z',
    ]);
  });

  test('end with the day of UNTIL', () => {
    expect(startsOf(weekly('RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261005'))).toEqual([
      '2026-09-07T06:00:00Z',
      '2026-09-21T06:00:00Z',
      '2026-10-05T06:00:00Z',
    ]);
  });

  test('without an end stop after two years, and it is said', () => {
    const { lessons, warnings } = calendarOf(ics(weekly('RRULE:FREQ=WEEKLY')));
    expect(lessons.at(-1)?.start).toBe('2028-09-04T06:00:00Z');
    expect(warnings).toEqual([{ code: 'recurrence-cut', facts: { count: 1 } }]);
  });

  test('that began long ago are followed from the school year on', () => {
    const event = vevent('DTSTART:20150105T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY');
    const { lessons } = calendarOf(ics(event), { timeZone: 'Europe/Paris', from: '2026-09-01' });
    expect(lessons[0]?.start).toBe('2026-09-07T08:00:00Z');
    expect(lessons.at(-1)?.start).toBe('2028-08-28T08:00:00Z');
  });

  test('are at most five thousand in all', () => {
    const daily = (uid: string) =>
      vevent('DTSTART:20260907T080000Z', 'DURATION:PT1H', `UID:${uid}`, 'RRULE:FREQ=DAILY');
    const { lessons } = calendarOf(ics(...'abcdefghij'.split('').map(daily)));
    expect(lessons).toHaveLength(5000);
  });

  test.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;INTERVAL=1000000000',
    'FREQ=WEEKLY;ITERATOR=1',
    'FREQ=NEVER',
    'nonsense',
  ])('keep their first occurrence when the rule is %s', (rule) => {
    expect(startsOf(weekly(`RRULE:${rule}`))).toEqual(['2026-09-07T06:00:00Z']);
  });

  test('newer versions of an event replace it', () => {
    const moved = vevent('UID:a', 'SEQUENCE:2', 'DTSTART:20260908T080000Z', 'DURATION:PT1H');
    const { lessons, warnings } = calendarOf(ics(moved, weekly('SEQUENCE:1')));
    expect(lessons.map(({ key, start }) => [key, start])).toEqual([['a', '2026-09-08T08:00:00Z']]);
    expect(warnings).toEqual([{ code: 'duplicate-left-out', facts: { count: 1 } }]);
  });
});
