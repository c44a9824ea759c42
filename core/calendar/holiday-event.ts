import { cleanText } from '../roster/clean-text';
import { nameKey } from '../roster/name-key';
import type { ClosedPeriod } from '../timetable/school-year';
import type { CalendarEvent } from './read-event';

/** `nameKey` of the category of PRONOTE's holidays (domain facts, §4). */
const CATEGORY = /^jours? feries?$/;

/** These announce a day on which there is class, or the eve of a holiday. */
const NO_HOLIDAY = /^(?:pre ?)?rentree|^debut|^fin|^reprise/;

/**
 * Names (`nameKey`) of the holidays of the zones and of the public holidays, overseas too: article
 * L3133-1 of the Code du travail and the calendars of data.education.gouv.fr.
 */
const HOLIDAY =
  /^vacances|^pont\b|^jours? feries?|^toussaint|^armistice|^noel|^jour de l an|^nouvel an|^paques|^lundi de (?:paques|pentecote)|^vendredi saint|^fete (?:du travail|nationale)|^victoire|^(?:8|11) (?:mai|novembre)|^14 juillet|^ascension|^jeudi de l ascension|^pentecote|^assomption|^abolition/;

/** The days without class that an all-day event stands for; undefined when it is no holiday. */
export function holidayOf(event: CalendarEvent): ClosedPeriod | undefined {
  if (event.time.kind !== 'days' || event.cancelled) return undefined;
  // Files have typewriter's apostrophes, the screens printer's.
  const name = cleanText(event.title).text.replaceAll("'", '’');
  const key = nameKey(name);
  if (name === '' || NO_HOLIDAY.test(key)) return undefined;
  const isHoliday =
    event.categories.some((category) => CATEGORY.test(nameKey(category))) || HOLIDAY.test(key);
  return isHoliday ? { name, first: event.time.first, last: event.time.last } : undefined;
}
