import {
  type DocumentChoice,
  type DocumentSubject,
  isAllowed,
  rulesOf,
} from '../../../core/export/document-kinds';
import { assertNever } from '../../../core/shared/assert-never';
import { lastDayOf } from '../../../core/timetable/last-day-of';
import { monthsUntil } from '../../../core/timetable/shift-date';
import type { ExportDraft, Period } from '../../stores/export-draft';

/** What the choices that were not made yet are proposed from; dates are `YYYY-MM-DD`. */
export type KnownOfSchool = {
  readonly today: string;
  /** The school year that is chosen. */
  readonly year: { readonly start: string; readonly end: string };
  /** The classes of that year, groups too, in their order. */
  readonly classIds: readonly string[];
  /** The class that has a lesson now, else the next one of the day. */
  readonly presentClassId: string | null;
};

/** The document that a draft stands for; null as long as something is missing. */
export function choiceOfDraft(draft: ExportDraft, known: KnownOfSchool): DocumentChoice | null {
  const { kind, hidden } = draft;
  const rules = rulesOf(kind);
  const subject = subjectOf(draft, known);
  if (subject === null) return null;
  const format = draft.format ?? rules.formats[0];
  if (format === undefined) return null;
  const variant = draft.variant ?? rules.variants[0];
  const choice = { kind, subject, format, hidden, ...(variant !== undefined && { variant }) };
  return isAllowed(choice) ? choice : null;
}

/** Where no class is chosen yet: the one that is taught now, or all where it may be about all. */
export function classesOfDraft(
  { kind, classIds }: Pick<ExportDraft, 'kind' | 'classIds'>,
  known: Pick<KnownOfSchool, 'classIds' | 'presentClassId'>,
): readonly string[] {
  if (classIds !== null) return classIds;
  if (mayBeAboutAll(kind)) return [];
  const present = known.classIds.filter((id) => id === known.presentClassId);
  return [...present, ...known.classIds].slice(0, 1);
}

/** No class chosen means all of them. */
export function mayBeAboutAll(kind: ExportDraft['kind']): boolean {
  return kind === 'absentees' || kind === 'notices';
}

function subjectOf(draft: ExportDraft, known: KnownOfSchool): DocumentSubject | null {
  const { about } = rulesOf(draft.kind);
  switch (about) {
    case 'lesson':
      return draft.lessonId === null ? null : { about, lessonId: draft.lessonId };
    case 'day':
      return { about, date: draft.date ?? known.today, classIds: classesOfDraft(draft, known) };
    case 'months': {
      const { from, to } = daysOf(draft, known);
      const months = { from: from.slice(0, 7), to: to.slice(0, 7) };
      return { about, ...months, classIds: classesOfDraft(draft, known) };
    }
    case 'days':
      return { about, ...daysOf(draft, known), classIds: classesOfDraft(draft, known) };
    case 'pupil':
      return draft.pupil === null ? null : { about, ...draft.pupil };
    case 'classes':
      return { about, classIds: classesOfDraft(draft, known) };
    case 'now':
    case 'vault':
      return { about };
    default:
      return assertNever(about);
  }
}

/** The period that is meant: months of today are none of a school year that is over. */
export function periodOf(
  period: Period,
  { today, year }: Pick<KnownOfSchool, 'today' | 'year'>,
): Period {
  const isRelative = period.kind === 'this-month' || period.kind === 'last-month';
  return isRelative && isOver(year, today) ? { kind: 'year' } : period;
}

/** First and last day of what is drafted; a span may be told by its months. */
export function daysOf(
  draft: Pick<ExportDraft, 'kind' | 'period'>,
  known: Pick<KnownOfSchool, 'today' | 'year'>,
): { readonly from: string; readonly to: string } {
  const { today, year } = known;
  const period = periodOf(draft.period, known);
  const [current = '', last = ''] = monthsUntil(today, 2);
  switch (period.kind) {
    case 'this-month':
      return daysOfMonth(current);
    case 'last-month':
      return daysOfMonth(last);
    case 'month':
      return daysOfMonth(period.month);
    case 'span': {
      const { from, to } = period;
      return {
        from: from.length === 7 ? `${from}-01` : from,
        to: to.length === 7 ? lastDayOf(to) : to,
      };
    }
    case 'year': {
      // What is filled in by hand is of the days to come.
      const isWhole = draft.kind === 'blank' || today < year.start || isOver(year, today);
      return { from: year.start, to: isWhole ? year.end : today };
    }
    default:
      return assertNever(period);
  }
}

/** Whether a school year is over on a day. */
export function isOver({ end }: KnownOfSchool['year'], today: string): boolean {
  return end < today;
}

function daysOfMonth(month: string): { readonly from: string; readonly to: string } {
  return { from: `${month}-01`, to: lastDayOf(month) };
}
