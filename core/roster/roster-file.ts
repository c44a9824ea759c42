import type { roster } from '../strings/fr/roster';
import type { ColumnMapping, MappableTable } from './reading/column-mapping';
import type { LeftOutColumn } from './reading/left-out';

/** A list of 2,000 pupils has half a megabyte; workbooks with pictures some more. */
export const MAX_ROSTER_MEGABYTES = 20;

/** A larger file is refused; who reads it from a disk need not read it at all. */
export const LARGEST_ROSTER_BYTES = MAX_ROSTER_MEGABYTES * 1_000_000;

/** `pronote` is any list of Index Éducation (EDT and Hyperplanning too). */
export type RosterFormat = 'pronote' | 'onde' | 'siecle' | 'edifice' | 'oneroster' | 'table';

/** A pupil as a class list gives them; names stand as written. */
export type RosterPupil = {
  readonly lastName: string;
  readonly usageName?: string;
  readonly firstName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate?: string;
  readonly sex?: 'F' | 'M';
  readonly email?: string;
  readonly className?: string;
  readonly level?: string;
  readonly groups: readonly string[];
  /** `YYYY-MM-DD` */
  readonly enteredOn?: string;
  /** `YYYY-MM-DD` */
  readonly leftOn?: string;
  /** A doubt code, `roster.doubts.<code>`: to be looked at by the teacher. */
  readonly doubtful?: string;
};

/** What a file says that could not be taken over as it is, before its sentence is made. */
export type RosterNotice = {
  /** 1 for the first line of the file or of its sheet. */
  readonly line?: number;
  readonly code: keyof typeof roster.warnings;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** The same, with the French sentence of its code, `roster.warnings.<code>`. */
export type RosterWarning = RosterNotice & { readonly message: string };

/** Three times the classes of the largest school of France; a file with more is no class list. */
export const MOST_CLASSES = 400;

/** What a class list holds (DESIGN §11). */
export type RosterFile = {
  readonly format: RosterFormat;
  readonly pupils: readonly RosterPupil[];
  readonly classNames: readonly string[];
  readonly warnings: readonly RosterWarning[];
  /** What the file says and Continuo does not keep, in the order of the file. */
  readonly leftOut: readonly LeftOutColumn[];
  /** A table with columns: what each was taken for, so that the teacher can say otherwise. */
  readonly table?: MappableTable;
};

/** `mapping`: what the teacher said of the columns; a table of another signature ignores it. */
export type RosterOptions = { readonly mapping?: ColumnMapping };

/** Known files that are no class lists; each sentence names the file to ask for. */
export type NotRoster =
  | 'guardians'
  | 'teachers'
  | 'sts'
  | 'edt-return'
  | 'edt-courses'
  | 'siecle-without-classes'
  | 'siecle-absences'
  | 'siecle-other'
  | 'participants'
  | 'calendar'
  | 'pdf'
  | 'picture'
  | 'document';

/** Why a file gives no roster at all. Each has its sentence in the catalogues, `errors.<code>`. */
export const ROSTER_ERROR_CODES = [
  'roster-empty',
  'roster-too-large',
  'roster-binary',
  'roster-damaged',
  'roster-not-a-list',
  'roster-no-pupil',
  /** A table whose columns are not recognised: `RosterError.table` is for the mapping screen. */
  'roster-columns-unknown',
  'roster-too-slow',
  'roster-xml-unsafe',
  'roster-archive-unsafe',
  'roster-archive-locked',
  'roster-is-guardians',
  'roster-is-teachers',
  'roster-is-sts',
  'roster-is-edt-return',
  'roster-is-edt-courses',
  'roster-is-siecle-without-classes',
  'roster-is-siecle-absences',
  'roster-is-siecle-other',
  'roster-is-participants',
  'roster-is-calendar',
  'roster-is-pdf',
  'roster-is-picture',
  'roster-is-document',
] as const satisfies readonly (`roster-is-${NotRoster}` | `roster-${string}`)[];

/** One of `ROSTER_ERROR_CODES`. */
export type RosterErrorCode = (typeof ROSTER_ERROR_CODES)[number];

/** Why a file gives no roster. */
export type RosterError = {
  readonly code: RosterErrorCode;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** With `roster-columns-unknown`. */
  readonly table?: MappableTable;
};
