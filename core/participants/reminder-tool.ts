import type { RoomProduct } from '../meeting/room';
import type { ReportTool } from './report';

/** The tool whose report is to be expected of a room; `other`: none is known. */
export type ReminderTool = ReportTool | 'other';

/**
 * The rooms of the CNED were Blackboard Collaborate's (protocols.md §2.2). Behind Moodle, an ENT or
 * any page there may be any tool; neither LiveKit nor Nextcloud Talk is known to have a report.
 */
const TOOLS: Readonly<Record<RoomProduct, ReminderTool>> = {
  cned: 'collaborate',
  collaborate: 'collaborate',
  bbb: 'bbb',
  jitsi: 'jitsi',
  zoom: 'zoom',
  teams: 'teams',
  meet: 'meet',
  moodle: 'other',
  edifice: 'other',
  nextcloud: 'other',
  visio: 'other',
  page: 'other',
};

/**
 * BigBlueButton keeps its dashboard while the room is open (issues #23512, #23844, #13997; users.md);
 * of the others there is nothing but the panel of participants, which closes with the room. Meet
 * mails a report to some licences only. Zoom, Teams and Collaborate keep theirs.
 */
const GOES_WITH_ROOM: readonly ReminderTool[] = ['bbb', 'jitsi', 'meet', 'other'];

export function reminderTool(product: RoomProduct): ReminderTool {
  return TOOLS[product];
}

/** Whether the list of participants of a tool is gone, or may be, once its room is closed. */
export function goesWithRoom(tool: ReminderTool): boolean {
  return GOES_WITH_ROOM.includes(tool);
}
