import { Temporal } from 'temporal-polyfill';

/** The eleven days of article L3133-1 of the code du travail; names in the catalogues, `holidays`. */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'easter-monday',
  'labour-day',
  'victory-1945',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice-1918',
  'christmas',
] as const;
/** One of `PUBLIC_HOLIDAYS`. */
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

const FIXED: Readonly<Record<string, PublicHoliday>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-08': 'victory-1945',
  '07-14': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice-1918',
  '12-25': 'christmas',
};

/** By the number of days since Easter Sunday, which is from 22 March to 25 April. */
const MOVABLE: Readonly<Record<number, PublicHoliday>> = {
  1: 'easter-monday',
  39: 'ascension',
  50: 'whit-monday',
};

/**
 * The public holiday of a date (`YYYY-MM-DD`), or null. When two fall on one day (8 May 1997 was
 * the Ascension too), the one of fixed date. The days of Alsace-Moselle and those of the overseas
 * departments are not among the eleven: the teacher closes them by hand.
 */
export function publicHolidayOn(date: string): PublicHoliday | null {
  const fixed = FIXED[date.slice(5)];
  if (fixed !== undefined) return fixed;
  if (date < `${date.slice(0, 4)}-03-23` || `${date.slice(0, 4)}-06-14` < date) return null;
  const day = Temporal.PlainDate.from(date);
  return MOVABLE[easterSunday(day.year).until(day, { largestUnit: 'days' }).days] ?? null;
}

/** The public holidays from a date to another (`YYYY-MM-DD`, both included), in order. */
export function publicHolidays(
  first: string,
  last: string,
): readonly { readonly date: string; readonly holiday: PublicHoliday }[] {
  const years = Temporal.PlainDate.from(last).year - Temporal.PlainDate.from(first).year;
  return Array.from({ length: years + 1 }, (_, later) => daysOf(Number(first.slice(0, 4)) + later))
    .flat()
    .filter((date) => first <= date && date <= last)
    .sort()
    .flatMap((date) => {
      const holiday = publicHolidayOn(date);
      return holiday === null ? [] : [{ date, holiday }];
    });
}

function daysOf(year: number): readonly string[] {
  const easter = easterSunday(year);
  const movable = Object.keys(MOVABLE).map((days) => easter.add({ days: Number(days) }).toString());
  return [...new Set([...Object.keys(FIXED).map((day) => `${year}-${day}`), ...movable])];
}

/** Meeus's computation of the Gregorian Easter (Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
