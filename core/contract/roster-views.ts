import type { ClassMerge, ListedGroup } from '../roster/merging/merge';
import type { UndoHindrance } from '../roster/merging/roster-act';
import type { MappableTable } from '../roster/reading/column-mapping';
import type { LeftOutColumn } from '../roster/reading/left-out';
import type { RosterFormat, RosterNotice } from '../roster/roster-file';

/** What a chosen file would do, before anything is written. */
export type RosterPreview = {
  /** Names this file in the requests that follow; good until the next file. */
  readonly token: string;
  /** Empty for a list that was pasted. */
  readonly fileName: string;
  readonly format: RosterFormat;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly classes: readonly ClassMerge[];
  readonly groups: readonly ListedGroup[];
  readonly leftOut: readonly LeftOutColumn[];
  readonly warnings: readonly RosterNotice[];
  /** What each column was taken for; absent where a file has none (XML). */
  readonly table?: MappableTable;
};

/** What became of a file that was chosen, dropped or pasted. */
export type RosterOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'preview'; readonly preview: RosterPreview }
  /** The teacher has to say what the columns are. */
  | {
      readonly kind: 'columns';
      readonly token: string;
      readonly fileName: string;
      readonly table: MappableTable;
    };

/** Pupils by what was done with them. */
export type ImportCounts = {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
};

/** An import that was written. */
export type ImportRecord = ImportCounts & {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly fileName: string;
  readonly format: RosterFormat;
  readonly classNames: readonly string[];
  /** ISO instant. */
  readonly undoneAt?: string;
  /** One of its classes belongs to another school year: nothing of it changes any more. */
  readonly isYearOver?: true;
};

/** What undoing an import left standing, and why. */
export type UndoOutcome = {
  readonly kept: readonly { readonly name: string; readonly why: UndoHindrance }[];
};
