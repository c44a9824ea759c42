import { create } from 'zustand';
import type { AlertsView, AlertView } from '../../core/contract/alert-views';
import type { AppError } from '../../core/contract/errors';
import { assertNever } from '../../core/shared/assert-never';
import { request, subscribe } from '../bridge';
import { readDay, useDay } from './day';
import { fallBack, openRoom, showOfflinePlan } from './meeting';
import { goTo } from './navigation';

type Alerts = {
  /** Null until main has answered once. */
  readonly view: AlertsView | null;
  /** Keys of those that the teacher has seen enough of; ids only, kept while the app runs. */
  readonly dismissed: readonly string[];
  /** Keys of those that a screen reader has read out. */
  readonly announced: readonly string[];
  /** Why a click on the tray or a notification did nothing. */
  readonly failed: AppError | null;
};

export const useAlerts = create<Alerts>(() => ({
  view: null,
  dismissed: [],
  announced: [],
  failed: null,
}));
let lastTold = 0;

subscribe('alerts:changed', (view) => {
  lastTold += 1;
  useAlerts.setState({ view });
});

subscribe('alerts:failed', (failed) => useAlerts.setState({ failed }));

// The class was moved from outside the screens: what is to be said of it is on Today.
subscribe('meeting:changed', () => {
  useAlerts.setState({ failed: null });
  showToday();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastTold += 1;
  useAlerts.setState({ view: null, failed: null });
});

/** What main told meanwhile is newer than its answer. */
export async function readAlerts(): Promise<void> {
  const told = lastTold;
  const answer = await request('alerts:read', {});
  if (answer.ok && told === lastTold) useAlerts.setState({ view: answer.value });
}

/** One alert as long as it is about the same matter: reading it again changes nothing. */
export function alertKey({ lessonId, kind, since }: AlertView): string {
  return `${lessonId} ${kind} ${since}`;
}

export function dismissAlert(alert: AlertView): void {
  useAlerts.setState(({ dismissed }) => ({ dismissed: [...dismissed, alertKey(alert)] }));
}

export function noteAnnounced(alert: AlertView): void {
  const key = alertKey(alert);
  useAlerts.setState(({ announced }) =>
    announced.includes(key) ? {} : { announced: [...announced, key] },
  );
}

export function closeFailure(): void {
  useAlerts.setState({ failed: null });
}

/** What the button of an alert says; Today shows what comes of it. */
export function actOn({ lessonId, action, official }: AlertView): void {
  showToday();
  switch (action.kind) {
    case 'fall-back':
      void fallBack(lessonId);
      return;
    case 'offline-plan':
      showOfflinePlan(lessonId);
      return;
    case 'open':
      void openRoom(lessonId, { id: action.roomId, official }, true);
      return;
    case 'none':
      return;
    default:
      assertNever(action);
  }
}

function showToday(): void {
  if (useDay.getState().asked !== null) void readDay(null);
  goTo({ screen: 'today' });
}
