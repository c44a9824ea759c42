import { z } from 'zod';
import { MOST_CLASSES } from '../roster/roster-file';
import type { RequestName, Requests } from './requests';

const id = z.string().min(1).max(64);
const nothing = z.strictObject({});
/** A day that exists; before 1900 and after 2999 nobody teaches, and a mistyped year is likelier. */
const date = z.iso.date().refine((day) => /^(19|2\d)/.test(day));
const hour = z.string().regex(/^\d{2}:\d{2}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const secret = z.string().max(1000);
const address = z.string().max(4000);
const format = z.enum(['csv', 'ods']);
const lesson = z.strictObject({ lessonId: id });
const mark = z
  .strictObject({
    presence: z.enum(['present', 'absent']),
    arrivedAt: z.iso.datetime().exactOptional(),
    evidence: z.literal('seen'),
  })
  .refine((value) => value.presence === 'present' || value.arrivedAt === undefined);

/**
 * What comes from a screen is `unknown` until one of these has read it. One decoder per request:
 * a request without one does not compile.
 */
export const decoders: { readonly [N in RequestName]: z.ZodType<Requests[N]['in']> } = {
  'app:read': nothing,
  'preferences:write': z.strictObject({
    language: z.enum(['fr', 'en']).exactOptional(),
    theme: z.enum(['light', 'dark', 'system']).exactOptional(),
    textSize: z.enum(['normal', 'large', 'larger']).exactOptional(),
  }),

  'vault:create': z.strictObject({ passphrase: secret }),
  'vault:unlock': z.union([
    z.strictObject({ passphrase: secret }),
    z.strictObject({ recoveryCode: secret }),
  ]),
  'vault:lock': nothing,
  'vault:change-passphrase': z.strictObject({ passphrase: secret }),
  'vault:renew-recovery-code': nothing,

  'roster:choose': nothing,
  'roster:import': z.strictObject({
    token: id,
    classes: z
      .array(z.strictObject({ source: z.string().max(400).nullable(), name: z.string().max(400) }))
      // And the pupils without a class.
      .max(MOST_CLASSES + 1),
  }),
  'roster:demonstration': nothing,

  'classes:list': nothing,
  'classes:read': z.strictObject({ classId: id }),

  'lessons:day': z.strictObject({ date: date.nullable() }),
  'lessons:add': z.strictObject({
    classId: id,
    date,
    start: hour,
    end: hour,
    subject: z.string().max(200),
  }),
  'lessons:remove': lesson,

  'register:read': lesson,
  'register:mark': z.strictObject({ lessonId: id, pupilId: id, mark }),
  'register:undo': lesson,
  'register:redo': lesson,
  'register:validate': lesson,

  'rooms:write': z.strictObject({
    classId: id,
    official: z
      .strictObject({ url: address, expect: z.string().max(400).exactOptional() })
      .nullable(),
    jitsiInstance: address.nullable(),
  }),
  'service:probe': z.strictObject({ classId: id }),
  'service:report': lesson,
  'service:withdraw-report': lesson,
  'meeting:open': z.strictObject({ lessonId: id, target: z.enum(['official', 'jitsi']) }),

  'export:lesson': z.strictObject({ lessonId: id, format }),
  'export:month': z.strictObject({ classId: id, month, format }),
  'export:reveal': nothing,
};
