import { Temporal } from 'temporal-polyfill';

/** `none`: the cell is empty or holds one of the known words that stand for no date. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'none' | 'invalid' | 'unclear' };

/** Both forms may be followed by a time, which spreadsheets add. */
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}.*)?$/;
/** EDT writes these instead of a date (domain facts §1.1). */
const WORDS_FOR_NONE = /^(?:(?:début|debut|fin) d['’]année|-)$/i;
const YEARS = { first: 1900, last: 2100 };

/**
 * Reads `JJ/MM/AAAA` and `AAAA-MM-JJ`, the two forms of the known lists. A date that the calendar
 * does not have is `invalid`; any other writing, two-digit years first, is `unclear`: never guessed.
 */
export function readRosterDate(text: string): DateReading {
  if (text === '' || WORDS_FOR_NONE.test(text)) return { kind: 'none' };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return calendarDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  return { kind: /\d.*\d/.test(text) ? 'unclear' : 'invalid' };
}

function calendarDate(year?: string, month?: string, day?: string): DateReading {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    const date = Temporal.PlainDate.from(fields, { overflow: 'reject' });
    const plausible = date.year >= YEARS.first && date.year <= YEARS.last;
    return plausible ? { kind: 'date', date: date.toString() } : { kind: 'invalid' };
  } catch {
    return { kind: 'invalid' };
  }
}
