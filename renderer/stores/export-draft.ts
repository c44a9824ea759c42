import { create } from 'zustand';
import type {
  DocumentChoice,
  DocumentKind,
  DocumentSubject,
} from '../../core/export/document-kinds';
import { subscribe } from '../bridge';

/** Over which days; `YYYY-MM` and `YYYY-MM-DD`, both ends included. */
export type Period =
  | { readonly kind: 'this-month' }
  | { readonly kind: 'last-month' }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'year' };

/** What is chosen so far; null: what the screen proposes. */
export type ExportDraft = {
  readonly kind: DocumentKind;
  readonly lessonId: string | null;
  readonly date: string | null;
  readonly classIds: readonly string[] | null;
  readonly period: Period;
  readonly pupil: { readonly pupilId: string; readonly schoolYearId: string } | null;
} & Form;

/** How a document looks, as it was wanted the last time. */
type Form = {
  readonly format: DocumentChoice['format'] | null;
  readonly variant: string | null;
  readonly hidden: readonly string[];
};

const PLAIN: Form = { format: null, variant: null, hidden: [] };

const nothing: ExportDraft = {
  kind: 'register',
  lessonId: null,
  date: null,
  classIds: null,
  period: { kind: 'this-month' },
  pupil: null,
  ...PLAIN,
};

/** It outlives the screen: whoever looks something up comes back to what was being chosen. */
export const useExportDraft = create<ExportDraft>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useExportDraft.setState(nothing);
});

export function changeDraft(change: Partial<ExportDraft>): void {
  useExportDraft.setState(change);
}

/** Another document, in the form of its last time; classes and period stay. */
export function chooseKind(kind: DocumentKind, last: DocumentChoice | undefined): void {
  useExportDraft.setState({ kind, ...formOf(last) });
}

/** What a link of another page leads to. */
export function draftFrom(
  kind: DocumentKind,
  subject: DocumentSubject | undefined,
  last: DocumentChoice | undefined,
): void {
  useExportDraft.setState({ kind, ...formOf(last), ...(subject && partsOf(subject)) });
}

/** A document that was made, to be made again or changed. */
export function draftAgain(choice: DocumentChoice): void {
  draftFrom(choice.kind, choice.subject, choice);
}

function formOf(last: DocumentChoice | undefined): Form {
  if (last === undefined) return PLAIN;
  return { format: last.format, variant: last.variant ?? null, hidden: last.hidden };
}

function partsOf(subject: DocumentSubject): Partial<ExportDraft> {
  switch (subject.about) {
    case 'lesson':
      return { lessonId: subject.lessonId, date: null };
    case 'day':
      return { date: subject.date, classIds: subject.classIds };
    case 'months':
      return {
        classIds: subject.classIds,
        period:
          subject.from === subject.to
            ? { kind: 'month', month: subject.from }
            : { kind: 'span', from: subject.from, to: subject.to },
      };
    case 'days':
      return {
        classIds: subject.classIds,
        period: { kind: 'span', from: subject.from, to: subject.to },
      };
    case 'pupil':
      return { pupil: { pupilId: subject.pupilId, schoolYearId: subject.schoolYearId } };
    case 'classes':
      return { classIds: subject.classIds };
    default:
      return {};
  }
}
