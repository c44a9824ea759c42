/** Says of each thing that comes whether it may pass. */
export type RateLimit = (now: number) => boolean;

/**
 * Lets `burst` things through at once, and from then on `perSecond` in a second; what is too much
 * is refused, not kept. `now` in milliseconds, of any clock that only goes forward.
 */
export function createRateLimit(burst: number, perSecond: number): RateLimit {
  let left = burst;
  let last: number | null = null;
  return (now) => {
    if (last !== null) left = Math.min(burst, left + (Math.max(0, now - last) / 1000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
