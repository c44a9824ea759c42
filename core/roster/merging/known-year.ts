import type { EnrolledPupil } from '../enrolled-pupil';
import type { Pupil, PupilField } from '../pupil';
import type { SchoolClass } from '../school-class';

/** What the teacher said of a pupil, by hand or over a list. */
export type PupilMemory = {
  /** Fields that the teacher typed. */
  readonly byHand: readonly PupilField[];
  /** How lists call the pupil (`listedKey`), where the names do not say it. */
  readonly listedAs: readonly string[];
  /** What lists say of the pupil and the teacher did not take (`refusedKey`). */
  readonly refused: readonly string[];
};

/** One stay of a pupil. */
export type KnownPupil = EnrolledPupil & PupilMemory;

/** A class or a group with every stay in it, the past ones and those to come too. */
export type KnownClass = SchoolClass & { readonly pupils: readonly KnownPupil[] };

/** A pupil of an earlier school year who is in no class of this one, with their last class. */
export type EarlierPupil = Pupil &
  PupilMemory & {
    readonly className: string;
    readonly schoolYearLabel: string;
  };

/** The same without what was said over lists. */
export type EarlierStay = Omit<EarlierPupil, 'listedAs' | 'refused'>;

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
