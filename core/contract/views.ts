import type { HeadCounts, RegisterState } from '../attendance/register';
import type { Meeting } from '../meeting/room';
import type { Verdict } from '../reachability/observation';
import type { Pupil } from '../roster/pupil';
import type { Lesson } from '../timetable/lesson';

/** The languages of the screens. */
export type Language = 'fr' | 'en';
/** The colours of the screens; `system` follows those of the computer. */
export type Theme = 'light' | 'dark' | 'system';
type TextSize = 'normal' | 'large' | 'larger';

/** Kept in clear beside the vault: nothing about pupils, no secret. */
export type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: TextSize;
};

/**
 * `absent`: no vault in the folder yet; `newer`: written by a later Continuo; `unwritable`: the
 * folder refuses to be written; `damaged`: something is there that is not a whole vault.
 */
export type VaultStatus = 'absent' | 'locked' | 'open' | 'newer' | 'unwritable' | 'damaged';

/** What a screen must know before anything else. */
export type AppView = {
  readonly vault: VaultStatus;
  readonly vaultFolder: string;
  readonly preferences: Preferences;
  readonly version: string;
};

/** A group is a class whose pupils also belong to other ones. */
export type ClassKind = 'class' | 'group';

/** A class as a line of the list of classes. */
export type ClassSummary = {
  readonly id: string;
  readonly name: string;
  readonly kind: ClassKind;
  /** As many as `ClassView.pupils` lists. */
  readonly pupilCount: number;
};

/** Addresses of a class. The Jitsi room's name is made by the app and kept until it is rotated. */
export type RoomsView = {
  readonly official: { readonly url: string; readonly expect?: string } | null;
  readonly jitsi: { readonly instance: string; readonly url: string } | null;
};

/** A class with its pupils and its rooms. */
export type ClassView = {
  readonly id: string;
  readonly name: string;
  readonly kind: ClassKind;
  /** In alphabetical order, without those who have left. */
  readonly pupils: readonly Pupil[];
  readonly rooms: RoomsView;
  /** Absent until the official room was observed once since the unlocking. */
  readonly service?: ServiceState;
};

/** A group with the pupils whom it may take: those of the classes of its school year. */
export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly pupilIds: readonly string[];
};

/** The state of a class's official room in the words of DESIGN §6, after hysteresis. */
export type ServiceState = {
  readonly verdict: Verdict;
  /** A cause code; its sentence is `causes.<code>` in the catalogues. */
  readonly cause: string;
  /** One line for the IT service: status or net error, address, duration. */
  readonly detail: string;
  /** ISO instant of the last observation. */
  readonly at: string;
  /** ISO instant of the first observation of this verdict. */
  readonly since: string;
};

/** A lesson with all that the Today screen says of it. */
export type LessonView = Lesson & {
  readonly className: string;
  readonly register: { readonly state: RegisterState; readonly counts: HeadCounts };
  readonly rooms: RoomsView;
  /** Absent until the official room was observed once since the unlocking. */
  readonly service?: ServiceState;
  /** ISO instant at which the teacher said « La salle ne marche pas » for this lesson. */
  readonly reportedAt?: string;
  /** What the main button does now. */
  readonly mainAction: 'open-official' | 'fall-back' | 'open-jitsi' | 'none';
  /** The last room opened for this lesson. */
  readonly meeting?: Meeting;
};

/** The lessons of one day. */
export type DayView = {
  /** `YYYY-MM-DD` in the school year's time zone. */
  readonly date: string;
  readonly timeZone: string;
  /** In order of start, the cancelled ones too. */
  readonly lessons: readonly LessonView[];
  /** The name of the holiday, when there is no class that day. */
  readonly closed?: string;
  /** The first lesson of a later day, once no lesson of this one is still to come. */
  readonly next?: NextLesson;
};

/** A lesson to come, in one line. */
export type NextLesson = Pick<Lesson, 'id' | 'classId' | 'start' | 'end' | 'subject' | 'kind'> & {
  readonly className: string;
};

/** What an import would do to one class, before anything is written. */
export type ClassImportPreview = {
  /** The class as the file names it; null when the file does not say. */
  readonly source: string | null;
  /** Proposed name: the file's, or empty for the teacher to fill in. */
  readonly name: string;
  /** True when the vault already has a class of this name: the new pupils are added to it. */
  readonly exists: boolean;
  readonly added: readonly PreviewPupil[];
  /** Already in that class; left as they are. */
  readonly unchanged: number;
};

/** A pupil whom an import would add. */
export type PreviewPupil = Omit<Pupil, 'id'> & {
  readonly level?: string;
  /** `YYYY-MM-DD`, where the file says it. */
  readonly enteredOn?: string;
  readonly leftOn?: string;
  /** A doubt code; its sentence is `roster.doubts.<code>`. The pupil is added all the same. */
  readonly doubtful?: string;
};

/** What a chosen file holds, before anything is written. */
export type RosterPreview = {
  /** Names this preview in `roster:import`; good until the next preview. */
  readonly token: string;
  readonly fileName: string;
  readonly format: string;
  readonly classes: readonly ClassImportPreview[];
  readonly warnings: readonly {
    readonly line?: number;
    readonly code: string;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
};

/** The formats that a teacher may export. */
export type ExportFormat = 'csv' | 'ods';
/** How an export ended; `cancelled`: no place was chosen. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
  | { readonly kind: 'cancelled' };
