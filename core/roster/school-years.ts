/**
 * What becomes of a class in the next school year: `carry` the same pupils and name, `promote` the
 * same pupils a level up, `empty` a class without pupils, `leave` nothing.
 */
export const CARRY_WAYS = ['carry', 'promote', 'empty', 'leave'] as const;
/** One of `CARRY_WAYS`. */
export type CarryWay = (typeof CARRY_WAYS)[number];

/** One class to be taken into the next school year. */
export type ClassTask = {
  readonly way: CarryWay;
  /** Its name there. */
  readonly name: string;
  readonly levels: readonly string[];
};
