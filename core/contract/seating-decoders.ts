import { z } from 'zod';
import { MOST_COLUMNS, MOST_PLACES } from '../seating/seating-plan';
import { id } from './decoded-values';
import type { SeatingRequests } from './seating-requests';

/** More pupils than any class or group has. */
const MOST_STANDING = 2_000;

const name = z.string().max(200);
const plan = z.strictObject({ planId: id });
const place = z.strictObject({ classId: id, lessonId: id.exactOptional() });

/** The decoders of `SeatingRequests`; that nobody sits twice is for core/seating to see. */
export const seatingDecoders: {
  readonly [N in keyof SeatingRequests]: z.ZodType<SeatingRequests[N]['in']>;
} = {
  'seating:read': z.strictObject({ classId: id }),
  'seating:write': z.strictObject({
    planId: id,
    plan: z.strictObject({
      columns: z.int().min(1).max(MOST_COLUMNS),
      seats: z.array(id.nullable()).max(MOST_PLACES),
      gaps: z.array(z.int().min(0).max(MOST_PLACES)).max(MOST_PLACES),
      standing: z.array(id).max(MOST_STANDING),
    }),
  }),
  'seating:add': z.strictObject({ classId: id, name, copyOf: id.exactOptional() }),
  'seating:rename': z.strictObject({ planId: id, name }),
  'seating:choose': plan,
  'seating:remove': plan,
  'seating:print': z.strictObject({
    planId: id,
    photos: z.boolean(),
    seenFrom: z.enum(['board', 'room']),
    as: z.enum(['pdf', 'paper']),
  }),

  'pick:read': place,
  'pick:next': place,
  'pick:take-back': place,
};
