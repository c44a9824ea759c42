import type { StoredImport } from '../../../core/roster/merging/stored-import';
import type { ColumnMapping } from '../../../core/roster/reading/column-mapping';

/** What the reading of class lists remembers. */
export type RosterStore = {
  /** Other writings of names (`listedKey`) by which lists call the pupils of a school year. */
  listedNamesOfYear(
    schoolYearId: string,
  ): readonly { readonly pupilId: string; readonly key: string }[];
  listedNamesOf(pupilId: string): readonly string[];
  learnListedName(pupilId: string, key: string): void;
  forgetListedName(pupilId: string, key: string): void;

  /** What lists say of all pupils and the teacher did not take (`refusedKey`). */
  refusedValues(): readonly { readonly pupilId: string; readonly key: string }[];
  refuseValue(pupilId: string, key: string): void;
  forgetRefusal(pupilId: string, key: string): void;

  columnMapping(signature: string): ColumnMapping | undefined;
  putColumnMapping(mapping: ColumnMapping): void;

  addImport(added: StoredImport): void;
  findImport(id: string): StoredImport | undefined;
  /** The newest first. */
  imports(count: number): readonly StoredImport[];
  markImportUndone(id: string, at: string): void;
};
