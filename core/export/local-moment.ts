import { Temporal } from 'temporal-polyfill';
import type { Translate } from '../strings/translate';
import type { Half } from '../timetable/school-year';

/** A moment on the school's wall clock: `date` is `YYYY-MM-DD`, `time` is `HH:mm`. */
export type LocalMoment = { readonly date: string; readonly time: string };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** An ISO instant as the clock of an IANA time zone shows it. */
export function localMoment(instant: string, timeZone: string): LocalMoment {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** `2026-11-23` in the order in which a French reader expects it: `23/11/2026`. */
export function sayDate(date: string, t: Translate): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  return t('exports.day', { year, month, day });
}

/** `08:05` as it is said: `08h05`. */
export function sayTime(time: string, t: Translate): string {
  return t('exports.clock', { hours: time.slice(0, 2), minutes: time.slice(3) });
}

/** `2026-11` in words: `novembre 2026`. */
export function sayMonth(month: string, t: Translate): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month);
  const name = MONTHS[number - 1] ?? 'january';
  return t('exports.monthOfYear', { month: t(`exports.months.${name}`), year });
}

/**
 * The month of a `YYYY-MM` alone, for a cell: spreadsheets take « novembre 2026 » in a text file for
 * the first day of November.
 */
export function sayMonthName(month: string, t: Translate): string {
  const name = MONTHS[Temporal.PlainYearMonth.from(month).month - 1] ?? 'january';
  return t(`exports.months.${name}`);
}

/** A number as it is written in a sentence: with a decimal comma in French. */
export function sayNumber(number: number, t: Translate): string {
  const [units = '', decimals] = String(number).split('.');
  return decimals === undefined ? units : t('exportRegisters.decimal', { units, decimals });
}

/** `2026-11-23` as the head of a narrow column: `lun. 23`. */
export function sayShortDay(date: string, t: Translate): string {
  const { dayOfWeek, day } = Temporal.PlainDate.from(date);
  const name = WEEKDAYS[dayOfWeek - 1] ?? 'monday';
  return t('exportRegisters.day', { weekday: t(`exportRegisters.weekdays.${name}`), day });
}

/** A half-day of a month: `lun. 23 matin`. */
export function sayHalfDay(date: string, half: Half, t: Translate): string {
  const { dayOfWeek, day } = Temporal.PlainDate.from(date);
  const name = WEEKDAYS[dayOfWeek - 1] ?? 'monday';
  const weekday = t(`exportRegisters.weekdays.${name}`);
  return t('exportRegisters.halfDay', { weekday, day, half: t(`attendance.halves.${half}`) });
}
