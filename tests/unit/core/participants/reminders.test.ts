import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOM_PRODUCTS } from '../../../../core/meeting/room';
import {
  nextReminderChange,
  type ReminderFacts,
  reportReminders,
} from '../../../../core/participants/reminders';

/** Monday 23 November 2026 in Paris: 8:00 to 8:55, reminded of until Tuesday at midnight. */
const AT_8_49 = '2026-11-23T07:49:59Z';
const AT_8_50 = '2026-11-23T07:50:00Z';
const AT_8_55 = '2026-11-23T07:55:00Z';
const AT_NOON = '2026-11-23T11:00:00Z';
const UNTIL = '2026-11-24T23:00:00Z';

const BBB = { product: 'bbb', url: 'https://visio-lycees.education.fr/4a' } as const;
const ZOOM = { product: 'zoom', url: 'https://zoom.us/j/98765432109' } as const;
const JITSI = { product: 'jitsi', url: 'https://jitsi.example/x' } as const;
const PAGE = { product: 'page', url: 'https://visio.example:8443/4a' } as const;

function lesson(given: Partial<ReminderFacts>): ReminderFacts {
  return {
    id: 'monday',
    classId: '4A',
    className: '4A',
    start: '2026-11-23T07:00:00Z',
    end: AT_8_55,
    subject: 'Français',
    kind: 'lesson',
    mode: 'remote',
    status: 'planned',
    meetings: [],
    accepted: false,
    dismissed: false,
    until: UNTIL,
    ...given,
  };
}

function reminderAt(now: string, given: Partial<ReminderFacts>) {
  return reportReminders([lesson(given)], now)[0];
}

describe('the report of a room that is not in the app', () => {
  it('of BigBlueButton is reminded of five minutes before the end, while the room is open', () => {
    expect(reminderAt(AT_8_49, { meetings: [BBB] })).toBeUndefined();
    expect(reminderAt(AT_8_50, { meetings: [BBB] })).toEqual({
      lessonId: 'monday',
      classId: '4A',
      className: '4A',
      start: '2026-11-23T07:00:00Z',
      end: AT_8_55,
      subject: 'Français',
      kind: 'lesson',
      ask: 'fetch',
      tool: 'bbb',
      host: 'visio-lycees.education.fr',
      when: 'soon',
    });
    expect(reminderAt(AT_8_55, { meetings: [BBB] })).toMatchObject({ tool: 'bbb', when: 'now' });
  });

  it('of Zoom stays in its account: it is asked for once the lesson is over', () => {
    expect(reminderAt(AT_8_50, { meetings: [ZOOM] })).toBeUndefined();
    expect(reminderAt(AT_8_55, { meetings: [ZOOM] })).toMatchObject({ tool: 'zoom', when: 'now' });
  });

  it.each([
    ['cned', 'collaborate'],
    ['teams', 'teams'],
    ['meet', 'meet'],
    ['visio', 'other'],
    ['nextcloud', 'other'],
    ['moodle', 'other'],
  ] as const)('behind %s is the one of %s', (product, tool) => {
    expect(reminderAt(AT_NOON, { meetings: [{ ...PAGE, product }] })).toMatchObject({ tool });
  });

  it('is there where any room was opened: hybrid, and on site by an exception', () => {
    for (const mode of ['hybrid', 'on-site'] as const) {
      expect(reminderAt(AT_NOON, { mode, meetings: [PAGE] })).toMatchObject({
        ask: 'fetch',
        host: 'visio.example:8443',
      });
      expect(reminderAt(AT_NOON, { mode })).toBeUndefined();
    }
  });

  it('of a Jitsi room in the browser is only what its panel shows, while it is open', () => {
    expect(reminderAt(AT_8_50, { meetings: [JITSI] })).toMatchObject({
      ask: 'fetch',
      tool: 'jitsi',
      when: 'soon',
    });
  });

  it('is not expected of a lesson that was cancelled', () => {
    expect(reminderAt(AT_NOON, { meetings: [BBB], status: 'cancelled' })).toBeUndefined();
  });

  it('is no longer asked for when one was accepted, or when there is none', () => {
    expect(reminderAt(AT_NOON, { meetings: [BBB], accepted: true })).toBeUndefined();
    expect(reminderAt(AT_NOON, { meetings: [BBB], dismissed: true })).toBeUndefined();
  });

  it('is no longer asked for after the next day with class', () => {
    expect(reminderAt('2026-11-24T22:59:59Z', { meetings: [BBB] })).toBeDefined();
    expect(reminderAt(UNTIL, { meetings: [BBB] })).toBeUndefined();
  });
});

describe('a remote lesson without a room of Continuo', () => {
  it('is asked about quietly, after its end', () => {
    expect(reminderAt(AT_8_50, {})).toBeUndefined();
    expect(reminderAt(AT_8_55, {})).toMatchObject({ ask: 'elsewhere', tool: 'other', when: 'now' });
    expect(reminderAt(AT_8_55, {})).not.toHaveProperty('host');
  });
});

