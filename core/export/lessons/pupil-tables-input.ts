import type { PupilCall, YearRegister } from '../../attendance/pupil-year';
import type { Outage } from '../../reachability/outage';
import type { Lesson } from '../../timetable/lesson';

/** A register that called the pupil, with what is known of the mark besides. */
export type RecordedRegister = YearRegister & {
  readonly lesson: Pick<Lesson, 'kind'>;
  /** ISO instant at which the mark was recorded as it stands; absent: there is none. */
  readonly notedAt?: string;
  /** Those that the lesson fell into. */
  readonly outages: readonly Pick<Outage, 'source' | 'startedAt' | 'endedAt'>[];
};

/** The year of one pupil, and nobody else's. */
export type PupilTablesInput = {
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  /** `YYYY-MM-DD`; only where the name alone does not say who it is. */
  readonly birthDate?: string;
  /** `2026-2027` */
  readonly yearLabel: string;
  /** Of the year, oldest first; `YYYY-MM-DD`, both included. */
  readonly stays: readonly {
    readonly className: string;
    readonly from: string;
    readonly to?: string;
  }[];
  /** Oldest first. */
  readonly calls: readonly PupilCall<RecordedRegister>[];
  /** Lessons that have begun and whose register is not validated. */
  readonly uncounted: number;
  /** Whether the class has one teacher: nothing is « à vos cours » then. */
  readonly isWhole: boolean;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO instant at which the document is made. */
  readonly writtenAt: string;
};
