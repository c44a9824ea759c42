import type { Language } from '../contract/views';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
// Building a formatter costs far more than using it; a day shows dozens of hours.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  formatters.set(key, known);
  return known;
}

/** An ISO instant as an hour of the time zone: « 8 h 02 » in French (insécables), `8:02` in English. */
export function formatTime(instant: string, timeZone: string, language: Language): string {
  const parts = formatter(language, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(new Date(instant));
  const part = (type: 'hour' | 'minute') => parts.find((one) => one.type === type)?.value ?? '';
  const hour = String(Number(part('hour')));
  const minute = part('minute').padStart(2, '0');
  return language === 'fr' ? `${hour}\u00a0h\u00a0${minute}` : `${hour}:${minute}`;
}

/** A date `YYYY-MM-DD` in words: « lundi 26 avril 2021 ». */
export function formatDate(date: string, language: Language): string {
  const words = formatter(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return withFrenchFirst(words, language);
}

/** A date `YYYY-MM-DD` without its year: « lundi 26 avril ». */
export function formatDay(date: string, language: Language): string {
  const words = formatter(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return withFrenchFirst(words, language);
}

/** The letter of the weekday of a date `YYYY-MM-DD`: « L » for lundi. */
export function formatWeekdayLetter(date: string, language: Language): string {
  return formatter(language, { weekday: 'narrow', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A date `YYYY-MM-DD` in figures: « 26/04/2021 ». */
export function formatShortDate(date: string, language: Language): string {
  return formatter(language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A month `YYYY-MM` in words: « avril 2021 ». */
export function formatMonth(month: string, language: Language): string {
  return formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A date `YYYY-MM-DD` with its month: « 23 novembre »; with its year where asked. */
export function formatDayAndMonth(
  date: string,
  language: Language,
  year: 'with-year' | 'without-year' = 'without-year',
): string {
  const words = formatter(language, {
    day: 'numeric',
    month: 'long',
    ...(year === 'with-year' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return withFrenchFirst(words, language);
}

/** A date `YYYY-MM-DD` within its week: « lundi 23 ». */
export function formatWeekday(date: string, language: Language): string {
  const words = formatter(language, { weekday: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return withFrenchFirst(words, language);
}

/** The day of a date `YYYY-MM-DD` alone: « 23 ». */
export function formatDayOfMonth(date: string, language: Language): string {
  return withFrenchFirst(String(Number(date.slice(8))), language);
}

/** A local hour `HH:mm` in words: « 8 h 05 ». */
export function formatHour(hour: string, language: Language): string {
  return formatTime(`2000-01-01T${hour}:00Z`, 'UTC', language);
}

/** A number with one decimal: « 1,5 » in French, `1.5` in English. */
export function formatDecimal(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** In French the first of a month is « 1er »; the other days are plain numbers. */
function withFrenchFirst(words: string, language: Language): string {
  return language === 'fr' ? words.replace(/(?<!\S)1(?!\S)/, '1er') : words;
}
