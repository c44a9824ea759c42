import type { Table } from '../export/table';
import type { Meeting, RoomProduct } from '../meeting/room';
import type { Attestation } from '../reachability/attestation';
import type { Language } from './views';
import type { JournalCheck } from './watch-views';

/** How a page lies on its sheet of A4. */
export type PrintLayout = {
  readonly landscape: boolean;
  /** Lines at the foot of each page, before its number. */
  readonly footer?: readonly string[];
};

/** A page made for paper: what `renderer/print/` draws, in the school's time zone. */
export type PrintPage = {
  readonly title: string;
  readonly timeZone: string;
  /** ISO instant at which it was made. */
  readonly madeAt: string;
} & (
  | SheetPage
  | PosterPage
  | AttestationPage
  | SeatingPage
  | TablesPage
  | PhotosPage
  | EvacuationPage
);

/** Tables, each from the top of a page on; its header stands on every page that it fills. */
export type TablesPage = {
  readonly kind: 'tables';
  readonly language: Language;
  /** How wide the page is decides how narrow the columns are. */
  readonly landscape: boolean;
  readonly tables: readonly Table[];
};

/** Classes with the faces of their pupils, a class from the top of a page on. */
export type PhotosPage = {
  readonly kind: 'photos';
  readonly language: Language;
  readonly classes: readonly {
    readonly className: string;
    readonly pupils: readonly PrintedPupil[];
  }[];
  readonly notes: readonly string[];
};

/** Who is expected where, to be ticked off outside: a page for each class. */
export type EvacuationPage = {
  readonly kind: 'evacuation';
  readonly language: Language;
  readonly classes: readonly EvacuatedClass[];
  readonly notes: readonly string[];
};

/** A class to be counted, in the words of the page. */
export type EvacuatedClass = {
  readonly className: string;
  /** Which room, or that it is not known. */
  readonly place: string;
  /** Which lesson, whether its roll was called, how many are expected. */
  readonly lines: readonly string[];
  readonly pupils: readonly {
    readonly number: number;
    readonly lastName: string;
    readonly firstName: string;
    /** What is known of the pupil; absent: nothing. */
    readonly state?: string;
  }[];
  /** Where the number of those who were found is written. */
  readonly found: string;
};

/** The fiche de secours: where the class meets when the usual room does not open. */
export type SheetPage = {
  readonly kind: 'sheet';
  readonly className: string;
  readonly schoolYear: string;
  /** The usual room; absent where the class has none. */
  readonly officialHost?: string;
  /** The rooms to fall back to, in order, two at most; the first has its QR code. */
  readonly rooms: readonly {
    /** Without options: it can be typed by hand. */
    readonly address: string;
    readonly host: string;
    readonly product: RoomProduct;
    /** The address for pupils, options included, for the QR code. */
    readonly url: string;
  }[];
};

/** The room that is open now, large. */
type PosterPage = {
  readonly kind: 'poster';
  readonly className: string;
  readonly subject: string;
  /** Without options, to be typed by hand. */
  readonly address: string;
  /** The address for pupils, options included, for the QR code. */
  readonly url: string;
};

/** Who looks at a printed plan: the teacher at the board, or the pupils in the room. */
export type SeenFrom = 'board' | 'room';

/** A seating plan, on one page. */
export type SeatingPage = {
  readonly kind: 'seating';
  readonly className: string;
  /** Empty where the teacher gave none. */
  readonly planName: string;
  readonly seenFrom: SeenFrom;
  readonly columns: number;
  /** Row by row from the top of the page, each from left to right; a gap has no table. */
  readonly places: readonly (PrintedPlace | 'gap')[];
  /** Pupils without a place, by name. */
  readonly standing: readonly PrintedPupil[];
};

/** A chair at a table, and who sits there. */
type PrintedPlace = { readonly pupil: PrintedPupil | null };

/** A name on a printed plan; the photo only where photos are wanted. */
export type PrintedPupil = {
  readonly lastName: string;
  readonly firstName: string;
  readonly photo?: string;
};

/** The attestation d'indisponibilité of one lesson. */
export type AttestationPage = Attestation & {
  readonly kind: 'attestation';
  readonly className: string;
  readonly subject: string;
  /** ISO instants of the lesson. */
  readonly start: string;
  readonly end: string;
  /** The official room; `changedAt`: its address was changed after the lesson (ISO instant). */
  readonly official: {
    readonly host: string;
    /** Without what may hold a secret: query and fragment. */
    readonly address: string;
    readonly changedAt?: string;
  } | null;
  /** The rooms that the teacher opened, oldest first. */
  readonly meetings: readonly (Pick<Meeting, 'official' | 'openedAt'> & {
    readonly host: string;
  })[];
  /** Hash of the last line of the whole journal; null while the journal is empty. */
  readonly fingerprint: string | null;
  readonly check: JournalCheck;
  readonly version: string;
};

/** A lesson for which an attestation can be made. */
export type AttestableLesson = {
  readonly lessonId: string;
  readonly className: string;
  readonly subject: string;
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  /** Whole minutes of the lesson that fell into an outage observed by tests. */
  readonly minutes: number;
  /** The teacher said that a room does not work. */
  readonly reported: boolean;
};

/** The lessons of the last thirty days that fell into an outage, the newest first. */
export type AttestableView = {
  readonly timeZone: string;
  readonly lessons: readonly AttestableLesson[];
};
