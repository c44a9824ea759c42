import type { PupilFacts } from '../pupil';
import type { ClassKind } from '../school-class';

/**
 * One change of classes, pupils and enrolments, with what it takes to undo it. An import is a list
 * of these; undoing it goes through them from the last. Dates are `YYYY-MM-DD`, `to` included.
 */
export type RosterAct =
  | {
      readonly kind: 'add-class';
      readonly classId: string;
      readonly schoolYearId: string;
      readonly name: string;
      readonly classKind: ClassKind;
      readonly levels: readonly string[];
    }
  | { readonly kind: 'reopen-class'; readonly classId: string; readonly archivedOn: string }
  | { readonly kind: 'add-pupil'; readonly pupilId: string; readonly pupil: PupilFacts }
  | {
      readonly kind: 'change-pupil';
      readonly pupilId: string;
      readonly before: PupilFacts;
      readonly after: PupilFacts;
    }
  | {
      readonly kind: 'enrol';
      readonly pupilId: string;
      readonly classId: string;
      readonly from: string;
      readonly to?: string;
      readonly level?: string;
    }
  | {
      readonly kind: 'end-enrolment';
      readonly pupilId: string;
      readonly classId: string;
      readonly from: string;
      readonly to: string;
      /** The end that it had before; null: none. */
      readonly before: string | null;
    }
  | {
      readonly kind: 'change-level';
      readonly pupilId: string;
      readonly classId: string;
      readonly from: string;
      readonly level: string;
      readonly before: string | null;
    }
  /** A list calls this pupil by a name that is not theirs in the vault (`listedKey`). */
  | { readonly kind: 'learn-name'; readonly pupilId: string; readonly key: string }
  /** What a list says of this pupil and the teacher did not take (`refusedKey`). */
  | { readonly kind: 'refuse-value'; readonly pupilId: string; readonly key: string };

/** Why a part of an import was not undone: `merge.undo.<code>`. */
export type UndoHindrance =
  /** Something was recorded of the pupil since: marks, notes, a photo, a period. */
  | 'pupil-in-use'
  /** The pupil was changed again since. */
  | 'pupil-changed'
  /** The enrolment was changed again since. */
  | 'enrolment-changed'
  /** Lessons, rooms or pupils hang on the class. */
  | 'class-in-use';
