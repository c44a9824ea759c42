import type { PupilFacts, PupilField } from '../pupil';
import type { RosterPupil } from '../roster-file';
import type { ClassKind } from '../school-class';

/** What a list would change of a known pupil; the level and the last day are those of their stay. */
export type MergeChange = {
  readonly field: PupilField | 'level' | 'leftOn';
  /** Null: not known yet. */
  readonly before: string | null;
  readonly after: string;
  /** The teacher typed what stands before: it is proposed to keep it. */
  readonly byHand?: true;
};

/** Why the teacher is asked to look at a line: `merge.doubts.<code>`. */
export const MERGE_DOUBTS = [
  /** Nearly the same name: a corrected spelling, or somebody else. */
  'similar-name',
  /** Same first name and birth date under another family name: married, usage name. */
  'other-family-name',
  /** Same name, and two different birth dates. */
  'birth-date-differs',
  /** A pupil of this name is in another class of this school year. */
  'in-another-class',
  /** Several pupils of the class bear this name, and nothing tells which. */
  'namesakes',
  /** The list contradicts what the teacher typed. */
  'edited-by-hand',
  /** The list names the pupil twice. */
  'listed-twice',
  /** Doubts of the reading, `roster.doubts`. */
  'name-split',
  'name-part-missing',
  'same-name',
  'has-left',
] as const;
/** One of `MERGE_DOUBTS`. */
export type MergeDoubt = (typeof MERGE_DOUBTS)[number];

/** A pupil of the vault whom a line of the list may mean. */
export type MergeCandidate = PupilFacts & {
  readonly pupilId: string;
  /** What taking the list's word would change. */
  readonly changes: readonly MergeChange[];
  /** Left the class before today, and would come back. */
  readonly returns?: true;
  /** The class of this school year that the pupil is in, when it is another one. */
  readonly elsewhere?: { readonly classId: string; readonly className: string };
  /** In no class of this school year: the last one of the years before. */
  readonly earlier?: { readonly className: string; readonly schoolYearLabel: string };
};

/** What becomes of one line of the list. */
export type ListedDecision =
  | { readonly kind: 'add' }
  | {
      readonly kind: 'match';
      readonly pupilId: string;
      /** Whether the changes of the candidate are taken. */
      readonly take: boolean;
      /** The pupil leaves the class that they are in elsewhere. */
      readonly leavesOther?: true;
    }
  | { readonly kind: 'leave-out' };

/** What becomes of a pupil of the class whom the list does not name. */
export type GoneDecision =
  /** The enrolment ends on this day (`YYYY-MM-DD`, included). */
  { readonly kind: 'leave'; readonly on: string } | { readonly kind: 'stay' };

/** One line of the list, compared with the vault. */
export type ListedLine = {
  /** Place from 0 among the pupils of the file: names the line in decisions and corrections. */
  readonly row: number;
  /** As read, or as the teacher corrected it. */
  readonly listed: Omit<RosterPupil, 'className' | 'groups' | 'doubtful'>;
  readonly state: 'new' | 'changed' | 'unchanged' | 'doubtful';
  readonly doubt?: MergeDoubt;
  /** Best first; empty: nobody in the vault comes near. */
  readonly candidates: readonly MergeCandidate[];
  readonly proposed: ListedDecision;
};

/** A pupil of the class whom the list does not name. */
export type GoneLine = PupilFacts & {
  readonly pupilId: string;
  /** `YYYY-MM-DD` of the present stay; `to`: its end to come, where it has one. */
  readonly from: string;
  readonly to?: string;
  /** Remembers that the pupil stays although this list does not name them. */
  readonly unnamedKey: string;
  readonly proposed: GoneDecision;
};

/** What importing one class of a file would do, before anything is written. */
export type ClassMerge = {
  /** The class as the file names it; null when the file does not say. */
  readonly source: string | null;
  /** As the vault writes it, else the file's or the teacher's; empty: to be filled in. */
  readonly name: string;
  readonly kind: ClassKind;
  /** The class of the vault that it joins; absent: a new one. */
  readonly classId?: string;
  /** Whether it is proposed to import it. */
  readonly chosen: boolean;
  readonly lines: readonly ListedLine[];
  readonly gone: readonly GoneLine[];
  /** More than half of the class would go: the list is probably a part of it, staying is proposed. */
  readonly isPartial: boolean;
  /** Most of its pupils are in other classes already: it is probably a group. */
  readonly looksLikeGroup: boolean;
};

/** A name as the teacher corrected it in the preview. */
export type ListedCorrection = Pick<
  PupilFacts,
  'lastName' | 'usageName' | 'firstName' | 'birthDate'
> & { readonly row: number };

/** One class of a file with the name and the kind that the teacher gave it. */
export type MergeTarget = {
  readonly source: string | null;
  readonly name: string;
  readonly kind: ClassKind;
};

/** A target with what the teacher decided; lines that are not named go as proposed. */
export type DecidedTarget = MergeTarget & {
  readonly lines: readonly { readonly row: number; readonly decision: ListedDecision }[];
  readonly gone: readonly { readonly pupilId: string; readonly decision: GoneDecision }[];
};

/** A group that the file names, across its classes. */
export type ListedGroup = {
  readonly name: string;
  readonly pupils: number;
  /** The vault has it already. */
  readonly exists: boolean;
  /** Rows of the lines whose pupils choosing it would add, all being decided as proposed. */
  readonly entering: readonly number[];
  readonly chosen: boolean;
};
