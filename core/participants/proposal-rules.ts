/** How presence becomes proposals. The teacher may change each. */
export type ProposalRules = {
  /** Minutes after the beginning from which a first connection is a lateness. */
  readonly lateAfter: number;
  /** Minutes before the end from which a last connection is no early leaving. */
  readonly leftBefore: number;
  /** Percentage of the lesson under which a presence is partial. */
  readonly share: number;
};

/**
 * As Blackboard Collaborate: late from 6 minutes on, half of the time required (domain facts §3.5);
 * the same tolerance at the end.
 */
export const DEFAULT_RULES: ProposalRules = { lateAfter: 5, leftBefore: 5, share: 50 };

/** The largest tolerance in minutes: a lesson of two hours. */
export const LARGEST_TOLERANCE = 120;
