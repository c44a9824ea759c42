import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendar } from '../../../../core/calendar/parse-calendar';
import { calendarOf, calendarRefusal, ics, vevent } from './calendar-samples';

const PARIS = { timeZone: 'Europe/Paris' };
const HOURS = ['DTSTART:20261102T071500Z', 'DURATION:PT55M'];
/** A few seconds on a quiet machine, more on a loaded one; a reader that hangs never ends. */
const FEW_SECONDS = 30_000;

describe('files that are no calendar', () => {
  test.each([
    ['an empty file', '', 'calendar-unreadable'],
    ['a page', '<!DOCTYPE html><html><body>Connexion</body></html>', 'calendar-unreadable'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'calendar-unreadable'],
    ['NUL bytes', new Uint8Array(1000), 'calendar-unreadable'],
    ['an address book', 'BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n', 'calendar-unreadable'],
    ['a calendar without events', ics(), 'calendar-empty'],
    ['a calendar of birthdays', ics(vevent('DTSTART;VALUE=DATE:20261204')), 'calendar-empty'],
    ['more than 20 MB', new Uint8Array(20_000_001), 'calendar-too-large'],
    [
      '200,000 events',
      ics(
        vevent(...HOURS)
          .concat('\r\n')
          .repeat(200_000),
      ),
      'calendar-too-large',
    ],
    [
      'events that leave out a million dates',
      ics(
        vevent(...HOURS, 'RRULE:FREQ=DAILY', `EXDATE:${'20261102T071500Z,'.repeat(460)}`)
          .concat('\r\n')
          .repeat(2_200),
      ),
      'calendar-too-large',
    ],
  ])('%s is refused', { timeout: FEW_SECONDS }, (_, content, code) => {
    expect(calendarRefusal(content)).toBe(code);
  });
});

describe('hostile files are answered within seconds', () => {
  const long = 'x'.repeat(10_000_000);
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));
  const zone = (...rules: readonly string[]) =>
    [
      ...['BEGIN:VTIMEZONE', 'TZID:Mine'],
      ...rules.flatMap((rule) => [
        ...['BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0100'],
        ...['TZOFFSETTO:+0200', `RRULE:${rule}`, 'END:STANDARD'],
      ]),
      'END:VTIMEZONE',
    ].join('\r\n');

  test.each([
    ['one line of 10 MB', [`SUMMARY:${long}`]],
    ['one property with millions of parameters', [`SUMMARY${';A=b'.repeat(2_500_000)}:c`]],
    ['a thousand lines of parameters', many(2000, () => `SUMMARY${';A=b'.repeat(2000)}:c`)],
    ['a million components in each other', many(1_000_000, () => 'BEGIN:VALARM')],
    ['a million components that end', many(1_000_000, () => 'END:X')],
    ['a million dates left out', [`EXDATE:${'20261102T071500Z,'.repeat(1_000_000)}`]],
    [
      'a third of a million rules',
      many(300_000, () => 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    ],
    ['folds without end', [`SUMMARY:a${'\r\n b'.repeat(3_000_000)}`]],
    ['blank lines', ['\r\n'.repeat(9_000_000)]],
  ])('%s', { timeout: FEW_SECONDS }, (_, lines) => {
    const { lessons } = calendarOf(
      ics(vevent(...HOURS, lines.join('\r\n')), vevent(...HOURS, 'UID:last')),
    );
    expect(lessons.length).toBeGreaterThan(0);
  });

  test.each([
    ['a title with thousands of marks', `SUMMARY:a${'\u0301\u0323'.repeat(3900)}`],
    ['thousands of categories', `CATEGORIES:${','.repeat(7900)}`],
  ])('1,200 events with %s', { timeout: FEW_SECONDS }, (_, line) => {
    const { lessons } = calendarOf(
      ics(...many(1_200, (index) => vevent(...HOURS, `UID:${index}`, line))),
    );
    expect(lessons).toHaveLength(1_200);
  });

  test.each([
    'FREQ=DAILY',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=30',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    'FREQ=WEEKLY;INTERVAL=52;BYMONTH=2',
  ])('nine thousand events that recur %s since 1970', { timeout: FEW_SECONDS }, (rule) => {
    const events = many(9_000, (index) =>
      vevent(`UID:${index}`, 'DTSTART:19700205T080000Z', 'DURATION:PT1H', `RRULE:${rule}`),
    );
    const read = parseCalendar(
      { name: 'a.ics', bytes: new TextEncoder().encode(ics(...events)) },
      { ...PARIS, from: '2026-09-01' },
    );
    expect(read).toMatchObject(read.ok ? { ok: true } : { error: { code: 'calendar-empty' } });
  });

  test.each([
    ['FREQ=SECONDLY'],
    ['FREQ=DAILY'],
    many(500, () => 'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU'),
  ])('ten thousand events in a zone that changes %s', { timeout: FEW_SECONDS }, (...rules) => {
    const event = vevent('DTSTART;TZID=Mine:20261102T081500', 'DURATION:PT55M', 'SUMMARY:a');
    const { lessons } = calendarOf(ics(zone(...rules), ...many(10_000, () => event)));
    expect(lessons).toHaveLength(1);
  });
});

