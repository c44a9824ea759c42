import type { Mark } from '../attendance/mark';
import type { Nothing } from './nothing';
import type {
  AbsencePeriod,
  AbsenteesView,
  BulkOutcome,
  FollowUpEntry,
  FollowUpView,
  ForgottenRegister,
  HistoryLine,
  MonthView,
  Notice,
  PeriodView,
  RegisterProgress,
  RegisterView,
  UndecidedLesson,
} from './register-views';

/** What a screen may ask of the registers. */
export type RegisterRequests = {
  'register:read': { in: { lessonId: string }; out: RegisterView };
  'register:mark': {
    in: { lessonId: string; pupilId: string; mark: Mark };
    out: RegisterProgress;
  };
  'register:mark-unmarked': { in: { lessonId: string; mark: Mark }; out: BulkOutcome };
  'register:undo': { in: { lessonId: string }; out: RegisterProgress };
  'register:redo': { in: { lessonId: string }; out: RegisterProgress };
  'register:validate': { in: { lessonId: string }; out: RegisterProgress };
  'register:history': { in: { lessonId: string }; out: readonly HistoryLine[] };

  'registers:forgotten': { in: Nothing; out: readonly ForgottenRegister[] };
  'registers:undecided': { in: Nothing; out: readonly UndecidedLesson[] };
  /** A date `YYYY-MM-DD`; null is today. */
  'registers:absentees': { in: { date: string | null }; out: AbsenteesView };
  /** A month `YYYY-MM`. */
  'registers:month': { in: { classId: string; month: string }; out: MonthView };
  'registers:notices': { in: { month: string }; out: readonly Notice[] };

  'periods:list': { in: Nothing; out: readonly PeriodView[] };
  /** `given`: absences already marked in the period that had no reason and received this one. */
  'periods:add': {
    in: Omit<AbsencePeriod, 'id' | 'from' | 'to'> & {
      /** `YYYY-MM-DD`, or with local hours `YYYY-MM-DDTHH:mm`; the end is included as a date. */
      from: string;
      to: string;
      /** Also gives the reason to absences that are marked already and have none. */
      giveReason: boolean;
      /** The id of the period that this one corrects. */
      replaces?: string;
    };
    out: { periodId: string; given: number };
  };
  'periods:remove': { in: { periodId: string }; out: null };

  'follow-up:list': { in: Nothing; out: readonly FollowUpView[] };
  'follow-up:add': { in: Omit<FollowUpEntry, 'id'>; out: { entryId: string } };
  'follow-up:remove': { in: { entryId: string }; out: null };
};
