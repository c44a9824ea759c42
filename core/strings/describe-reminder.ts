import type { ReportReminder } from '../contract/participant-views';
import { goesWithRoom } from '../participants/reminder-tool';
import { assertNever } from '../shared/assert-never';
import type { Translate } from './translate';

type Told = Pick<ReportReminder, 'ask' | 'tool' | 'host' | 'when' | 'seen' | 'before'>;
type Room = NonNullable<ReportReminder['before']>;

/** What there is to take over of a lesson, until when, and what may be lost already. */
export function describeReminder(t: Translate, told: Told): string {
  const { before } = told;
  return before === undefined ? matterOf(t, told) : `${matterOf(t, told)} ${leftOf(t, before)}`;
}

/** What the button of a reminder says: names are copied where a tool has no report. */
export function reminderAction(t: Translate, { ask, tool }: Pick<Told, 'ask' | 'tool'>): string {
  if (ask === 'take-over') return t('reminders.take');
  return hasReport(tool) || ask === 'elsewhere'
    ? t('reminders.import')
    : t('reminders.importNames');
}

function matterOf(t: Translate, { ask, tool, host = '', when, seen = 0 }: Told): string {
  switch (ask) {
    case 'take-over':
      return t('reminders.takeOver', { count: seen });
    case 'elsewhere':
      return t('reminders.now.elsewhere');
    case 'fetch':
      return when === 'soon' ? soonOf(t, { tool, host }) : nowOf(t, { tool, host });
    default:
      return assertNever(ask);
  }
}

function soonOf(t: Translate, room: Room): string {
  const { tool } = room;
  const known = tool === 'bbb' || tool === 'meet' ? tool : 'other';
  return t(`reminders.goesSoon.${known}`, { tool: toolWords(t, room) });
}

function nowOf(t: Translate, room: Room): string {
  const words = { tool: toolWords(t, room) };
  if (room.tool === 'bbb') return t('reminders.now.bbb', words);
  return t(hasReport(room.tool) ? 'reminders.now.kept' : 'reminders.now.other', words);
}

function leftOf(t: Translate, room: Room): string {
  const tool = toolWords(t, room);
  return t(goesWithRoom(room.tool) ? 'reminders.before.lost' : 'reminders.before.kept', { tool });
}

function hasReport(tool: Told['tool']): boolean {
  return tool !== 'jitsi' && tool !== 'list' && tool !== 'other';
}

function toolWords(t: Translate, { tool, host }: Room): string {
  return tool === 'other' ? host : t(`reports.tools.${tool}`);
}
