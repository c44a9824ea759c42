import type { PupilFacts } from '../pupil';
import { listedKey } from './listed-key';

/**
 * Tells which lines of a file are one new pupil: the same name and birth date in several of its
 * classes. In one class they are two, since the list names each pupil once; without a birth date
 * nothing says that they are one.
 */
export function createNewcomers<T>() {
  const added = new Map<string, { readonly pupil: T; readonly classes: Set<string> }[]>();
  return {
    /** Whom an earlier line of another class added. */
    find(listed: PupilFacts, classId: string): T | undefined {
      if (listed.birthDate === undefined) return undefined;
      const same = added.get(listedKey(listed)) ?? [];
      return same.find(({ classes }) => !classes.has(classId))?.pupil;
    },

    /** The line means this newcomer, found or new. */
    settle(listed: PupilFacts, classId: string, pupil: T): void {
      const key = listedKey(listed);
      const same = added.get(key) ?? [];
      added.set(key, same);
      const before = same.find((each) => each.pupil === pupil);
      if (before === undefined) same.push({ pupil, classes: new Set([classId]) });
      else before.classes.add(classId);
    },
  };
}
