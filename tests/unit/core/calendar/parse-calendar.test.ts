import { describe, expect, test } from 'vitest';
import { calendarOf, calendarSample, ics, vevent } from './calendar-samples';

describe('PRONOTE', () => {
  const { producer, lessons, closed, warnings } = calendarSample('pronote.ics');
  const lesson = (key: string) => lessons.find((each) => each.key === key);

  test('is recognised, and all of it is read', () => {
    expect({ producer, warnings }).toEqual({ producer: 'pronote', warnings: [] });
    expect(lessons).toHaveLength(8);
  });

  test('a lesson of a class, with its folded lines and entities', () => {
    expect(lesson('Cours-40048-1')).toEqual({
      key: 'Cours-40048-1',
      start: '2026-10-16T06:15:00Z',
      end: '2026-10-16T07:10:00Z',
      subject: 'SCIENCES VIE & TERRE',
      audience: { name: '4D', kind: 'class' },
      status: 'planned',
      location: 'Salle 12',
    });
  });

  test('a lesson of a group says the class that it is a part of', () => {
    expect(lesson('Cours-40050-1')).toMatchObject({
      audience: { name: '3°EP1', kind: 'group', parent: '3E' },
      location: 'Labo 2, aile B',
    });
  });

  test('a cancelled lesson and its replacement both stay', () => {
    const there = lessons.filter(({ start }) => start === '2026-11-05T09:00:00Z');
    expect(there.map(({ status, audience }) => [status, audience.name])).toEqual([
      ['planned', '3E'],
      ['cancelled', '4D'],
    ]);
  });

  test('the end of a holiday is not a holiday', () => {
    expect(closed).toEqual([
      { name: 'Vacances', first: '2026-10-17', last: '2026-11-01' },
      { name: 'Armistice 1918', first: '2026-11-11', last: '2026-11-11' },
    ]);
  });

  test('the next export has the same keys, though its UIDs are new', () => {
    const keys = new Set(calendarSample('pronote-second-export.ics').lessons.map(({ key }) => key));
    const gone = lessons.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
    expect(gone).toEqual(['Cours-40053-1']);
    expect([...keys].filter((key) => lesson(key) === undefined)).toEqual(['Cours-40056-1']);
  });

  test('without a description the title says it all', () => {
    const titled = (title: string) =>
      calendarOf(
        ics(
          vevent(
            'UID:Cours-1-1-20261102T180102Z-Index-Education',
            'CATEGORIES:Cours',
            'DTSTART:20261102T071500Z',
            'DTEND:20261102T081000Z',
            `SUMMARY;LANGUAGE=fr:${title}`,
          ),
        ),
      ).lessons[0];
    expect(titled('Cours annulé : LV1 - ANGLAIS - 4D')).toMatchObject({
      subject: 'LV1 - ANGLAIS',
      audience: { name: '4D', kind: 'class' },
      status: 'cancelled',
    });
    expect(titled('MATHS - [3°EP1] - <3E> 3°EP1')).toMatchObject({
      subject: 'MATHS',
      audience: { name: '3°EP1', kind: 'group', parent: '3E' },
    });
  });
});

describe('HYPERPLANNING', () => {
  const { producer, lessons } = calendarSample('hyperplanning.ics');

  test('is read by its description', () => {
    expect(producer).toBe('hyperplanning');
    expect(lessons[0]).toEqual({
      key: 'Cours-812-3',
      start: '2026-09-28T06:00:00Z',
      end: '2026-09-28T08:00:00Z',
      subject: 'Biologie cellulaire',
      audience: { name: 'L1 SV', kind: 'class' },
      status: 'planned',
      location: 'Amphi B',
    });
  });

  test('two promotions together are a group', () => {
    expect(lessons[1]?.audience).toEqual({ name: 'L1 SV, L1 ST', kind: 'group' });
  });

  test('a cancelled lesson is one by its status', () => {
    expect(lessons.map(({ status }) => status)).toEqual(['planned', 'planned', 'cancelled']);
  });
});

test('no calendar keeps a name, a birth date, a token or an address of a person', () => {
  for (const name of ['pronote.ics', 'hyperplanning.ics', 'google-like.ics']) {
    const kept = JSON.stringify(calendarSample(name));
    expect(kept).not.toMatch(/vasseur|aubépine|1981|secret|https?:|blouse/i);
  }
});

test('the older EDT writes hours on the clock of the school, and the class as the title', () => {
  const { producer, lessons } = calendarSample('old-local.ics');
  expect(producer).toBe('pronote');
  expect(lessons[0]).toMatchObject({
    key: 'Cours - 2650 - 1',
    subject: 'MATHEMATIQUES',
    audience: { name: 'TSTI1', kind: 'class' },
    location: '101',
  });
});

test('Edifice does not say whom a lesson is for: its title stands for it', () => {
  const { producer, lessons, warnings } = calendarSample('edifice.ics');
  expect(producer).toBe('edifice');
  expect(lessons).toMatchObject([
    { key: '6d0f1f8e-1', subject: 'CE1 B', audience: { name: 'CE1 B', kind: 'unknown' } },
  ]);
  expect(warnings).toEqual([{ code: 'all-day-left-out', facts: { count: 1 } }]);
});

