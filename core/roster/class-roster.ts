import { byName, type EnrolledPupil } from './enrolled-pupil';

/** The pupils of a class, each once with one of their stays, in alphabetical order. */
export type ClassRoster<P extends EnrolledPupil> = {
  /** Those who have not left before the date, with their present stay, else the next one. */
  readonly pupils: readonly P[];
  /** Those who have left, with their last stay. */
  readonly left: readonly P[];
};

/**
 * Who is in a class on a date (`YYYY-MM-DD`), and who has left it. A pupil who left and came back
 * has a stay for each time, and is listed once.
 */
export function classRoster<P extends EnrolledPupil>(
  stays: readonly P[],
  date: string,
): ClassRoster<P> {
  const present = new Map<string, P>();
  const past = new Map<string, P>();
  for (const stay of [...stays].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (stay.to !== undefined && stay.to < date) past.set(stay.id, stay);
    else if (!present.has(stay.id)) present.set(stay.id, stay);
  }
  return {
    pupils: [...present.values()].sort(byName),
    left: [...past.values()].filter(({ id }) => !present.has(id)).sort(byName),
  };
}
