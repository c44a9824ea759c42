import type { CalendarDay, TimeOfDay } from './lesson-clock';

/** The date of a moment as it is written: its day is known, or two numbers wait for their order. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | {
      readonly kind: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly year: number;
    };

/** A moment as a report writes it, before its zone and the order of its date are known. */
export type WrittenMoment = {
  readonly date?: WrittenDate;
  readonly time: TimeOfDay;
  readonly hasSeconds: boolean;
  /** Written with AM or PM, as where the month comes first. */
  readonly isHalfDay: boolean;
  /** Seconds ahead of UTC, where the cell says so. */
  readonly offset?: number;
};

const LONGEST = 60;
const YEARS = { first: 1990, last: 2100 };

const WEEKDAY =
  /^(?:(?:lun|mar|mer|jeu|ven|sam|dim)\.|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?),? /i;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const DAY_IN_WORDS = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})/u;
const MONTH_IN_WORDS = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u;
const BETWEEN = /^(?:T|,)? ?(?:à |a |at |- |– )?/i;
const TIME =
  /^(\d{1,2}) ?[:h] ?(\d{2})(?:(?::| ?min ?)(\d{2}) ?s?)?(?:[.,]\d{1,9})?(?: ?([ap])\.? ?m\b\.?)?/i;
const ZONE = /^ ?\(?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2}))\)?$/;

/** The first three letters, four where two months share them, of French and English months. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  fev: 2,
  feb: 2,
  mar: 3,
  avr: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juin: 6,
  jun: 6,
  june: 6,
  juil: 7,
  jul: 7,
  july: 7,
  aou: 8,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Reads a moment: a time, mostly with its date; undefined for anything else. */
export function readMoment(cell: string): WrittenMoment | undefined {
  if (cell.length > LONGEST || !/\d/.test(cell)) return undefined;
  const text = cell.replace(/\s+/gu, ' ').trim().replace(WEEKDAY, '');
  const dated = readDate(text);
  const rest = text.slice(dated?.length ?? 0).replace(dated ? BETWEEN : '', '');
  const timed = TIME.exec(rest);
  const time = timed && timeOf(timed);
  if (!timed || !time) return undefined;
  const offset = readZone(rest.slice(timed[0].length));
  if (offset === undefined) return undefined;
  return {
    ...(dated && { date: dated.date }),
    time,
    hasSeconds: timed[3] !== undefined,
    isHalfDay: timed[4] !== undefined,
    ...(offset !== 'local' && { offset }),
  };
}

/** Reads a date that stands alone or before a time. */
export function readDate(
  text: string,
): { readonly date: WrittenDate; readonly length: number } | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst, yearFirst[1], yearFirst[2], yearFirst[3]);
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [first = 0, second = 0, year = 0] = numbers.slice(1).map(Number);
    const date = { kind: 'numbers', first, second, year: year < 100 ? 2000 + year : year } as const;
    return isYear(date.year) ? { date, length: numbers[0].length } : undefined;
  }
  const dayFirst = DAY_IN_WORDS.exec(text);
  if (dayFirst) return dayOf(dayFirst, dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_IN_WORDS.exec(text);
  return monthFirst
    ? dayOf(monthFirst, monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
    : undefined;
}

/** Whether the calendar has such a day, in years in which there were meetings. */
export function existingDay(day: CalendarDay): CalendarDay | undefined {
  const midnight = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const exists = midnight.getUTCMonth() === day.month - 1 && midnight.getUTCDate() === day.day;
  return exists && isYear(day.year) ? day : undefined;
}

function isYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

function dayOf(
  [written]: RegExpExecArray,
  ...parts: readonly (string | number | undefined)[]
): { readonly date: WrittenDate; readonly length: number } | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const found = existingDay({ year, month, day });
  return found && { date: { kind: 'day', day: found }, length: written.length };
}

function monthOf(word = ''): number | undefined {
  const folded = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return MONTHS[folded.slice(0, 4)] ?? MONTHS[folded.slice(0, 3)];
}

function timeOf([, hours, minutes, seconds, half]: RegExpExecArray): TimeOfDay | undefined {
  const [written, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (minute > 59 || second > 59 || written > 23) return undefined;
  if (half === undefined) return { hour: written, minute, second };
  if (written > 12 || written === 0)
    return half.toLowerCase() === 'p' || written === 0
      ? { hour: written, minute, second }
      : undefined;
  return { hour: (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute, second };
}

function readZone(text: string): number | 'local' | undefined {
  if (text.trim() === '') return 'local';
  const zone = ZONE.exec(text);
  if (!zone) return undefined;
  const ahead = Number(zone[3] ?? 0) * 3600 + Number(zone[4] ?? 0) * 60;
  return zone[2] === '-' ? -ahead : ahead;
}
