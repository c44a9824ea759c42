import type { HeadCounts, RegisterState } from '../attendance/register';
import type { Meeting } from '../meeting/room';
import type { Pupil } from '../roster/pupil';
import type { Lesson } from '../timetable/lesson';
import type { LessonRoom, MainAction, RoomView } from './meeting-views';

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

/** A class with its pupils and its rooms. */
export type ClassView = {
  readonly id: string;
  readonly name: string;
  readonly kind: ClassKind;
  /** In alphabetical order, without those who have left. */
  readonly pupils: readonly Pupil[];
  /** Its chain of rooms, in the order in which they are tried. */
  readonly rooms: readonly RoomView[];
};

/** A group with the pupils whom it may take: those of the classes of its school year. */
export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly pupilIds: readonly string[];
};

/** A lesson with all that the Today screen says of it. */
export type LessonView = Lesson & {
  readonly className: string;
  readonly register: { readonly state: RegisterState; readonly counts: HeadCounts };
  /** The chain of its class, in the order in which rooms are tried. */
  readonly rooms: readonly LessonRoom[];
  /** What the main button does now. */
  readonly mainAction: MainAction;
  /** The room that « La salle ne marche pas » would open; absent when none is left. */
  readonly nextRoomId?: string;
  /** The last room opened for this lesson. */
  readonly meeting?: Meeting;
  /** An outage touched this lesson: its attestation can be made. */
  readonly attestable?: true;
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
/** How an export ended; `cancelled`: no place, or no printer, was chosen. */
export type ExportOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
  | { readonly kind: 'cancelled' };
