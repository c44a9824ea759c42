import { PUBLIC_HOLIDAYS, type PublicHoliday } from '../timetable/public-holidays';
import type { Translate } from './translate';

/** Why there is no class: the name of a public holiday, or of a period as its author wrote it. */
export function describeHoliday(t: Translate, holiday: string): string {
  return isPublic(holiday) ? t(`holidays.${holiday}`) : holiday;
}

function isPublic(holiday: string): holiday is PublicHoliday {
  return (PUBLIC_HOLIDAYS as readonly string[]).includes(holiday);
}
