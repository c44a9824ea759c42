import { z } from 'zod';
import { LARGEST_TOLERANCE } from '../participants/proposal-rules';
import { MOST_PARTICIPANTS } from '../participants/report';
import { REPORT_FIELDS } from '../participants/report-mapping';
import { id, lesson, nothing } from './decoded-values';
import type { ParticipantRequests } from './participant-requests';

/** More pupils than any roll has. */
const pupilIds = z.array(id).max(500);
const named = { lessonId: id, reportId: id, place: z.int().min(0).max(MOST_PARTICIPANTS) };
const tolerance = z.int().min(0).max(LARGEST_TOLERANCE);

/** The decoders of the requests about participants. */
export const participantDecoders: {
  readonly [N in keyof ParticipantRequests]: z.ZodType<ParticipantRequests[N]['in']>;
} = {
  'participants:read': lesson,
  'participants:choose': lesson,
  'participants:drop': z.strictObject({
    lessonId: id,
    name: z.string().max(1000),
    bytes: z.instanceof(Uint8Array),
  }),
  'participants:paste': lesson,
  'participants:map': z.strictObject({
    lessonId: id,
    token: id,
    mapping: z.strictObject({
      signature: z.string().max(20_000),
      header: z.int().min(0).max(100).nullable(),
      columns: z.array(z.enum(REPORT_FIELDS).nullable()).max(500),
    }),
  }),
  'participants:skip-table': z.strictObject({ lessonId: id, token: id }),
  'participants:remove-report': z.strictObject({ lessonId: id, reportId: id }),
  'participants:join': z.strictObject({ ...named, pupilIds }),
  'participants:set-aside': z.strictObject({ ...named, aside: z.boolean() }),
  'participants:rules': z.strictObject({
    lessonId: id,
    rules: z.strictObject({
      lateAfter: tolerance,
      leftBefore: tolerance,
      share: z.int().min(0).max(100),
    }),
  }),
  'participants:accept': z.strictObject({
    lessonId: id,
    taken: pupilIds,
    replacing: pupilIds,
    absent: pupilIds,
  }),
  'participants:delete-files': lesson,
  'participants:aliases': z.strictObject({ classId: id }),
  'participants:forget-alias': z.strictObject({ aliasId: id }),
  'participants:reminders': nothing,
  'participants:dismiss-reminder': z.strictObject({ lessonId: id, dismissed: z.boolean() }),
};
