import { create } from 'zustand';
import type { LastDocument } from '../../core/contract/export-views';
import type {
  DocumentChoice,
  DocumentKind,
  DocumentSubject,
} from '../../core/export/document-kinds';
import { lastDayOf } from '../../core/timetable/last-day-of';
import { monthsUntil } from '../../core/timetable/shift-date';
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
  /** The school year whose classes are offered; null: the present one. */
  readonly yearId: string | null;
  readonly lessonId: string | null;
  /** Of the lesson or of the day, `YYYY-MM-DD`; null: today. */
  readonly date: string | null;
  readonly classIds: readonly string[] | null;
  readonly period: Period;
  readonly pupil: { readonly pupilId: string; readonly schoolYearId: string } | null;
  /** The day on which it was begun; null: nobody has chosen anything yet. */
  readonly begunOn: string | null;
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
  yearId: null,
  lessonId: null,
  date: null,
  classIds: null,
  period: { kind: 'this-month' },
  pupil: null,
  begunOn: null,
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
  // No class means all of them to some documents, and nothing to the others.
  const { classIds } = useExportDraft.getState();
  const chosen = classIds !== null && classIds.length > 0 ? classIds : null;
  useExportDraft.setState({ kind, classIds: chosen, ...formOf(last) });
}

/** Another school year: its classes, its pupils, its months. */
export function chooseDraftYear(yearId: string): void {
  const period = { kind: 'this-month' } as const;
  useExportDraft.setState({ yearId, classIds: null, pupil: null, period });
}

/** Opened in an alarm or before leaving: not what a teacher goes on with the next time. */
const NOT_GONE_ON_WITH: readonly DocumentKind[] = ['evacuation', 'vault'];

/** What a teacher goes on with: the newest document that is made again and again. */
export function goneOnWith(last: readonly LastDocument[]): LastDocument | undefined {
  return last.find(({ choice }) => !NOT_GONE_ON_WITH.includes(choice.kind));
}

/** On the first visit of a day (`YYYY-MM-DD`): what was made last, as of today. */
export function beginDraft(last: readonly LastDocument[], today: string): void {
  if (useExportDraft.getState().begunOn === today) return;
  useExportDraft.setState({ ...nothing, begunOn: today });
  const made = goneOnWith(last);
  if (made !== undefined) draftAgain(made, today);
}

/** What a link of another page leads to, on the day `today`. */
export function draftFrom(
  kind: DocumentKind,
  subject: DocumentSubject | undefined,
  last: DocumentChoice | undefined,
  today: string,
): void {
  const parts = subject && { yearId: null, ...partsOf(subject, today) };
  useExportDraft.setState({ kind, ...formOf(last), ...parts });
}

/** A document that was made, to be made again or changed. */
export function draftAgain({ choice, at }: LastDocument, today: string): void {
  draftFrom(choice.kind, choice.subject, choice, today);
  if (at !== undefined) changeDraft({ date: at.date === today ? null : at.date });
}

function formOf(last: DocumentChoice | undefined): Form {
  if (last === undefined) return PLAIN;
  return { format: last.format, variant: last.variant ?? null, hidden: last.hidden };
}

function partsOf(subject: DocumentSubject, today: string): Partial<ExportDraft> {
  switch (subject.about) {
    case 'lesson':
      return { lessonId: subject.lessonId, date: null };
    case 'day':
      return {
        date: subject.date === today ? null : subject.date,
        classIds: subject.classIds,
      };
    case 'months': {
      const { from, to, classIds } = subject;
      return { classIds, period: from === to ? ofMonth(from, today) : { kind: 'span', from, to } };
    }
    case 'days': {
      const { from, to, classIds } = subject;
      const month = from.slice(0, 7);
      const isMonth = from === `${month}-01` && to === lastDayOf(month);
      return { classIds, period: isMonth ? ofMonth(month, today) : { kind: 'span', from, to } };
    }
    case 'pupil':
      return {
        yearId: subject.schoolYearId,
        pupil: { pupilId: subject.pupilId, schoolYearId: subject.schoolYearId },
      };
    case 'classes':
      return { classIds: subject.classIds };
    default:
      return {};
  }
}

/** As the screen names it: « Ce mois » goes along with the calendar, a month of a year does not. */
function ofMonth(month: string, today: string): Period {
  const [current, last] = monthsUntil(today, 2);
  if (month === current) return { kind: 'this-month' };
  return month === last ? { kind: 'last-month' } : { kind: 'month', month };
}
