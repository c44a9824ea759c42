import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ReportReminder } from '../../core/contract/participant-views';
import { request, subscribe } from '../bridge';
import { readDay, useDay } from './day';
import { goTo } from './navigation';

type Reminders = {
  /** Null until main has answered once. */
  readonly list: readonly ReportReminder[] | null;
  /** Those put away in this visit: they can be taken out again where they stood. */
  readonly putAway: readonly ReportReminder[];
  /** Ids of the lessons whose reminder is no longer shown above the other pages. */
  readonly hushed: readonly string[];
  /** Of the lesson whose steps are shown. */
  readonly shownId: string | null;
  /** Why the last one could not be put away, or taken out again. */
  readonly refused: AppError | null;
};

const nothing: Reminders = {
  list: null,
  putAway: [],
  hushed: [],
  shownId: null,
  refused: null,
};
let lastTold = 0;
let underWay: Promise<void> | null = null;

export const useReminders = create<Reminders>(() => nothing);

subscribe('reminders:changed', (list) => {
  lastTold += 1;
  useReminders.setState({ list });
});

// The notification was clicked: the steps stand at the lesson, on Today.
subscribe('reminders:clicked', ({ lessonId }) => {
  showReminder(lessonId);
});

// A report was accepted, or the window of the app saw somebody.
subscribe('participants:changed', () => {
  if (useReminders.getState().list !== null) void readReminders();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastTold += 1;
  useReminders.setState(nothing);
});

/** Asked twice at once it is read once; what main told meanwhile is newer than its answer. */
export function readReminders(): Promise<void> {
  underWay ??= read().finally(() => {
    underWay = null;
  });
  return underWay;
}

/** The steps of a lesson; null: of none. */
export function showSteps(shownId: string | null): void {
  useReminders.setState({ shownId });
}

/** Today, with the steps of a lesson. */
export function showReminder(lessonId: string): void {
  if (useDay.getState().asked !== null) void readDay(null);
  showSteps(lessonId);
  goTo({ screen: 'today' });
}

/** Enough of it above the other pages; Today goes on saying it. */
export function hushReminder(lessonId: string): void {
  useReminders.setState(({ hushed }) => ({ hushed: [...hushed, lessonId] }));
}

/** « Pas de rapport ». */
export async function putAwayReminder(reminder: ReportReminder): Promise<void> {
  if (!(await dismiss(reminder, true))) return;
  useReminders.setState(({ putAway }) => ({ putAway: [...putAway, reminder] }));
}

export async function restoreReminder(reminder: ReportReminder): Promise<void> {
  if (!(await dismiss(reminder, false))) return;
  useReminders.setState(({ putAway }) => ({
    putAway: putAway.filter(({ lessonId }) => lessonId !== reminder.lessonId),
  }));
}

/** Another visit: what was put away is no longer said, and no steps are open. */
export function leaveReminders(): void {
  useReminders.setState({ putAway: [], shownId: null, refused: null });
}

async function read(): Promise<void> {
  const told = lastTold;
  const answer = await request('participants:reminders', {});
  // A reminder only: where it cannot be read, nothing is said.
  if (answer.ok && told === lastTold) useReminders.setState({ list: answer.value });
}

/** Main tells the new list before it answers; the answer is the same. */
async function dismiss({ lessonId }: ReportReminder, dismissed: boolean): Promise<boolean> {
  const answer = await request('participants:dismiss-reminder', { lessonId, dismissed });
  useReminders.setState(
    answer.ok ? { list: answer.value, refused: null } : { refused: answer.error },
  );
  return answer.ok;
}
