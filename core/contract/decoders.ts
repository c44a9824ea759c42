import { z } from 'zod';
import { classDecoders } from './class-decoders';
import { date, id, nothing } from './decoded-values';
import { exportDecoders } from './export-decoders';
import { meetingDecoders } from './meeting-decoders';
import { participantDecoders } from './participant-decoders';
import { registerDecoders } from './register-decoders';
import type { RequestName, Requests } from './requests';
import { rosterDecoders } from './roster-decoders';
import { seatingDecoders } from './seating-decoders';
import { timetableDecoders } from './timetable-decoders';
import { watchDecoders } from './watch-decoders';

const secret = z.string().max(1000);
/**
 * What comes from a screen is `unknown` until one of these has read it. One decoder per request:
 * a request without one does not compile.
 */
export const decoders: { readonly [N in RequestName]: z.ZodType<Requests[N]['in']> } = {
  ...timetableDecoders,
  ...registerDecoders,
  ...meetingDecoders,
  ...rosterDecoders,
  ...classDecoders,
  ...seatingDecoders,
  ...exportDecoders,
  ...participantDecoders,
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

  'lessons:day': z.strictObject({ date: date.nullable() }),

  'print:page': z.strictObject({ token: id }),
  'print:ready': z.strictObject({ token: id }),
};
