import { nameKey } from '../roster/name-key';
import type { CalendarProducer } from './calendar-file';
import type { CalendarEvent } from './read-event';

/**
 * Who wrote a calendar: by the name of the program (`PRODID`), else by the habits of Index
 * Éducation (domain facts, §4), whose older EDT counts as PRONOTE. A file of holidays alone is
 * one of a zone.
 */
export function calendarProducer(
  program: string,
  events: readonly CalendarEvent[],
  hasLessons: boolean,
): CalendarProducer {
  if (!hasLessons) return 'holidays';
  if (/openent/i.test(program)) return 'edifice';
  if (/hyperplanning/i.test(program)) return 'hyperplanning';
  if (/pronote/i.test(program)) return 'pronote';
  if (!events.some(isCourse)) return 'calendar';
  return events.some(isOfHyperplanning) ? 'hyperplanning' : 'pronote';
}

function isCourse({ uid, categories }: CalendarEvent): boolean {
  return (
    /^cours-.*-index-education$/i.test(uid) ||
    /^cours - \d+ - \d+$/i.test(uid) ||
    categories.some((category) => /^cours\b/i.test(category))
  );
}

/** Universities have no classes but « promotions ». */
function isOfHyperplanning({ description }: CalendarEvent): boolean {
  return description
    .split('\n')
    .some((line) => line.includes(':') && nameKey(line.split(':', 1)[0] ?? '') === 'promotion s');
}
