import { z } from 'zod';
import { date, id, lesson, nothing } from './decoded-values';
import type { WatchRequests } from './watch-requests';

const paper = z.enum(['pdf', 'paper']);
/** Pupils of a group across every class of a level. */
const MOST_PUPILS = 1000;

/** The decoders of `WatchRequests`: services, journal, papers, outages of a lesson, autostart. */
export const watchDecoders: {
  readonly [N in keyof WatchRequests]: z.ZodType<WatchRequests[N]['in']>;
} = {
  'service:probe': z.strictObject({ roomId: id }),
  'service:fault': z.strictObject({ roomId: id }),
  'alerts:read': nothing,

  'history:services': nothing,
  'history:read': z.strictObject({ service: z.string().max(6000), from: date, to: date }),
  'journal:read': z.strictObject({ skip: z.int().min(0) }),
  'journal:check': nothing,
  'journal:export': z.strictObject({ from: date, to: date }),

  'network:read': nothing,
  'network:write': z.strictObject({ neutralHosts: z.array(z.string().max(2000)).max(4) }),

  'documents:sheet': z.strictObject({ classId: id, as: paper }),
  'documents:poster': lesson,
  'documents:meeting-log': lesson,
  'documents:attestable': nothing,
  'documents:attestation': z.strictObject({ lessonId: id, as: paper }),

  'register:decide-outage': z.strictObject({
    lessonId: id,
    pupilIds: z.array(id).min(1).max(MOST_PUPILS),
    decision: z.enum(['accepted', 'set-aside']),
    wording: z.string().max(2000),
  }),
  'register:outage': lesson,

  'autostart:read': nothing,
  'autostart:write': z.strictObject({ enabled: z.boolean() }),
  'autostart:dismiss': nothing,
};