describe('a meeting in the app', () => {
  it('has nothing to fetch: the names that it saw are to be taken over', () => {
    expect(reminderAt(AT_8_50, { meetings: [JITSI], seen: 24 })).toBeUndefined();
    const reminder = reminderAt(AT_8_55, { meetings: [JITSI], seen: 24 });
    expect(reminder).toMatchObject({ ask: 'take-over', tool: 'jitsi', seen: 24 });
    expect(reminder).not.toHaveProperty('before');
  });

  it('that saw nobody leaves nothing to take over', () => {
    expect(reminderAt(AT_NOON, { meetings: [JITSI], seen: 0 })).toBeUndefined();
  });

  it('after a room that died: the names, and what may be lost of that room', () => {
    expect(reminderAt(AT_NOON, { meetings: [BBB, JITSI], seen: 24 })).toMatchObject({
      ask: 'take-over',
      seen: 24,
      before: { tool: 'bbb', host: 'visio-lycees.education.fr' },
    });
  });

  it('that saw nobody after a room that died: the report of that room', () => {
    expect(reminderAt(AT_NOON, { meetings: [BBB, JITSI], seen: 0 })).toMatchObject({
      ask: 'fetch',
      tool: 'bbb',
    });
  });

  it('before the class went back to its room: the report of that room, which is still open', () => {
    expect(reminderAt(AT_8_50, { meetings: [JITSI, BBB], seen: 24 })).toMatchObject({
      ask: 'fetch',
      tool: 'bbb',
      when: 'soon',
    });
  });
});

describe('a class that moved between rooms of others', () => {
  it('is asked for the last report, and told of the first', () => {
    expect(reminderAt(AT_NOON, { meetings: [BBB, ZOOM] })).toMatchObject({
      tool: 'zoom',
      before: { tool: 'bbb' },
    });
  });

  it('has moved nowhere when the same room was opened again', () => {
    expect(reminderAt(AT_NOON, { meetings: [BBB, BBB] })).not.toHaveProperty('before');
  });
});

describe('the next change', () => {
  it('is five minutes before the end, the end, then the end of reminding', () => {
    const lessons = [lesson({})];
    expect(nextReminderChange(lessons, '2026-11-23T07:00:00Z')).toBe(AT_8_50);
    expect(nextReminderChange(lessons, AT_8_50)).toBe(AT_8_55);
    expect(nextReminderChange(lessons, AT_8_55)).toBe(UNTIL);
    expect(nextReminderChange(lessons, UNTIL)).toBeNull();
  });
});

describe('reminders of any day', () => {
  const minutes = (from: number, to: number) =>
    fc
      .integer({ min: from, max: to })
      .map((after) => new Date(Date.parse('2026-11-23T07:00:00Z') + after * 60_000).toISOString());
  const facts = fc
    .record({
      length: fc.integer({ min: 1, max: 240 }),
      start: minutes(0, 600),
      mode: fc.constantFrom('on-site', 'remote', 'hybrid' as const),
      status: fc.constantFrom('planned', 'cancelled' as const),
      meetings: fc.array(
        fc.record({
          product: fc.constantFrom(...ROOM_PRODUCTS),
          url: fc.constantFrom(BBB.url, ZOOM.url, JITSI.url),
        }),
        { maxLength: 4 },
      ),
      seen: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
      accepted: fc.boolean(),
      dismissed: fc.boolean(),
    })
    .map(({ length, seen, start, ...given }) =>
      lesson({
        ...given,
        start,
        end: new Date(Date.parse(start) + length * 60_000).toISOString(),
        ...(seen !== undefined && { seen }),
      }),
    );
  const day = fc
    .array(facts, { maxLength: 8 })
    .map((lessons) => lessons.map((one, index) => ({ ...one, id: `lesson-${index}` })));

  it('are one a lesson at most, in the order of the day', () => {
    fc.assert(
      fc.property(day, minutes(-60, 2000), (lessons, now) => {
        const reminders = reportReminders(lessons, now);
        const ids = reminders.map(({ lessonId }) => lessonId);
        expect(new Set(ids).size).toBe(ids.length);
        const starts = reminders.map(({ start }) => Date.parse(start));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('never come before the last five minutes, nor where nothing is to be asked', () => {
    fc.assert(
      fc.property(day, minutes(-60, 2000), (lessons, now) => {
        for (const { lessonId, end, when } of reportReminders(lessons, now)) {
          const left = Date.parse(end) - Date.parse(now);
          expect(left).toBeLessThanOrEqual(5 * 60_000);
          expect(when).toBe(left > 0 ? 'soon' : 'now');
          const of = lessons.find(({ id }) => id === lessonId);
          expect(of).toMatchObject({ status: 'planned', accepted: false, dismissed: false });
        }
      }),
    );
  });

  it('depend on the facts alone, not on the order in which they were read', () => {
    fc.assert(
      fc.property(day, minutes(-60, 2000), (lessons, now) => {
        expect(reportReminders([...lessons].reverse(), now)).toEqual(reportReminders(lessons, now));
      }),
    );
  });

  it('change at no other moment than the one that was announced', () => {
    fc.assert(
      fc.property(day, minutes(-60, 2000), (lessons, now) => {
        const next = nextReminderChange(lessons, now);
        if (next === null) return;
        const justBefore = new Date(Date.parse(next) - 1).toISOString();
        expect(reportReminders(lessons, justBefore)).toEqual(reportReminders(lessons, now));
      }),
    );
  });
});
