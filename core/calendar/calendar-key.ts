import { nameKey } from '../roster/name-key';
import type { CalendarLesson } from './calendar-file';

/** Longer ones tell no more apart: two that begin alike differ by their starts. */
const MOST_CHARACTERS = 200;

/**
 * What of a UID stays the same from one export to the next. Index Éducation ends its UIDs with the
 * moment of the export (PRONOTE) or the teacher's name (HYPERPLANNING, which must not be kept):
 * `Cours-40048-1-…-Index-Education` is `Cours-40048-1`. Without a UID, start and title.
 */
export function calendarKey(uid: string, start: string, title: string): string {
  const own = /-index-education$/i.test(uid)
    ? (/^\p{L}+(?:\s*-\s*\d{1,9}(?=\s*-)){1,2}/u.exec(uid)?.[0] ?? '')
    : uid;
  const key = (own === '' ? `${start} ${nameKey(title)}` : own).slice(0, MOST_CHARACTERS);
  // A database gives neither these nor halves of characters back as they were.
  return key.replace(/[\p{Cc}\p{Cs}]/gu, '');
}

/**
 * The lessons with a key each of their own, in order of start: those that share one get their
 * start as well. Lessons that say the same twice are dropped.
 */
export function withOwnKeys(lessons: readonly CalendarLesson[]): readonly CalendarLesson[] {
  const distinct = [...new Map(lessons.map((lesson) => [JSON.stringify(lesson), lesson])).values()];
  const shared = countKeys(distinct);
  const dated = distinct
    .map((lesson) =>
      shared.get(lesson.key) === 1 ? lesson : { ...lesson, key: `${lesson.key} ${lesson.start}` },
    )
    // Of a cancelled lesson and its replacement the planned one keeps the shorter key.
    .sort((a, b) => compare(a.start, b.start) || compare(b.status, a.status));
  const met = new Map<string, number>();
  return dated.map((lesson) => {
    const before = met.get(lesson.key) ?? 0;
    met.set(lesson.key, before + 1);
    return before === 0 ? lesson : { ...lesson, key: `${lesson.key} ${before + 1}` };
  });
}

function countKeys(lessons: readonly CalendarLesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lessons) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
