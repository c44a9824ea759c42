import { gapsWithin } from '../../core/reachability/gaps';
import type { GapCause } from '../../core/reachability/journal-fact';
import type { PlannedService } from './watch-plan';
import type { Entry } from './watch-recorder';

/**
 * What a silence of the watch leaves to be written: only the parts within lessons that meet in this
 * service, since nobody misses the others; null where there is none. ISO instants.
 */
export function gapEntry(
  { service, lessons }: PlannedService,
  silence: { readonly why: GapCause; readonly from: string; readonly to: string },
): Entry | null {
  const { key, host } = service;
  const { why, from, to } = silence;
  const main = lessons.filter(({ mainService }) => mainService === key);
  const facts = gapsWithin({ from, to }, main).map(
    (gap) => ({ kind: 'not-observed', why, ...gap, service: key, host }) as const,
  );
  return facts.length === 0 ? null : { service, at: to, facts };
}
