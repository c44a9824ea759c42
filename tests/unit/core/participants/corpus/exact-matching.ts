import { nameKey } from '../../../../../core/roster/name-key';
import type { CorpusPupil } from './child';
import type { Matching } from './score-matching';

/** What a name is compared with: whole names, either part first, by family or usage name. */
export function wholeNames({ lastName, usageName, firstName }: CorpusPupil): readonly string[] {
  const lasts = usageName === undefined ? [lastName] : [lastName, usageName];
  return lasts.flatMap((last) => [
    nameKey(`${firstName} ${last}`),
    nameKey(`${last} ${firstName}`),
  ]);
}

/** The floor: equal once case, accents and signs are folded, and to one pupil only. */
export const matchExactly: Matching = (names, pupils) =>
  names.map(({ name }) => {
    const key = nameKey(name);
    const equal = pupils.filter((pupil) => wholeNames(pupil).includes(key));
    return equal.length === 1 ? (equal[0]?.id ?? null) : null;
  });
