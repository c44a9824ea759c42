import { z } from 'zod';
import { LONGEST_CALENDAR_LINE, MOST_CALENDAR_EVENTS } from '../calendar/calendar-file';
import { LESSON_MODES } from '../timetable/lesson';
import { ZONES } from '../timetable/school-year';
import { SLOT_WEEKS, type Weekday } from '../timetable/slot';
import { date, hour, id, lesson, nothing } from './decoded-values';
import type { TimetableRequests } from './timetable-requests';

/** One slot for each hour of a week, and some more. */
const MOST_SLOTS = 200;
const words = z.string().max(200);
const taught = {
  classId: id,
  kind: z.enum(['lesson', 'half-day']),
  start: hour,
  end: hour,
  subject: words,
  mode: z.enum(LESSON_MODES),
  location: words.exactOptional(),
};
const slot = {
  ...taught,
  weekday: z.int().min(1).max(7) as unknown as z.ZodType<Weekday>,
  weeks: z.enum(SLOT_WEEKS),
  from: date,
  to: date,
};
const weekHalf = z.templateLiteral([
  z.literal([1, 2, 3, 4, 5, 6, 7]),
  '-',
  z.enum(['morning', 'afternoon']),
]);
const timeZone = z.string().max(64).refine(isTimeZone);

// No list of zones is shipped with JavaScript: a format of a date says whether one exists.
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The decoders of the requests about the timetable. */
export const timetableDecoders: {
  readonly [N in keyof TimetableRequests]: z.ZodType<TimetableRequests[N]['in']>;
} = {
  'timetable:week': z.strictObject({ date: date.nullable() }),

  'slots:list': nothing,
  'slots:add': z.strictObject({ slots: z.array(z.strictObject(slot)).max(MOST_SLOTS) }),
  'slots:change': z.strictObject({ slot: z.strictObject({ id, ...slot }) }),
  'slots:remove': z.strictObject({ slotId: id }),

  'lessons:add': z.strictObject({ ...taught, date }),
  'lessons:change': z.strictObject({ ...taught, date, lessonId: id }),
  'lessons:cancel': lesson,
  'lessons:restore': lesson,
  'lessons:remove': lesson,

  'year:read': nothing,
  'year:write': z.strictObject({
    start: date,
    end: date,
    timeZone,
    zone: z.enum(ZONES).exactOptional(),
    midday: hour,
    openHalfDays: z.array(weekHalf).max(14),
    weekA: date.exactOptional(),
    weekCount: z.enum(['calendar', 'class']).exactOptional(),
  }),
  'year:close': z.strictObject({ name: words, first: date, last: date }),
  'year:reopen': z.strictObject({ periodId: id }),

  'calendar:choose': nothing,
  'calendar:import': z.strictObject({
    token: id,
    audiences: z
      .array(
        z.strictObject({
          name: z.string().max(LONGEST_CALENDAR_LINE),
          choice: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('class'), classId: id }),
            z.strictObject({ kind: z.literal('new-group') }),
            z.strictObject({ kind: z.literal('leave-out') }),
          ]),
        }),
      )
      // A diary has a new title for each event.
      .max(MOST_CALENDAR_EVENTS),
    closed: z.boolean(),
  }),
};
