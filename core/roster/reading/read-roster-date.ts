import { foldHeader } from './column-names';

/**
 * `none`: the cell is empty or holds one of the known words that stand for no date; `invalid`: the
 * calendar has no such day; `incomplete`: the day or the year lacks; `unclear`: two readings.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'none' | 'invalid' | 'incomplete' | 'unclear' };

/** Each form may be followed by a time, which spreadsheets add. */
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?: \d{1,2}:\d{2}.*)?$/;
/** `3 mars 2012`, `jeudi 1er mars 2012`, `03-mars-2012` of spreadsheets. */
const IN_WORDS = /^(?:\p{L}{5,8},? )?(\d{1,2})(?:er)?[ -](\p{L}{3,9})\.?[ -](\d{4})$/u;
const DAY_AND_MONTH = /^(\d{1,2})[/.-](\d{1,2})$/;
const WITHOUT_DAY = /^(?:(?:19|20)\d{2}|(?:\d{1,2}[/.-]|\p{L}{3,9}\.? )(?:19|20)\d{2})$/u;
/** EDT writes these instead of a date (domain facts §1.1). */
const WORDS_FOR_NONE = /^(?:(?:début|debut|fin) d['’]année|-)$/i;
const YEARS = { first: 1900, last: 2100 };

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  fevrier: 2,
  fevr: 2,
  fev: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  aout: 8,
  septembre: 9,
  sept: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  decembre: 12,
  dec: 12,
};

/**
 * Reads the dates that have one reading only: `JJ/MM/AAAA` and `AAAA-MM-JJ` of the known lists,
 * with any of their signs, and French words. Two-digit years and numbers of days are never guessed.
 */
export function readRosterDate(text: string): DateReading {
  if (text === '' || WORDS_FOR_NONE.test(text)) return { kind: 'none' };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return calendarDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const inWords = IN_WORDS.exec(text);
  const month = inWords && MONTHS[foldHeader(inWords[2] ?? '')];
  if (inWords && month) return calendarDate(inWords[3], String(month), inWords[1]);
  return { kind: otherKind(text) };
}

function otherKind(text: string): 'invalid' | 'incomplete' | 'unclear' {
  if (WITHOUT_DAY.test(text)) return 'incomplete';
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  if (dayAndMonth) {
    // A year with a 29 February: what is not in it is in none.
    const exists = calendarDate('2000', dayAndMonth[2], dayAndMonth[1]).kind === 'date';
    return exists ? 'incomplete' : 'invalid';
  }
  return /\d.*\d/.test(text) ? 'unclear' : 'invalid';
}

function calendarDate(year = '', month = '', day = ''): DateReading {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isPlausible = Number(year) >= YEARS.first && Number(year) <= YEARS.last;
  return isPlausible && isCalendarDay(date) ? { kind: 'date', date } : { kind: 'invalid' };
}

/** A day that no month has becomes one of the next month, or none at all. */
function isCalendarDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
