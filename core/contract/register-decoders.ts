import { z } from 'zod';
import { isCoherent } from '../attendance/mark';
import { MOTIVES, REASON_STATES } from '../attendance/reason';
import { date, id, lesson, month, nothing } from './decoded-values';
import type { RegisterRequests } from './register-requests';
import { CONTACT_MEANS, FOLLOW_UP_KINDS } from './register-views';

const instant = z.iso.datetime();
const words = z.string().max(2000);
const reason = z.strictObject({ motive: z.enum(MOTIVES), state: z.enum(REASON_STATES) });
/** A date, or a date with local hours. */
const moment = z.union([date, z.iso.datetime({ local: true, precision: -1 })]);
const mark = z
  .strictObject({
    presence: z.enum(['present', 'absent', 'unreachable']),
    arrivedAt: instant.exactOptional(),
    leftAt: instant.exactOptional(),
    exemption: z.enum(['here', 'away']).exactOptional(),
    mode: z.enum(['on-site', 'remote', 'asynchronous']).exactOptional(),
    reason: reason.exactOptional(),
    // A retained outage puts its wording before what the teacher had written.
    comment: z.string().max(5000).exactOptional(),
    // What a screen sends is what the teacher says; other evidence, and what was decided of an
    // outage, are main's to give.
    evidence: z.literal('seen'),
  })
  .refine(isCoherent);

/** The decoders of the requests about registers. */
export const registerDecoders: {
  readonly [N in keyof RegisterRequests]: z.ZodType<RegisterRequests[N]['in']>;
} = {
  'register:read': lesson,
  'register:mark': z.strictObject({ lessonId: id, pupilId: id, mark }),
  'register:mark-unmarked': z.strictObject({ lessonId: id, mark }),
  'register:undo': lesson,
  'register:redo': lesson,
  'register:validate': lesson,
  'register:history': lesson,

  'registers:forgotten': nothing,
  'registers:undecided': nothing,
  'registers:absentees': z.strictObject({ date: date.nullable() }),
  'registers:month': z.strictObject({ classId: id, month }),
  'registers:notices': z.strictObject({ month }),

  'periods:list': nothing,
  'periods:add': z.strictObject({
    pupilId: id,
    from: moment,
    to: moment,
    reason: reason.exactOptional(),
    comment: words.exactOptional(),
    giveReason: z.boolean(),
    replaces: id.exactOptional(),
  }),
  'periods:remove': z.strictObject({ periodId: id }),

  'follow-up:list': nothing,
  'follow-up:add': z.strictObject({
    pupilId: id,
    date,
    kind: z.enum(FOLLOW_UP_KINDS),
    means: z.enum(CONTACT_MEANS).exactOptional(),
    note: words.exactOptional(),
  }),
  'follow-up:remove': z.strictObject({ entryId: id }),
};
