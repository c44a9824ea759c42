import type { RosterOptions } from '../../core/roster/roster-file';

/** What the thread that reads a class list is given. */
export type RosterQuestion = {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly options: RosterOptions;
};
