import Fuse from 'fuse.js';
import { nameKey } from '../../../../../core/roster/name-key';
import { wholeNames } from './exact-matching';
import type { Matching } from './score-matching';

/** What a developer would do in an afternoon: the best hit of a fuzzy search, as it comes. */
export const matchFuzzily: Matching = (names, pupils) => {
  const entries = pupils.flatMap((pupil) =>
    wholeNames(pupil).map((name) => ({ id: pupil.id, name })),
  );
  const search = new Fuse(entries, { keys: ['name'] });
  return names.map(({ name }) => search.search(nameKey(name))[0]?.item.id ?? null);
};
