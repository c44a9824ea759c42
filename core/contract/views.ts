import type { HeadCounts, RegisterState } from '../attendance/register';
import type { Meeting } from '../meeting/room';
import type { Lesson } from '../timetable/lesson';
import type { LessonRoom, MainAction } from './meeting-views';

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

/** How a page of ours in a window beside the main one speaks, and how large its words are. */
export type PageLook = Pick<Preferences, 'language' | 'textSize'>;

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

/** How an export ended; `cancelled`: no place, or no printer, was chosen. */
export type ExportOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
  | { readonly kind: 'cancelled' };
