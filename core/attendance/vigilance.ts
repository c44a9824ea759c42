/** What deserves a look at a pupil before the call. Absent fields: nothing to say. */
export type Vigilance = {
  /** In the last validated register of this class that had the pupil on its roll. */
  readonly lastTime?: 'absent' | 'unreachable';
  /** `YYYY-MM-DD`: absent at every call since that day, on two days at least. */
  readonly absentSince?: string;
  /** `YYYY-MM-DD` of the last day, when it is within two weeks. */
  readonly leavesOn?: string;
  /** `YYYY-MM-DD` of the first day, when it was within two weeks. */
  readonly arrivedOn?: string;
  /** ISO instant at which a declared absence that covers this lesson ends. */
  readonly declaredUntil?: string;
};
