import type { Meeting, RoomProduct } from '../meeting/room';
import type { JournalEntry, ObservedSpan } from '../reachability/journal-fact';
import type { JournalCheck } from './watch-views';

/** A page made for paper: what `renderer/print/` draws, in the school's time zone. */
export type PrintPage = {
  readonly title: string;
  readonly timeZone: string;
  /** ISO instant at which it was made. */
  readonly madeAt: string;
} & (SheetPage | PosterPage | AttestationPage);

/** The fiche de secours: where the class meets when the usual room does not open. */
export type SheetPage = {
  readonly kind: 'sheet';
  readonly className: string;
  readonly schoolYear: string;
  /** The usual room; absent where the class has none. */
  readonly officialHost?: string;
  /** The rooms to fall back to, in order; the first has its QR code. */
  readonly rooms: readonly {
    readonly url: string;
    readonly host: string;
    readonly product: RoomProduct;
  }[];
};

/** The room that is open now, large. */
export type PosterPage = {
  readonly kind: 'poster';
  readonly className: string;
  readonly subject: string;
  readonly url: string;
};

/** The attestation d'indisponibilité of one lesson. */
export type AttestationPage = {
  readonly kind: 'attestation';
  readonly className: string;
  readonly subject: string;
  /** ISO instants of the lesson. */
  readonly start: string;
  readonly end: string;
  readonly official: { readonly host: string; readonly url: string } | null;
  /** What was seen of the official service during the lesson and a quarter of an hour around it. */
  readonly spans: readonly ObservedSpan[];
  /** The teacher's word: ISO instants at which it was given. */
  readonly reportedAt: readonly string[];
  /** The lines of the journal about this service and this lesson, oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly meetings: readonly Meeting[];
  /** Hash of the last line of the whole journal, its number, and whether the chain holds. */
  readonly fingerprint: string;
  readonly check: JournalCheck;
  /** Seconds by which the laptop's clock was ahead; null when no server told. */
  readonly clockAhead: number | null;
  readonly version: string;
};
