import type { EnrolledPupil } from '../enrolled-pupil';
import type { Pupil, PupilField } from '../pupil';
import type { SchoolClass } from '../school-class';

/** One stay of a pupil, with what the teacher typed and how lists call the pupil (`listedKey`). */
export type KnownPupil = EnrolledPupil & {
  readonly byHand: readonly PupilField[];
  readonly listedAs: readonly string[];
};

/** A class or a group with every stay in it, the past ones and those to come too. */
export type KnownClass = SchoolClass & { readonly pupils: readonly KnownPupil[] };

/** A pupil of an earlier school year who is in no class of this one, with their last class. */
export type EarlierPupil = Pupil & {
  readonly byHand: readonly PupilField[];
  readonly className: string;
  readonly schoolYearLabel: string;
};

/** What the vault knows of one school year: every class and group, the archived ones too. */
export type KnownYear = {
  readonly classes: readonly KnownClass[];
  /** Those whose birth date is known: nobody else is recognised after a year. */
  readonly earlier: readonly EarlierPupil[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DD`: the first day of the school year. */
  readonly yearStart: string;
  /** `YYYY-MM-DD`, included. */
  readonly yearEnd: string;
};