test('the file of a zone gives its holidays once, and no first day of school', () => {
  const { producer, lessons, closed } = calendarSample('zone-b.ics');
  expect({ producer, lessons }).toEqual({ producer: 'holidays', lessons: [] });
  expect(closed).toEqual([
    { name: 'Vacances de la Toussaint', first: '2026-10-17', last: '2026-11-01' },
    { name: 'Vacances de Noël', first: '2026-12-19', last: '2027-01-03' },
    { name: 'Vacances d’hiver', first: '2027-02-20', last: '2027-03-07' },
    { name: 'Vacances de printemps', first: '2027-04-17', last: '2027-05-02' },
    { name: 'Pont de l’Ascension', first: '2027-05-07', last: '2027-05-07' },
  ]);
});

test('a holiday from midnight to midnight in Paris is one of whole days', () => {
  const { closed } = calendarOf(
    ics(vevent('SUMMARY:Vacances de Noël', 'DTSTART:20261218T230000Z', 'DTEND:20270103T230000Z')),
  );
  expect(closed).toEqual([{ name: 'Vacances de Noël', first: '2026-12-19', last: '2027-01-03' }]);
});

test('lessons come in order of start', () => {
  for (const name of ['pronote.ics', 'google-like.ics', 'old-local.ics']) {
    const starts = calendarSample(name).lessons.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted());
  }
});

describe('the text of a file', () => {
  const hours = ['DTSTART:20261102T071500Z', 'DTEND:20261102T081000Z'];

  test.each([
    ['with its mark', '\ufeff'],
    ['without its mark', ''],
  ])('may be in UTF-16 %s, folded lines too', (_, mark) => {
    const text = mark + ics(vevent(...hours, 'SUMMARY:Théâtre et musi\r\n que'));
    expect(calendarOf(Buffer.from(text, 'utf16le')).lessons[0]?.subject).toBe('Théâtre et musique');
  });

  test('may be in Windows-1252', () => {
    const bytes = Uint8Array.from(ics(vevent(...hours, 'SUMMARY:Théâtre')), (letter) =>
      letter.charCodeAt(0),
    );
    expect(calendarOf(bytes).lessons[0]?.subject).toBe('Théâtre');
  });

  test('may be folded in the middle of a letter', () => {
    const whole = new TextEncoder().encode(ics(vevent(...hours, 'SUMMARY:Théâtre')));
    const within = whole.indexOf(0xc3) + 1;
    const fold = [0x0d, 0x0a, 0x20];
    const bytes = Uint8Array.of(...whole.slice(0, within), ...fold, ...whole.slice(within));
    expect(calendarOf(bytes).lessons[0]?.subject).toBe('Théâtre');
  });

  test('may have one broken line without being lost', () => {
    const { lessons } = calendarOf(ics(vevent(...hours, 'nothing at all', 'SUMMARY:Théâtre')));
    expect(lessons).toHaveLength(1);
  });

  test('may have line feeds only', () => {
    const text = ics(vevent(...hours, 'SUMMARY:Thé', ' âtre')).replaceAll('\r', '');
    expect(calendarOf(text).lessons[0]?.subject).toBe('Théâtre');
  });

  test('has alarms, whose text is not that of the event', () => {
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:Classe : 6A', 'SUMMARY:Rappel', 'END:VALARM'];
    const { lessons } = calendarOf(ics(vevent(...hours, ...alarm, 'SUMMARY:Théâtre')));
    expect(lessons[0]).toMatchObject({ subject: 'Théâtre', audience: { name: 'Théâtre' } });
  });
});

describe('keys', () => {
  const at = (hour: string, ...lines: readonly string[]) =>
    vevent(`DTSTART:20261102T${hour}0000Z`, 'DURATION:PT55M', 'SUMMARY:Maths', ...lines);
  const keysOf = (...events: readonly string[]) =>
    calendarOf(ics(...events)).lessons.map(({ key }) => key);

  test('of one UID for two lessons are told apart by the start', () => {
    expect(keysOf(at('08', 'UID:a'), at('07', 'UID:a'))).toEqual([
      'a 2026-11-02T07:00:00Z',
      'a 2026-11-02T08:00:00Z',
    ]);
  });

  test('without a UID are start and title', () => {
    expect(keysOf(at('08'))).toEqual(['2026-11-02T08:00:00Z maths']);
  });

  test('the same lesson twice is there once, and said', () => {
    const { lessons, warnings } = calendarOf(ics(at('08', 'UID:a'), at('08', 'UID:a')));
    expect(lessons).toHaveLength(1);
    expect(warnings).toEqual([{ code: 'duplicate-left-out', facts: { count: 1 } }]);
  });

  test('of a UID of Index Éducation without numbers hold no name either', () => {
    const [key] = keysOf(at('08', 'UID:Cours-VASSEUR_Aubépine-Index-Education'));
    expect(key).toBe('2026-11-02T08:00:00Z maths');
  });
});

test('an event that does not say when, or ends before it begins, is counted and left out', () => {
  const { lessons, warnings } = calendarOf(
    ics(
      vevent('SUMMARY:Sans date'),
      vevent('SUMMARY:À rebours', 'DTSTART:20261102T080000Z', 'DTEND:20261102T070000Z'),
      vevent('SUMMARY:Nulle part', 'DTSTART;TZID=Nowhere:20261102T080000', 'DURATION:PT1H'),
      vevent('SUMMARY:Bon', 'DTSTART:20261102T080000Z', 'DURATION:PT1H'),
      'BEGIN:VEVENT',
      'DTSTART:20261102T080000Z',
    ),
  );
  expect(lessons.map(({ subject }) => subject)).toEqual(['Bon']);
  expect(warnings).toEqual([{ code: 'event-unreadable', facts: { count: 4 } }]);
});
