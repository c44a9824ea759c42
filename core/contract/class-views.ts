import type { Mark } from '../attendance/mark';
import type { EnrolledPupil } from '../roster/enrolled-pupil';
import type { Pupil, PupilField } from '../roster/pupil';
import type { SchoolClass } from '../roster/school-class';
import type { ClassTask } from '../roster/school-years';
import type { RoomView } from './meeting-views';
import type { MatrixCell, MatrixTotals } from './register-views';

/** A class as a line of the list of classes. */
export type ClassSummary = SchoolClass & {
  /** As many as `ClassView.pupils` lists. */
  readonly pupilCount: number;
};

/** A class with its pupils and its rooms. */
export type ClassView = SchoolClass & {
  readonly schoolYearLabel: string;
  /** Of the school year that is going on. */
  readonly isCurrent: boolean;
  /** The day (`YYYY-MM-DD`) of its last validated register; only of an earlier school year. */
  readonly lastCallOn?: string;
  /**
   * In alphabetical order: those who have not left; of an earlier school year those who were there
   * on its last day.
   */
  readonly pupils: readonly EnrolledPupil[];
  /** Those who have left, by name, each with their last stay. */
  readonly left: readonly EnrolledPupil[];
  /** Its chain of rooms, in the order in which they are tried. */
  readonly rooms: readonly RoomView[];
};

/** A group and who is in it, those to come included. */
export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly pupilIds: readonly string[];
};

/** One stay of a pupil in a class or a group. Dates are `YYYY-MM-DD`, `to` included. */
export type EnrolmentView = Pick<SchoolClass, 'kind' | 'colour' | 'schoolYearId'> & {
  readonly classId: string;
  readonly className: string;
  readonly from: string;
  readonly to?: string;
  readonly level?: string;
};

/** A dated note of the teacher about a pupil. */
export type PupilNote = {
  readonly id: string;
  readonly pupilId: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
};

/** One day of the year of a pupil: no cell where no validated register has them on its roll. */
export type PupilDay = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly morning?: MatrixCell;
  readonly afternoon?: MatrixCell;
  /** A holiday, or a day of the week without class. */
  readonly isClosed: boolean;
};

/** The year of a pupil at the lessons of one teacher. */
export type PupilYear = {
  readonly timeZone: string;
  /** Every day from the first to the last of the school year. */
  readonly days: readonly PupilDay[];
  readonly totals: MatrixTotals;
  /** Marks that are not a plain presence, the oldest first. */
  readonly marks: readonly {
    readonly lessonId: string;
    readonly className: string;
    /** ISO instants of the lesson. */
    readonly start: string;
    readonly end: string;
    readonly subject: string;
    readonly mark: Mark;
    readonly undecided?: true;
  }[];
};

/** How many things of each kind the vault holds of a pupil. */
export type KeptOfPupil = {
  readonly marks: number;
  readonly periods: number;
  readonly followUp: number;
  readonly notes: number;
  /** Other writings of the name, by which lists are matched. */
  readonly names: number;
};

/** Everything of one pupil. */
export type PupilPage = {
  readonly pupil: Pupil;
  /** The fields that the teacher typed: a list does not change them unasked. */
  readonly byHand: readonly PupilField[];
  /** Of every school year, the last ones first. */
  readonly enrolments: readonly EnrolmentView[];
  /** The school years in which the pupil was enrolled, the newest first. */
  readonly years: readonly { readonly id: string; readonly label: string }[];
  /** The year that `attendance` tells of. */
  readonly schoolYearId: string;
  readonly attendance: PupilYear;
  /** The newest first. */
  readonly notes: readonly PupilNote[];
  readonly kept: KeptOfPupil;
};

/** A file of a set of photos, and whom it seems to show. */
export type PhotoMatch = {
  /** Names the file in `photos:source`; place from 0. */
  readonly index: number;
  readonly fileName: string;
  /** The pupil of whom it was taken to be; absent: to be chosen by the teacher. */
  readonly pupilId?: string;
  /** Nothing but this pupil bears that name: no need to look. */
  readonly isSure: boolean;
};

/** A set of photos that was chosen, before anything is written. */
export type PhotoSet = {
  readonly token: string;
  readonly photos: readonly PhotoMatch[];
  /** The pupils who may be chosen, in alphabetical order. */
  readonly pupils: readonly Pupil[];
  /** Files that are no picture, or too large, or damaged. */
  readonly refused: readonly {
    readonly fileName: string;
    readonly why: 'not-a-picture' | 'too-large' | 'damaged';
  }[];
};

/** A school year of the vault in one line. */
export type YearSummary = {
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly start: string;
  readonly end: string;
  readonly isCurrent: boolean;
  readonly classCount: number;
};

/** What may be taken from the last school year into the next one. */
export type NewYearOffer = {
  readonly from: Pick<YearSummary, 'id' | 'label'>;
  /** `start`: `YYYY-MM-DD`; in summer the year to come, which begins when classes are taken over. */
  readonly to: Pick<YearSummary, 'label' | 'start'> & { readonly hasBegun: boolean };
  /** Names that classes of the new year have already. */
  readonly taken: readonly string[];
  /** Classes and groups that were not taken yet, with what is proposed for each. */
  readonly classes: readonly (ClassSummary & {
    readonly roomCount: number;
    readonly proposed: ClassTask;
  })[];
};
