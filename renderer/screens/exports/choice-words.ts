import type { LastDocument } from '../../../core/contract/export-views';
import type { Language } from '../../../core/contract/views';
import { formatHour, formatMonth, formatShortDate } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';

/** More of them are counted: a button is read at once. */
const MOST_NAMES = 3;

/** A document in one line: « Registre d’appel mensuel, 4A, novembre 2026 (PDF) ». */
export function describeDocument(last: LastDocument, t: Translate, language: Language): string {
  const { kind, format } = last.choice;
  const parts = [
    t(`exportScreen.kinds.${kind}.name`),
    ...namesOf(last, t),
    ...periodOf(last, t, language),
  ];
  return t('exportScreen.words.withFormat', {
    document: parts.join(', '),
    format: t(`exportScreen.formats.${format}`),
  });
}

function namesOf({ choice, names }: LastDocument, t: Translate): readonly string[] {
  const isOfAll = 'classIds' in choice.subject && names.length === 0;
  if (isOfAll) return [t('exportScreen.words.all')];
  return names.length > MOST_NAMES
    ? [t('exportScreen.words.classes', { count: names.length })]
    : names;
}

function periodOf(
  { choice: { subject }, at }: LastDocument,
  t: Translate,
  language: Language,
): readonly string[] {
  switch (subject.about) {
    case 'lesson':
      if (at === undefined) return [];
      return [
        t('exportScreen.words.lesson', {
          date: formatShortDate(at.date, language),
          time: formatHour(at.time, language),
        }),
      ];
    case 'day':
      return [formatShortDate(subject.date, language)];
    case 'months':
      return [sayMonths(subject, t, language)];
    case 'days':
      return [sayDays(subject, t, language)];
    default:
      return [];
  }
}

/** « septembre 2026 – novembre 2026 », of `YYYY-MM`; one month is said once. */
export function sayMonths(months: Span, t: Translate, language: Language): string {
  return span(months, (month) => formatMonth(month, language), t);
}

/** « 01/09/2026 – 23/11/2026 », of `YYYY-MM-DD`; one day is said once. */
export function sayDays(days: Span, t: Translate, language: Language): string {
  return span(days, (date) => formatShortDate(date, language), t);
}

type Span = { readonly from: string; readonly to: string };

function span({ from, to }: Span, say: (one: string) => string, t: Translate): string {
  return from === to ? say(from) : t('exportScreen.words.span', { from: say(from), to: say(to) });
}
