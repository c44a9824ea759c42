import { z } from 'zod';
import { EMBEDDINGS, LOGIN_NEEDS } from '../meeting/host-profile';
import { MOST_ROOMS, ROOM_PRODUCTS } from '../meeting/room';
import { id, lesson, nothing } from './decoded-values';
import type { MeetingRequests } from './meeting-requests';

/** A whole invitation, as Zoom writes them. */
const link = z.string().max(10_000);
const address = z.string().max(4000);
const expected = z.string().max(400);
const text = z.string().max(8000);
const product = z.enum(ROOM_PRODUCTS);
const typedRoom = {
  link,
  official: z.boolean(),
  product: product.exactOptional(),
  expect: expected.exactOptional(),
  acknowledged: z.boolean(),
};

/** The decoders of `MeetingRequests`; addresses and texts are bounded here, read in core/meeting. */
export const meetingDecoders: {
  readonly [N in keyof MeetingRequests]: z.ZodType<MeetingRequests[N]['in']>;
} = {
  'rooms:read': z.strictObject({ classId: id }),
  'rooms:add': z.strictObject({ classId: id, ...typedRoom }),
  'rooms:change': z.strictObject({ roomId: id, ...typedRoom }),
  'rooms:remove': z.strictObject({ roomId: id }),
  'rooms:order': z.strictObject({ classId: id, roomIds: z.array(id).max(MOST_ROOMS) }),
  'rooms:rotate': z.strictObject({ roomId: id }),
  'rooms:acknowledge': z.strictObject({ roomId: id }),
  'rooms:write-texts': z.strictObject({
    classId: id,
    texts: z.strictObject({
      invitation: text.nullable().exactOptional(),
      later: text.nullable().exactOptional(),
      work: text.nullable().exactOptional(),
    }),
  }),

  'profiles:list': nothing,
  'profiles:write': z.strictObject({
    profile: z.strictObject({
      host: z.string().min(1).max(300),
      product,
      probe: z.enum(['moodle', 'edifice', 'bbb', 'jitsi', 'nextcloud', 'zoom', 'page', 'none']),
      probeUrl: address.exactOptional(),
      expect: expected.exactOptional(),
      login: z.enum(LOGIN_NEEDS),
      embedding: z.enum(EMBEDDINGS),
      official: z.boolean(),
      note: z.string().max(2000).exactOptional(),
    }),
  }),
  'profiles:reset': z.strictObject({ host: z.string().min(1).max(300) }),

  'meeting:open': z.strictObject({ lessonId: id, roomId: id, anyway: z.boolean() }),
  'meeting:fall-back': lesson,
  'meeting:report': lesson,
  'meeting:withdraw-report': z.strictObject({ lessonId: id, roomId: id }),
  'meeting:open-clean': z.strictObject({ lessonId: id, roomId: id }),
  'meeting:panel': lesson,
  'meeting:mail': z.strictObject({ lessonId: id, what: z.enum(['message', 'later-message']) }),
  'meeting:copy': z.strictObject({
    lessonId: id,
    what: z.enum(['link', 'message', 'addresses', 'later-message']),
  }),
  'meeting:offline-plan': lesson,

  'rehearsal:run': z.strictObject({ classId: id }),
  'rehearsal:last': z.strictObject({ classId: id }),
  'rehearsal:due': nothing,
};
