import type { AbsencePeriod } from '../attendance/absence-period';
import type { HalfDayCount } from '../attendance/half-days';
import type { Mark } from '../attendance/mark';
import type { HeadCounts, RegisterState } from '../attendance/register';
import type { Marks } from '../attendance/register-history';
import type { Threshold } from '../attendance/thresholds';
import type { Vigilance } from '../attendance/vigilance';
import type { Lesson } from '../timetable/lesson';
import type { Half } from '../timetable/school-year';

export type { AbsencePeriod };

/** One row of a roll call. */
export type RollEntry = {
  readonly pupilId: string;
  /** 1 for the first row; what the two digits name. */
  readonly number: number;
  readonly lastName: string;
  readonly firstName: string;
  /** Names their photo. */
  readonly photo?: string;
  /** What deserves a look at this pupil before the call; absent when nothing does. */
  readonly vigilance?: Vigilance;
};

/** What changes in a register from one mark to the next. */
export type RegisterProgress = {
  readonly lessonId: string;
  readonly state: RegisterState;
  /** Counts up with each event; a view with a lower revision is older. */
  readonly revision: number;
  /** With the absences declared in advance, whose evidence is `declared`. */
  readonly marks: Marks;
  readonly counts: HeadCounts;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** ISO instant of the validation. */
  readonly validatedAt?: string;
};

/** The roll call of one lesson as main knows it. */
export type RegisterView = RegisterProgress & {
  readonly lesson: Lesson;
  readonly className: string;
  readonly timeZone: string;
  readonly roll: readonly RollEntry[];
};

/** What a bulk action did: how many pupils it marked, how many it left as they were. */
export type BulkOutcome = {
  readonly register: RegisterProgress;
  readonly marked: number;
  readonly leftAlone: number;
};

/** One line of the history of a register, oldest first. A validation concerns no pupil. */
export type HistoryLine = {
  /** ISO instant. */
  readonly at: string;
  readonly cause:
    | 'mark'
    | 'bulk'
    | 'period'
    | 'outage'
    | 'participants'
    | 'declared'
    | 'undo'
    | 'redo'
    | 'validate';
  readonly pupilId?: string;
  /** Null is no mark. */
  readonly before: Mark | null;
  readonly after: Mark | null;
};

/** A lesson whose register was not taken or not finished. */
export type ForgottenRegister = Pick<
  Lesson,
  'id' | 'classId' | 'start' | 'end' | 'subject' | 'kind'
> & { readonly className: string; readonly state: 'todo' | 'open' };

/** A lesson in which pupils were away during an outage, and nobody has decided what it means. */
export type UndecidedLesson = Omit<ForgottenRegister, 'state'> & { readonly pupils: number };

/** One mark of a pupil that is not a plain presence, in a list across classes. */
export type AbsenteeLine = {
  readonly lessonId: string;
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly className: string;
  /** ISO instants of the lesson. */
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly kind: Lesson['kind'];
  readonly mark: Mark;
  /** False while the register is not validated. */
  readonly validated: boolean;
  /** The lesson fell into an outage, and nobody has decided yet what it means for this mark. */
  readonly undecided?: true;
};

/** The day's absentees across classes, in order of class, name, lesson. */
export type AbsenteesView = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly timeZone: string;
  readonly lines: readonly AbsenteeLine[];
  /** Lessons of that day that have begun and whose register is not validated. */
  readonly missing: readonly ForgottenRegister[];
};

/** What one pupil was in one half-day; several may be true. Absent: no validated register. */
export type MatrixCell = {
  /** Registers with an absence, out of `calls`. */
  readonly absences: number;
  readonly calls: number;
  readonly late: number;
  readonly left: number;
  readonly unreachable: number;
  /** Lessons followed from a distance. */
  readonly remote: number;
  readonly exempted: number;
  /** One of its absences has no reason, or a refused one. */
  readonly unjustified: boolean;
  /** Registers in which nobody has decided yet what an outage means for the pupil. */
  readonly undecided: number;
};

/** One column of the month: a day on which at least one register was validated. */
export type MatrixDay = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly halves: readonly Half[];
};

/** One row of the month. `cells` is keyed by date and half, `2026-11-23 morning`. */
export type MatrixRow = {
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly cells: Readonly<Record<string, MatrixCell>>;
  readonly totals: MatrixTotals;
};

/**
 * Sums over the registers of a row or of a class, and the half-days of the law. A lesson across the
 * mid-day is in two cells, and counts once here.
 */
export type MatrixTotals = {
  readonly absences: number;
  readonly calls: number;
  readonly late: number;
  readonly minutesLate: number;
  readonly left: number;
  readonly unreachable: number;
  readonly remote: number;
  /** Absent or unreachable during an outage, not decided yet. */
  readonly undecided: number;
  /** Half-days: open, with an absence, prorated, and without an accepted or stated reason. */
  readonly open: number;
  readonly brutes: number;
  readonly calculees: number;
  readonly unjustified: number;
};

/** A class over one month, at the lessons of one teacher. */
export type MonthView = {
  readonly classId: string;
  readonly className: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly timeZone: string;
  readonly days: readonly MatrixDay[];
  /** In alphabetical order. */
  readonly rows: readonly MatrixRow[];
  readonly totals: MatrixTotals;
  /** Validated registers in half-days without class: not counted in half-days. */
  readonly outsideCalendar: number;
  /** Lessons that have begun and whose register is not validated: not counted at all. */
  readonly uncounted: number;
};

/** A pupil who reached a threshold in a calendar month, to be checked by a person. */
export type Notice = HalfDayCount & {
  readonly lastName: string;
  readonly firstName: string;
  readonly className: string;
  readonly threshold: Threshold;
};

/** An absence period with the name of the pupil. */
export type PeriodView = AbsencePeriod & {
  readonly lastName: string;
  readonly firstName: string;
  readonly classNames: readonly string[];
};

/** What was done about a pupil who cannot be reached. */
export const FOLLOW_UP_KINDS = ['contacted', 'answered', 'work-sent', 'work-returned'] as const;
/** One of `FOLLOW_UP_KINDS`. */
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** How a pupil or the family was reached, or tried to be. */
export const CONTACT_MEANS = ['phone', 'sms', 'mail', 'ent', 'letter', 'other'] as const;
/** One of `CONTACT_MEANS`. */
export type ContactMeans = (typeof CONTACT_MEANS)[number];

/** One entry of the follow-up of a pupil. */
export type FollowUpEntry = {
  readonly id: string;
  readonly pupilId: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly kind: FollowUpKind;
  readonly means?: ContactMeans;
  readonly note?: string;
};

/** A pupil who was unreachable, and what was done about it. */
export type FollowUpView = {
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly classNames: readonly string[];
  /** ISO instants of the lessons in which the pupil was unreachable, oldest first. */
  readonly lessons: readonly { readonly start: string; readonly className: string }[];
  /** `YYYY-MM-DD`: since this day every register has the pupil unreachable; absent: not any more. */
  readonly since?: string;
  /** Oldest first. */
  readonly entries: readonly FollowUpEntry[];
};
