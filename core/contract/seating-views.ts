import type { StoredSeatingPlan } from '../seating/seating-plan';

/**
 * The plans of a class with today's pupils, each of whom sits or stands in each plan; never empty:
 * the first is made as it is read.
 */
export type SeatingView = {
  readonly classId: string;
  /** In the teacher's order; exactly one is chosen. */
  readonly plans: readonly StoredSeatingPlan[];
};

/** Who was picked, and how far round the class we are. */
export type PickView = {
  /** Null until somebody was picked in this round. */
  readonly last: {
    readonly pupilId: string;
    readonly lastName: string;
    readonly firstName: string;
    readonly photo?: string;
  } | null;
  /** Of those who may be picked now, how many were not yet in this round. */
  readonly remaining: number;
  /** Of those who may be picked now. */
  readonly pupils: number;
};
