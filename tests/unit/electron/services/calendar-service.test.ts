import { describe, expect, it } from 'vitest';
import { accepted, openCalendars } from './test-calendars';
import { value } from './test-registers';

const NOTHING = { added: 0, changed: 0, removed: 0, kept: 0 };

describe('choosing a calendar', () => {
  it('shows what is in it and writes nothing', async () => {
    const { choose, timetable, store } = openCalendars();
    const preview = await choose('pronote.ics');
    expect(preview).toMatchObject({
      fileName: 'agenda.ics',
      producer: 'pronote',
      span: { first: '2026-10-16', last: '2026-11-10' },
      lessons: 8,
      cancelled: 1,
      known: false,
      warnings: [],
    });
    expect(preview.audiences).toEqual([
      { name: '4D', kind: 'class', lessons: 5, classId: '4 D', remembered: false },
      { name: '3°EP1', kind: 'group', parent: '3E', lessons: 2, classId: null, remembered: false },
      { name: '3E', kind: 'class', lessons: 1, classId: '3E', remembered: false },
    ]);
    expect(timetable()).toEqual([]);
    expect(store.calendars()).toEqual([]);
  });

  it('given up is no error', async () => {
    const { pick } = openCalendars();
    expect(await pick(null)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a page', '<html></html>', 'calendar-unreadable'],
    ['a file of more than 20 MB', new Uint8Array(20_000_001), 'calendar-too-large'],
    [
      'a calendar of the end of time',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99991231T080000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n',
      'calendar-empty',
    ],
    [
      'a calendar of another year',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20201102T080000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n',
      'calendar-empty',
    ],
  ])('that is %s is refused', async (_, content, code) => {
    const { pick } = openCalendars();
    expect(await pick(content)).toEqual({ ok: false, error: { code } });
  });
});

describe('importing a calendar', () => {
  it('puts its lessons into the classes, and makes the groups that are new', async () => {
    const { importFile, timetable, store, told } = openCalendars();
    expect(await importFile('pronote.ics')).toEqual({ ...NOTHING, added: 8 });
    expect(timetable()).toEqual([
      '2026-10-16T06:15:00Z 4 D planned',
      '2026-11-02T07:15:00Z 4 D planned',
      '2026-11-03T13:00:00Z 3°EP1 planned',
      ...['2026-11-05T09:00:00Z 3E planned', '2026-11-05T09:00:00Z 4 D cancelled'],
      '2026-11-06T07:15:00Z 4 D planned',
      '2026-11-09T07:15:00Z 4 D planned',
      '2026-11-10T13:00:00Z 3°EP1 planned',
    ]);
    const group = store.classes().find(({ name }) => name === '3°EP1');
    expect(group).toMatchObject({ kind: 'group', schoolYearId: 'year' });
    expect(told).toEqual(['classes', 'lessons', 'day']);
  });

  it('twice changes nothing more', async () => {
    const { importFile, timetable, store } = openCalendars();
    await importFile('pronote.ics');
    const once = timetable();
    expect(await importFile('pronote.ics')).toEqual(NOTHING);
    expect(timetable()).toEqual(once);
    expect(store.calendars()).toHaveLength(1);
    expect(store.schoolYear('2026-11-02')?.closed).toHaveLength(2);
  });

  it('again brings it up to date: one lesson moved, one cancelled, one gone, one new', async () => {
    const { importFile, choose, timetable } = openCalendars();
    await importFile('pronote.ics');
    expect((await choose('pronote-second-export.ics')).known).toBe(true);
    const outcome = await importFile('pronote-second-export.ics');
    expect(outcome).toEqual({ added: 1, changed: 2, removed: 1, kept: 0 });
    expect(timetable().slice(-3)).toEqual([
      '2026-11-09T09:20:00Z 4 D planned',
      '2026-11-10T13:00:00Z 3°EP1 cancelled',
      '2026-11-13T07:15:00Z 4 D planned',
    ]);
  });

  it('keeps a lesson in which something was recorded', async () => {
    const { importFile, store, timetable } = openCalendars();
    await importFile('pronote.ics');
    const gone = store.lessonsBetween('2026-11-06T00:00:00Z', '2026-11-07T00:00:00Z')[0];
    if (gone === undefined) throw new Error('the lesson of the 6th is there');
    store.addMeeting(gone.id, {
      ...{ id: 'meeting', product: 'jitsi', official: false },
      ...{ url: 'https://a.example', openedAt: gone.start },
    });
    const outcome = await importFile('pronote-second-export.ics');
    expect(outcome).toEqual({ added: 1, changed: 2, removed: 0, kept: 1 });
    expect(timetable()).toContain('2026-11-06T07:15:00Z 4 D planned');
  });

  it('remembers what was chosen for an audience, also that it is left out', async () => {
    const { choose, calendars } = openCalendars();
    const { token } = await choose('pronote.ics');
    calendars.import(
      token,
      [
        { name: '4D', choice: { kind: 'class', classId: '4A' } },
        { name: '3°EP1', choice: { kind: 'leave-out' } },
      ],
      false,
    );
    const { audiences } = await choose('pronote.ics');
    expect(audiences.map(({ name, classId, remembered }) => [name, classId, remembered])).toEqual([
      ['4D', '4A', true],
      ['3°EP1', null, true],
      ['3E', '3E', false],
    ]);
  });

  it('leaves the lessons of another calendar alone', async () => {
    const { importFile, timetable, store } = openCalendars();
    await importFile('pronote.ics');
    const before = timetable();
    await importFile('edifice.ics');
    expect(
      store
        .calendars()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['edifice', 'pronote']);
    expect(timetable().filter((line) => !line.includes('CE1'))).toEqual(before);
  });

  it('of another school is another calendar, though one of its numbers was given twice', async () => {
    const { importFile, pick, calendars, timetable, store } = openCalendars();
    await importFile('pronote.ics');
    const before = timetable();
    const event = (number: string, day: string) => [
      ...['BEGIN:VEVENT', `UID:Cours-${number}-1-20261102T180102Z-Index-Education`],
      ...[`DTSTART:202611${day}T150000Z`, 'DURATION:PT1H', 'CATEGORIES:Cours'],
      ...['SUMMARY:LATIN - 3E', 'END:VEVENT'],
    ];
    const events = [event('40050', '04'), event('7', '06'), event('8', '09')].flat();
    const preview = await pick(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\n'));
    expect(preview).toMatchObject({ value: { known: false, lessons: 3 } });
    const { token, audiences } = value(preview) ?? { token: '', audiences: [] };
    value(calendars.import(token, audiences.map(accepted), true));
    expect(store.calendars()).toHaveLength(2);
    expect(timetable().filter((line) => !line.includes('T15:00:00Z'))).toEqual(before);
  });

  it('takes the place of the lessons of a slot at the same hours, and of closed days', async () => {
    const { importFile, timetable, store } = openCalendars();
    store.addSlot('year', {
      ...{ id: 'slot', classId: '4 D', kind: 'lesson', weekday: 1, start: '08:15', end: '09:10' },
      ...{ weeks: 'all', from: '2026-10-16', to: '2026-11-09', subject: 'SVT', mode: 'on-site' },
    });
    // The slot of the 19th and the 26th of October falls into the holidays of the file.
    expect(await importFile('pronote.ics')).toMatchObject({ added: 8 });
    const mondays = timetable().filter((line) => /-10-19|-10-26|-11-02|-11-09/.test(line));
    expect(mondays).toEqual([
      '2026-11-02T07:15:00Z 4 D planned',
      '2026-11-09T07:15:00Z 4 D planned',
    ]);
  });

  it('of a zone gives the days without class only', async () => {
    const { importFile, store, choose } = openCalendars();
    expect((await choose('zone-b.ics')).span).toBeUndefined();
    expect(await importFile('zone-b.ics')).toEqual(NOTHING);
    expect(store.calendars()).toEqual([]);
    expect(store.schoolYear('2026-11-02')?.closed.map(({ name }) => name)).toContain(
      'Vacances de Noël',
    );
  });

  it('refuses a class that is gone, and a group that has the name of a class', async () => {
    const { choose, calendars, store } = openCalendars();
    const { token } = await choose('pronote.ics');
    const choices = (choice: Parameters<typeof calendars.import>[1][number]['choice']) =>
      calendars.import(token, [{ name: '3E', choice }], true);
    expect(choices({ kind: 'class', classId: 'gone' })).toMatchObject({
      error: { code: 'class-unknown' },
    });
    expect(choices({ kind: 'new-group' })).toMatchObject({ error: { code: 'name-taken' } });
    expect(store.calendars()).toEqual([]);
  });

  it('makes no group without a name out of events without a title', async () => {
    const { pick, calendars, store } = openCalendars();
    const event = ['UID:1', 'DTSTART:20261123T070000Z', 'DTEND:20261123T075500Z'];
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'];
    const preview = value(await pick(lines.join('\r\n')));
    expect(preview?.audiences).toMatchObject([{ name: '', lessons: 1 }]);
    const made = [{ name: '', choice: { kind: 'new-group' } }] as const;
    expect(calendars.import(preview?.token ?? '', made, true)).toMatchObject({
      error: { code: 'class-name-missing' },
    });
    expect(store.classes().map(({ kind }) => kind)).not.toContain('group');
  });

  it('wants the preview that was shown last', async () => {
    const { choose, calendars } = openCalendars();
    const { token, audiences } = await choose('pronote.ics');
    calendars.forget();
    expect(calendars.import(token, audiences.map(accepted), true)).toMatchObject({
      error: { code: 'preview-gone' },
    });
  });
});

it.each([
  ['control characters', ['a\u0000b', 'a\u0000c']],
  ['halves of characters', ['a&#xD800\\;', 'a&#xD801\\;']],
])('imports lessons whose UIDs differ by %s alone, twice', async (_, uids) => {
  const { pick, calendars, timetable } = openCalendars();
  const events = uids.map(
    (uid, hour) =>
      `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:Latin\nDTSTART:2026110${hour + 2}T080000Z\nDURATION:PT1H\nEND:VEVENT\n`,
  );
  const content = `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`;
  for (const time of ['first', 'second']) {
    const preview = value(await pick(content));
    const audiences = preview?.audiences.map(({ name }) => accepted({ name, classId: '4A' }));
    const outcome = value(calendars.import(preview?.token ?? '', audiences ?? [], false));
    expect(outcome).toEqual(time === 'first' ? { ...NOTHING, added: 2 } : NOTHING);
  }
  expect(timetable()).toHaveLength(2);
});
