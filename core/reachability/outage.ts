import type { Verdict } from './observation';

/** A span of bad verdicts of a class's official room, or the teacher's word that it is dead. */
export type Outage = {
  readonly id: string;
  readonly classId: string;
  /** The lesson it was reported in; only for the teacher's word. */
  readonly lessonId?: string;
  /** The room that it is about; the official one where it is absent. */
  readonly roomId?: string;
  /** The host of that room, as it was then; absent in outages of before rooms had a chain. */
  readonly host?: string;
  readonly source: 'probe' | 'teacher';
  readonly verdict?: Verdict;
  readonly cause?: string;
  /** One technical line for the IT service. */
  readonly detail?: string;
  /** ISO instants. */
  readonly startedAt: string;
  readonly lastObservedAt: string;
  readonly endedAt?: string;
};
