import { z } from 'zod';
import { MOST_CLASSES } from '../roster/roster-file';
import { date, id, month, nothing } from './decoded-values';
import { meetingDecoders } from './meeting-decoders';
import { registerDecoders } from './register-decoders';
import type { RequestName, Requests } from './requests';
import { timetableDecoders } from './timetable-decoders';
import { watchDecoders } from './watch-decoders';

const secret = z.string().max(1000);
const format = z.enum(['csv', 'ods']);
/** A group across every class of a level of the largest school. */
const MOST_IN_A_GROUP = 1000;
const MOST_COLUMNS = 12;
const MOST_SEATS = 200;

/**
 * What comes from a screen is `unknown` until one of these has read it. One decoder per request:
 * a request without one does not compile.
 */
export const decoders: { readonly [N in RequestName]: z.ZodType<Requests[N]['in']> } = {
  ...timetableDecoders,
  ...registerDecoders,
  ...meetingDecoders,
  ...watchDecoders,

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

  'groups:read': z.strictObject({ groupId: id }),
  'groups:write': z.strictObject({
    groupId: id.exactOptional(),
    name: z.string().max(200),
    pupilIds: z.array(id).max(MOST_IN_A_GROUP),
  }),
  'seating:read': z.strictObject({ classId: id }),
  'seating:write': z.strictObject({
    classId: id,
    plan: z.strictObject({
      columns: z.int().min(1).max(MOST_COLUMNS),
      seats: z.array(id.nullable()).max(MOST_SEATS),
    }),
  }),

  'lessons:day': z.strictObject({ date: date.nullable() }),

  'print:page': z.strictObject({ token: id }),
  'print:ready': z.strictObject({ token: id }),

  'export:lesson': z.strictObject({ lessonId: id, format }),
  'export:month': z.strictObject({ classId: id, month, format }),
  'export:reveal': nothing,
};
