/** What a teacher says of one pupil. A late pupil is present, with `arrivedAt`. */
type Presence = 'present' | 'absent';

/** How a mark is known. By hand it is `seen`; other sources come with their connectors. */
type Evidence = 'seen';

/** What is known of one pupil in one register. No mark at all means: not known yet. */
export type Mark = {
  readonly presence: Presence;
  /** ISO instant (UTC, to the minute) of a late arrival; only with `present`. */
  readonly arrivedAt?: string;
  readonly evidence: Evidence;
};

/** Whether two marks say the same of a pupil; null is no mark. */
export function sameMark(a: Mark | null, b: Mark | null): boolean {
  return (
    a?.presence === b?.presence && a?.arrivedAt === b?.arrivedAt && a?.evidence === b?.evidence
  );
}
