import { Temporal } from 'temporal-polyfill';
import shipped from '../../assets/school-calendar.json';
import { publicHolidayOn } from './public-holidays';
import type { ClosedPeriod, SchoolCalendar, Zone } from './school-year';
import { schoolYearLabel } from './school-year-label';

/** Name, first and last day of each holiday of a zone, by school year (`2026-2027`). */
const shippedYears: Readonly<
  Record<string, Readonly<Record<Zone, readonly (readonly string[])[]>> | undefined>
> = shipped.years;

/** Shorter ones are bridges and days of the school: they do not make the holidays known. */
const DAYS_OF_A_HOLIDAY = 14;

/**
 * The periods without class of a school year: the holidays of its zone, when they are known for
 * this year (`zonePeriods`), and those that the teacher added or a file gave. Public holidays are
 * not among them.
 */
export function closedPeriods(calendar: SchoolCalendar): readonly ClosedPeriod[] {
  return [...zonePeriods(calendar), ...(calendar.closed ?? [])];
}

/**
 * The holidays of the calendar's zone in its school year, from the arrêté that
 * `assets/school-calendar.json` names; none for a year that the file does not have.
 */
export function zonePeriods(calendar: SchoolCalendar): readonly ClosedPeriod[] {
  const periods = calendar.zone && shippedYears[schoolYearLabel(calendar)]?.[calendar.zone];
  return (periods ?? []).map(([name = '', first = '', last = '']) => {
    // The file has typewriter's apostrophes, the screens printer's.
    return { name: name.replaceAll("'", '’'), first, last };
  });
}

/** Where the holidays of the zones come from; null when they are not known for this year. */
export function zoneSource(calendar: SchoolCalendar): string | null {
  return shippedYears[schoolYearLabel(calendar)] === undefined ? null : shipped.source;
}

/**
 * Whether the holidays of this year are known: from its zone, or from a file or the teacher who
 * gave at least one of two weeks or more.
 */
export function holidaysKnown(calendar: SchoolCalendar): boolean {
  if (zonePeriods(calendar).length > 0) return true;
  return (calendar.closed ?? []).some((period) => daysOf(period) >= DAYS_OF_A_HOLIDAY);
}

/**
 * Why there is no class on a date (`YYYY-MM-DD`): the code of a public holiday, else the name of
 * the period; null when there may be class. Weekdays without class are not looked at here.
 */
export function closedOn(calendar: SchoolCalendar, date: string): string | null {
  const period = closedPeriods(calendar).find(({ first, last }) => first <= date && date <= last);
  return publicHolidayOn(date) ?? period?.name ?? null;
}

function daysOf({ first, last }: ClosedPeriod): number {
  return Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1;
}
