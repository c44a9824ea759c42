import type { RosterFormat } from '../roster-file';
import type { RosterAct } from './roster-act';

/** An import as it was written, with what it takes to undo it. */
export type StoredImport = {
  readonly id: string;
  /** ISO instants. */
  readonly at: string;
  readonly undoneAt?: string;
  readonly fileName: string;
  readonly format: RosterFormat;
  /** In the order in which they were carried out. */
  readonly changes: readonly RosterAct[];
};
