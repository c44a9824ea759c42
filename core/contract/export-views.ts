import type { DocumentChoice } from '../export/document-kinds';
import type { LocalMoment } from '../export/local-moment';
import type { Table } from '../export/table';
import type { PrintPage } from './print-views';

/** The beginning of a document, as the screen shows it before it is made. */
export type DocumentPreview = {
  readonly title: string;
  /** As the file will be called, ending included. */
  readonly fileName: string;
  readonly landscape: boolean;
  /** The first tables, each with its first rows. */
  readonly tables: readonly PreviewTable[];
  /** How many tables there are in all. */
  readonly tableCount: number;
  /** What paper shows in the place of tables. */
  readonly paper?: PrintPage;
};

/** A table cut after its first rows, with the columns that may be left out. */
export type PreviewTable = {
  readonly table: Table;
  /** How many rows it has in all, sums left out; of those too many to be held about how many. */
  readonly rowCount: number;
};

/** Where files go without being asked for each. */
export type ExportFolder = {
  readonly folder: string;
  /** False: the documents folder of the computer, nobody has chosen another one. */
  readonly isChosen: boolean;
};

/** `folder`: into the folder of exports at once; `ask`: the teacher says where. */
export type WriteWhere = 'folder' | 'ask';

/** What becomes of a file that is there already under that name. */
export type OnConflict = 'replace' | 'keep-both';

/**
 * How an export ended. `exists`: nothing was written, a file of that name is there; `cancelled`: no
 * place was chosen, or it was stopped half-way.
 */
export type WriteOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
  | { readonly kind: 'exists'; readonly fileName: string; readonly folder: string }
  | { readonly kind: 'cancelled' };

/** What was made last, and what it would be today: the last month is another one next month. */
export type LastDocument = {
  readonly choice: DocumentChoice;
  /** The names of its classes or of its pupil, for the button. */
  readonly names: readonly string[];
  /** Of a lesson, when it begins on the school's clock. */
  readonly at?: LocalMoment;
};
