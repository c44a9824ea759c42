import type { Enrolment } from '../enrolment';
import type { PupilFacts } from '../pupil';
import type { SchoolClass } from '../school-class';

/** What stands in the vault before the undoing; of classes, after each step. */
export type Standing = {
  /** Undefined: removed since. A photo and an id may stand beside the facts. */
  readonly pupil: (id: string) => PupilFacts | undefined;
  /** Every stay of a pupil, of every school year. */
  readonly enrolments: (pupilId: string) => readonly Enrolment[];
  readonly findClass: (id: string) => SchoolClass | undefined;
  /** Something was recorded of the pupil. */
  readonly isPupilUsed: (id: string) => boolean;
  /** A register of the class names the pupil in a lesson of the stay. */
  readonly isStayUsed: (stay: Enrolment) => boolean;
  /** As `Store.isClassUsed`: pupils count too, also those of past stays. */
  readonly isClassUsed: (id: string) => boolean;
};

/** One step back. */
export type UndoStep =
  | { readonly kind: 'remove-class'; readonly classId: string }
  | { readonly kind: 'archive-class'; readonly classId: string; readonly archivedOn: string }
  | { readonly kind: 'remove-pupil'; readonly pupilId: string }
  | { readonly kind: 'change-pupil'; readonly pupilId: string; readonly facts: PupilFacts }
  | {
      readonly kind: 'remove-enrolment';
      readonly pupilId: string;
      readonly classId: string;
      readonly from: string;
    }
  /** The stay that began that day gets this end and level. */
  | { readonly kind: 'change-enrolment'; readonly stay: Enrolment }
  | { readonly kind: 'forget-name'; readonly pupilId: string; readonly key: string }
  | { readonly kind: 'forget-refusal'; readonly pupilId: string; readonly key: string };
