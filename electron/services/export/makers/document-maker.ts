import type { AppError } from '../../../../core/contract/errors';
import type { RegisterView } from '../../../../core/contract/register-views';
import type { Language } from '../../../../core/contract/views';
import type { ExportDocument } from '../../../../core/export/document';
import type {
  DOCUMENTS,
  DocumentKind,
  DocumentSubject,
} from '../../../../core/export/document-kinds';
import type { Result } from '../../../../core/shared/result';
import type { Translate } from '../../../../core/strings/translate';
import type { Store } from '../../ports';

/** What every document is made from, and with. */
export type Making = {
  readonly store: Store;
  readonly readRegister: (lessonId: string) => Result<RegisterView, AppError>;
  /** ISO instant at which the document is made. */
  readonly now: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly t: Translate;
  /** That of `t`: pages of paper say in which language they are. */
  readonly language: Language;
  /**
   * Waited for between two tables: says how many of how many are made, lets the rest of the app go
   * on, and throws `Cancelled` once the teacher has stopped it.
   */
  readonly step: (done: number, total: number) => Promise<void>;
};

/** The subject of a kind, as `DOCUMENTS` says. */
export type SubjectOf<K extends DocumentKind> = Extract<
  DocumentSubject,
  { about: (typeof DOCUMENTS)[K]['about'] }
>;

type VariantOf<K extends DocumentKind> = (typeof DOCUMENTS)[K]['variants'][number];

/** The last argument of a maker: one of the variants of its kind; none where the kind has none. */
export type GivenVariant<K extends DocumentKind> = [VariantOf<K>] extends [never]
  ? []
  : [variant: VariantOf<K>];

/** Reads what a document needs and builds it; nothing leaves before it is written. */
export type DocumentMaker<K extends DocumentKind> = (
  subject: SubjectOf<K>,
  making: Making,
  ...variant: GivenVariant<K>
) => Promise<Result<ExportDocument, AppError>>;

/** One for each kind. */
export type DocumentMakers = { readonly [K in DocumentKind]: DocumentMaker<K> };

/** The teacher stopped what was being made. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