test.each([
  ['hours', 'DTSTART:20261102T071500Z'],
  ['days', 'DTSTART;VALUE=DATE:20261102'],
])('%s never last longer than there are years', (_, start) => {
  const never = vevent(start, 'DURATION:P99999999999999W', 'SUMMARY:Vacances', 'UID:never');
  const { lessons, closed } = calendarOf(ics(never, vevent(...HOURS, 'UID:once')));
  expect(lessons.map(({ key }) => key)).toEqual(['once']);
  expect(closed.every(({ first, last }) => first === last)).toBe(true);
});

test('no file makes the reader throw', () => {
  const word = fc.constantFrom(
    ...[
      '20261102T071500Z',
      '20269999T999999',
      '99991231',
      'PT1H',
      '-P1D',
      'P9999999999W',
      'P99999999999999W',
      'a\\nb',
    ],
    ...['FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=-1', 'FREQ=YEARLY;COUNT=-1'],
    ...['FREQ=MONTHLY;BYMONTHDAY=31,-31,0', 'FREQ=DAILY;WKST=XX', '+0100', '+9999', '&#x110000;'],
    ...['20261102T071500/PT1H', 'Classe : 4D\\nMatière : Maths', '', ':', ';', '"'],
  );
  const name = fc.constantFrom(
    ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SUMMARY'],
    ...['DTSTART;TZID=Mine', 'DTSTART;VALUE=DATE', 'RDATE;VALUE=PERIOD', 'SEQUENCE', 'STATUS'],
    ...['DESCRIPTION', 'CATEGORIES', 'UID', 'TZOFFSETTO', 'TZOFFSETFROM', 'BEGIN', 'END', 'TZID'],
  );
  const kind = fc.constantFrom('VEVENT', 'VTIMEZONE', 'STANDARD', 'VALARM', 'VCALENDAR');
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(name, word).map(([key, text]) => `${key}:${text}`) },
    { weight: 1, arbitrary: kind.map((each) => `BEGIN:${each}`) },
    { weight: 1, arbitrary: kind.map((each) => `END:${each}`) },
    { weight: 1, arbitrary: fc.string() },
  );
  const events = fc.array(fc.array(line, { maxLength: 12 }), { maxLength: 4 });
  fc.assert(
    fc.property(events, (each) => {
      const text = ics('BEGIN:VTIMEZONE', 'TZID:Mine', ...each.map((lines) => vevent(...lines)));
      const bytes = new TextEncoder().encode(text);
      const read = parseCalendar({ name: 'a.ics', bytes }, PARIS);
      expect(typeof read.ok).toBe('boolean');
    }),
    { numRuns: 1000 },
  );
});
