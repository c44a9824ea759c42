import type { Lesson, LessonSource } from './lesson';

/**
 * A lesson that a slot or a calendar gives. `start` and `end` are ISO instants. A calendar does not
 * know the mode: absent, the lesson keeps the one it has, and a new one is on site.
 */
export type WantedLesson = Pick<
  Lesson,
  'classId' | 'start' | 'end' | 'subject' | 'kind' | 'status' | 'location'
> & {
  readonly source: LessonSource;
  readonly mode?: Lesson['mode'];
};

/** What is wanted of some sources, and what is there. */
export type Reconciliation = {
  /** Ids of the slots and calendars that are brought up to date, also those that want nothing. */
  readonly sources: ReadonlySet<string>;
  /** Of these sources only; of two with the same key the first counts. */
  readonly wanted: readonly WantedLesson[];
  /** Every lesson of these sources that may go, and any other lesson that a wanted one may be. */
  readonly existing: readonly Lesson[];
  /** Ids of the lessons in which something was recorded. */
  readonly begun: ReadonlySet<string>;
  readonly newId: () => string;
};

/** What has to be written. */
export type LessonsPlan = {
  readonly add: readonly Lesson[];
  /** As they become, with the ids that they have. */
  readonly change: readonly Lesson[];
  /** Ids. */
  readonly remove: readonly string[];
  /** Lessons that should have gone, moved, been cancelled or restored, and stay as they are. */
  readonly kept: number;
  readonly unchanged: number;
};

/**
 * Brings lessons in line with their slots or calendars. A wanted lesson is the existing one with
 * its source and key; else one of the same class at the same hours that nobody else claims (added
 * by hand, of another source, or whose key is gone), which then gets this source, so that nothing
 * is there twice; else a new one. Lessons of the sources that are no longer wanted go. One that has
 * begun or was changed by hand is never removed and stays as it is; it only may get a new source.
 * Doing it twice changes nothing more.
 */
export function reconcileLessons(given: Reconciliation): LessonsPlan {
  const { existing, sources, begun } = given;
  const isFixed = (lesson: Lesson) => lesson.changedByHand || begun.has(lesson.id);
  const wanted = new Map<string, WantedLesson>();
  for (const lesson of given.wanted) {
    const key = keyOf(lesson.source);
    if (!wanted.has(key)) wanted.set(key, lesson);
  }
  const matches = matchLessons(wanted, existing, isFixed);
  const matched = new Set([...matches.values()].map(({ id }) => id));
  const gone = existing.filter(
    ({ id, source }) => source !== undefined && sources.has(source.id) && !matched.has(id),
  );
  const pairs = [...matches].map(([lesson, match]) => ({
    match,
    next: isFixed(match) ? { ...match, source: lesson.source } : asWanted(match, lesson),
    stays: isFixed(match) && !isWhere(match, lesson),
  }));
  const change = pairs.filter(({ match, next }) => !isSame(match, next)).map(({ next }) => next);
  const kept = gone.filter(isFixed).length + pairs.filter(({ stays }) => stays).length;
  return {
    add: [...wanted.values()]
      .filter((lesson) => !matches.has(lesson))
      .map((lesson) => asNew(lesson, given.newId())),
    change,
    remove: gone.filter((lesson) => !isFixed(lesson)).map(({ id }) => id),
    kept,
    unchanged: pairs.filter(({ match, next, stays }) => !stays && isSame(match, next)).length,
  };
}

/** The existing lesson that each wanted one is, where there is one. */
function matchLessons(
  wanted: ReadonlyMap<string, WantedLesson>,
  existing: readonly Lesson[],
  isFixed: (lesson: Lesson) => boolean,
): ReadonlyMap<WantedLesson, Lesson> {
  const matches = new Map<WantedLesson, Lesson>();
  const free: Lesson[] = [];
  for (const lesson of existing) {
    const match = lesson.source && wanted.get(keyOf(lesson.source));
    if (match === undefined) free.push(lesson);
    else matches.set(match, lesson);
  }
  const byPlace = freeByPlace(free, isFixed);
  const left = [...wanted.values()].filter((lesson) => !matches.has(lesson));
  // A cancelled lesson and its replacement stand at the same hours: the replacement chooses first.
  for (const status of ['planned', 'cancelled'] as const) {
    for (const lesson of left.filter((one) => one.status === status)) {
      const match = byPlace.get(placeOf(lesson));
      // What the teacher added at the hours of a cancelled lesson is not that lesson.
      if (match === undefined || (status === 'cancelled' && match.source === undefined)) continue;
      byPlace.delete(placeOf(lesson));
      matches.set(lesson, match);
    }
  }
  return matches;
}

/** Of two at one place the one that would stay there: with a record, else of another source. */
function freeByPlace(
  free: readonly Lesson[],
  isFixed: (lesson: Lesson) => boolean,
): Map<string, Lesson> {
  const rank = (lesson: Lesson) => (isFixed(lesson) ? 2 : lesson.source === undefined ? 1 : 0);
  const ranked = [...free].sort((a, b) => rank(a) - rank(b));
  return new Map(ranked.map((lesson) => [placeOf(lesson), lesson]));
}

function asNew(wanted: WantedLesson, id: string): Lesson {
  return { ...wanted, id, mode: wanted.mode ?? 'on-site', changedByHand: false };
}

function asWanted(match: Lesson, wanted: WantedLesson): Lesson {
  return { ...wanted, id: match.id, mode: wanted.mode ?? match.mode, changedByHand: false };
}

function isWhere(lesson: Lesson, wanted: WantedLesson): boolean {
  return lesson.status === wanted.status && placeOf(lesson) === placeOf(wanted);
}

function isSame(one: Lesson, other: Lesson): boolean {
  const rest = ({ source, subject, kind, mode, status, location }: Lesson) =>
    JSON.stringify([source?.id, source?.key, subject, kind, mode, status, location]);
  return placeOf(one) === placeOf(other) && rest(one) === rest(other);
}

/** Class and hours of a lesson, as one text. Instants may be written with or without milliseconds. */
export function placeOf({
  classId,
  start,
  end,
}: Pick<Lesson, 'classId' | 'start' | 'end'>): string {
  return `${Date.parse(start)} ${Date.parse(end)} ${classId}`;
}

function keyOf({ id, key }: LessonSource): string {
  return JSON.stringify([id, key]);
}
