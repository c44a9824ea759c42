/** Chance that is the same for one seed, on every machine. */
export type Random = {
  /** From 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** True so many times out of a hundred. */
  readonly percent: (share: number) => boolean;
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** The first values come more often than the last, as names do. */
  readonly pickEarly: <T>(values: readonly T[]) => T;
  readonly shuffle: <T>(values: readonly T[]) => readonly T[];
};

/** Mulberry32: 32 bits of state are plenty for names. */
export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(values: readonly T[], place: number): T => {
    const value = values[place];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  return {
    next,
    percent: (share) => next() * 100 < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (values) => at(values, Math.floor(next() * values.length)),
    pickEarly: (values) => at(values, Math.floor(next() ** 1.6 * values.length)),
    shuffle: (values) => {
      const mixed = [...values];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        const kept = at(mixed, last);
        mixed[last] = at(mixed, other);
        mixed[other] = kept;
      }
      return mixed;
    },
  };
}
