/** The formats of files. `csv` is what a French spreadsheet opens at a double click. */
export const DOCUMENT_FORMATS = [
  'xlsx',
  'ods',
  'pdf',
  'csv',
  'csv-comma',
  'csv-tab',
  'json',
] as const;
/** One of `DOCUMENT_FORMATS`. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a document is about, hence what has to be chosen for it. */
type SubjectKind = 'lesson' | 'day' | 'months' | 'days' | 'pupil' | 'classes' | 'now' | 'vault';

/** What a kind of document allows: the screen, the decoder and the service read one table. */
type DocumentRules = {
  readonly about: SubjectKind;
  /** The first one is proposed. */
  readonly formats: readonly DocumentFormat[];
  /** Several classes in one document. */
  readonly manyClasses: boolean;
  /** Forms of one document; the first one is proposed. None: it has one form. */
  readonly variants: readonly string[];
  /** It can go to a printer. */
  readonly prints: boolean;
};

const SHEETS = ['xlsx', 'ods'] as const;
const TEXTS = ['csv', 'csv-comma', 'csv-tab'] as const;
const ALL = [...SHEETS, 'pdf', ...TEXTS] as const;

export const DOCUMENTS = {
  /** The roll call of one lesson. */
  lesson: { about: 'lesson', formats: ALL, manyClasses: false, variants: [], prints: true },
  /** Re-entry slip, with the words of the tool that is typed into. */
  reentry: {
    about: 'lesson',
    formats: ['pdf', ...SHEETS, ...TEXTS],
    manyClasses: false,
    variants: ['pronote', 'ent'],
    prints: true,
  },
  /** Who was not simply there on a day. */
  absentees: { about: 'day', formats: ALL, manyClasses: true, variants: [], prints: true },
  /** A class by its roll calls, a column each. */
  calls: { about: 'months', formats: ALL, manyClasses: true, variants: [], prints: true },
  /** Registre d'appel mensuel: a column for each half-day, or for each day as Edifice has it. */
  register: {
    about: 'months',
    formats: ['pdf', ...SHEETS, ...TEXTS],
    manyClasses: true,
    variants: ['half-days', 'days'],
    prints: true,
  },
  /** Sums of each pupil over a month, a term or a year. */
  summary: { about: 'days', formats: ALL, manyClasses: true, variants: [], prints: true },
  /** Lessons followed from a distance, with minutes. */
  remote: { about: 'days', formats: ALL, manyClasses: true, variants: [], prints: true },
  /** Every mark, a line each: for whoever counts by themselves. */
  marks: {
    about: 'days',
    formats: [...TEXTS, ...SHEETS],
    manyClasses: true,
    variants: [],
    prints: false,
  },
  /** The pupils who reached a threshold of article R131-7. */
  notices: { about: 'months', formats: ALL, manyClasses: true, variants: [], prints: true },
  /** The year of one pupil, with how each mark is known. */
  pupil: {
    about: 'pupil',
    formats: ['pdf', ...SHEETS, ...TEXTS],
    manyClasses: false,
    variants: [],
    prints: true,
  },
  /** A register to be filled by hand. */
  blank: {
    about: 'months',
    formats: ['pdf', ...SHEETS],
    manyClasses: true,
    variants: ['half-days', 'lessons'],
    prints: true,
  },
  /** A class as a list. */
  list: {
    about: 'classes',
    formats: ['pdf', ...SHEETS, ...TEXTS],
    manyClasses: true,
    variants: ['names', 'initials', 'sign-in', 'photos'],
    prints: true,
  },
  /** Who should be in which room now. */
  evacuation: { about: 'now', formats: ['pdf'], manyClasses: false, variants: [], prints: true },
  /** All that the vault holds. */
  vault: { about: 'vault', formats: ['json'], manyClasses: false, variants: [], prints: false },
} as const satisfies Record<string, DocumentRules>;

/** One of the kinds of `DOCUMENTS`. */
export type DocumentKind = keyof typeof DOCUMENTS;

/** In the order of the screen. */
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as readonly DocumentKind[];

/** The rules of a kind, without its literal types. */
export function rulesOf(kind: DocumentKind): DocumentRules {
  return DOCUMENTS[kind];
}

/** What a document is about, with what was chosen. */
export type DocumentSubject =
  | { readonly about: 'lesson'; readonly lessonId: string }
  /** `YYYY-MM-DD`; no class: all of them. */
  | { readonly about: 'day'; readonly date: string; readonly classIds: readonly string[] }
  /** `YYYY-MM`, both included. */
  | {
      readonly about: 'months';
      readonly from: string;
      readonly to: string;
      readonly classIds: readonly string[];
    }
  /** `YYYY-MM-DD`, both included. */
  | {
      readonly about: 'days';
      readonly from: string;
      readonly to: string;
      readonly classIds: readonly string[];
    }
  | { readonly about: 'pupil'; readonly pupilId: string; readonly schoolYearId: string }
  /** As they are today. */
  | { readonly about: 'classes'; readonly classIds: readonly string[] }
  | { readonly about: 'now' }
  | { readonly about: 'vault' };

/** All that a teacher says of a document before it is made. */
export type DocumentChoice = {
  readonly kind: DocumentKind;
  readonly subject: DocumentSubject;
  readonly format: DocumentFormat;
  /** One of the kind's variants; absent: the first. */
  readonly variant?: string;
  /** Keys of columns that do not leave. */
  readonly hidden: readonly string[];
};

/** Whether the parts of a choice go together, as `DOCUMENTS` says. */
export function isAllowed({ kind, subject, format, variant }: DocumentChoice): boolean {
  const rules = rulesOf(kind);
  if (rules.about !== subject.about || !rules.formats.includes(format)) return false;
  if (variant !== undefined && !rules.variants.includes(variant)) return false;
  if ('classIds' in subject && subject.classIds.length !== 1) {
    const isNone = subject.classIds.length === 0;
    if (isNone ? kind !== 'absentees' && kind !== 'notices' : !rules.manyClasses) return false;
  }
  return !('from' in subject) || subject.from <= subject.to;
}
