import { pupilKey } from './name-key';

type Named = {
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate?: string;
};

/**
 * The pupils of a list whom the class does not have yet. A pupil is known when the class has one of
 * the same name (`nameKey`) whose birth date is the same, or missing on either side. Each pupil of
 * the class stands for one of the list only, so that two namesakes stay two.
 */
export function newPupils<T extends Named>(
  listed: readonly T[],
  present: readonly Named[],
): readonly T[] {
  const free = new Map<string, Named[]>();
  for (const pupil of present) {
    const key = pupilKey(pupil);
    const namesakes = free.get(key);
    if (namesakes === undefined) free.set(key, [pupil]);
    else namesakes.push(pupil);
  }
  const known = new Set<T>();
  for (const accepts of PASSES) {
    for (const pupil of listed) {
      if (known.has(pupil)) continue;
      const candidates = free.get(pupilKey(pupil)) ?? [];
      const at = candidates.findIndex((candidate) => accepts(pupil.birthDate, candidate.birthDate));
      if (at === -1) continue;
      candidates.splice(at, 1);
      known.add(pupil);
    }
  }
  return listed.filter((pupil) => !known.has(pupil));
}

/**
 * In this order no one takes the place that another needs: equal dates first, then dated pupils of
 * the list, who can only meet undated ones, then the undated, who can meet anyone left.
 */
const PASSES: readonly ((listed?: string, present?: string) => boolean)[] = [
  (listed, present) => listed !== undefined && listed === present,
  (listed, present) => listed !== undefined && present === undefined,
  (listed) => listed === undefined,
];
