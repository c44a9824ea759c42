import { z } from 'zod';
import {
  LONGEST_CONNECTION,
  LONGEST_MEETING_NAME,
  MEETING_FAILURES,
  type MeetingWord,
} from './meeting-room';

const connection = z.string().min(1).max(LONGEST_CONNECTION);
const name = z.string().max(LONGEST_MEETING_NAME);

/** What the page of the meeting window says: nothing else, and nothing more of it, is listened to. */
export const meetingWord: z.ZodType<MeetingWord> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['joined', 'renamed']), connection, name }),
  z.strictObject({ kind: z.literal('left'), connection }),
  z.strictObject({ kind: z.enum(['entered', 'exited']) }),
  z.strictObject({ kind: z.literal('failed'), failure: z.enum(MEETING_FAILURES) }),
  z.strictObject({ kind: z.enum(['to-roll-call', 'to-browser', 'room-failed', 'quit', 'over']) }),
]);
