import type { HalfDayCount } from './half-days';

/**
 * The half-days without a legitimate reason in one calendar month from which the law wants
 * something done: 4 (article R131-7 of the code de l'éducation, L131-8 2°), and 10, « persistance
 * du défaut d'assiduité » (circulaire 2014-159 of 24/12/2014).
 */
const THRESHOLDS = [10, 4] as const;
/** A number of half-days. */
export type Threshold = (typeof THRESHOLDS)[number];

/** The highest threshold that a month's number of unjustified half-days has reached; null: none. */
export function thresholdOf(unjustified: number): Threshold | null {
  return THRESHOLDS.find((threshold) => unjustified >= threshold) ?? null;
}

/**
 * The counts that have reached a threshold, the most half-days first: to be checked by a person,
 * since a teacher sees only their own lessons.
 */
export function noticesOf<C extends Pick<HalfDayCount, 'unjustified'>>(
  counts: readonly C[],
): (C & { readonly threshold: Threshold })[] {
  return counts
    .flatMap((count) => {
      const threshold = thresholdOf(count.unjustified);
      return threshold === null ? [] : [{ ...count, threshold }];
    })
    .sort((a, b) => b.unjustified - a.unjustified);
}
