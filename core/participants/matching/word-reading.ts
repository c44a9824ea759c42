import type { Field } from './class-names';
import type { WordLikeness } from './compare-word';

/** One way in which a pupil's name explains a written word. */
export type WordReading = {
  /** Places of the version's words that it takes. */
  readonly mask: number;
  readonly how: WordLikeness;
  /** Of which field it is; a login may be of both in one word, in this order. */
  readonly fields: readonly Field[];
};

/** The readings of a word by version of a name. */
export type WordReadings = ReadonlyMap<number, readonly WordReading[]>;
