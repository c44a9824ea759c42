import type { DecidedTarget, ListedCorrection, MergeTarget } from '../roster/merging/merge';
import type { ColumnMapping } from '../roster/reading/column-mapping';
import type { Nothing } from './nothing';
import type {
  ImportCounts,
  ImportRecord,
  RosterOutcome,
  RosterPreview,
  UndoOutcome,
} from './roster-views';

/** Requests about class lists: read, compared, written, undone. */
export type RosterRequests = {
  /** Asks for a file. */
  'roster:choose': { in: Nothing; out: RosterOutcome };
  /** A file dropped on the window. */
  'roster:drop': { in: { name: string; bytes: Uint8Array }; out: RosterOutcome };
  /** The list that lies in the clipboard. */
  'roster:paste': { in: Nothing; out: RosterOutcome };
  /** Reads the file of a token again with these columns, and remembers them. */
  'roster:map': { in: { token: string; mapping: ColumnMapping }; out: RosterOutcome };
  /** Compares again, under the names and with the corrections of the teacher. */
  'roster:compare': {
    in: {
      token: string;
      targets: readonly MergeTarget[];
      corrections: readonly ListedCorrection[];
    };
    out: RosterPreview;
  };
  /** Writes the classes that are named, and no other, as one act. */
  'roster:import': {
    in: {
      token: string;
      targets: readonly DecidedTarget[];
      /** Names of the groups of the file that are wanted. */
      groups: readonly string[];
      corrections: readonly ListedCorrection[];
    };
    out: ImportCounts & { readonly importId: string; readonly classIds: readonly string[] };
  };
  /** The last imports, the newest first. */
  'roster:imports': { in: Nothing; out: readonly ImportRecord[] };
  'roster:undo': { in: { importId: string }; out: UndoOutcome };
  'roster:demonstration': { in: Nothing; out: { classId: string } };
};
