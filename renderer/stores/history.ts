import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { HistoryView, ObservedService } from '../../core/contract/watch-views';
import { mondayOf } from '../../core/reachability/history';
import { shiftDate } from '../../core/timetable/shift-date';
import { request, subscribe } from '../bridge';

/** What is looked at: a service, around a date `YYYY-MM-DD`. */
export type AskedHistory = {
  readonly service: string;
  readonly span: 'day' | 'week';
  readonly date: string;
};

type History = {
  /** Null until main answered. */
  readonly services: readonly ObservedService[] | null;
  /** Kept from visit to visit. */
  readonly asked: AskedHistory | null;
  /** Whether the page is on the screen: only then is it read again by itself. */
  readonly shown: boolean;
  readonly view: HistoryView | null;
  readonly error: AppError | null;
};

const nothing: History = { services: null, asked: null, shown: false, view: null, error: null };
let lastReading = 0;

export const useHistory = create<History>(() => nothing);

subscribe('day:changed', () => void readAgain());

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  useHistory.setState(nothing);
});

/** Shows the services, and of the one that was looked at last, else of the first, the week. */
export async function openHistory(today: string): Promise<void> {
  useHistory.setState({ shown: true });
  const answer = await request('history:services', {});
  if (!useHistory.getState().shown) return;
  if (!answer.ok) {
    useHistory.setState({ error: answer.error });
    return;
  }
  useHistory.setState({ services: answer.value, error: null });
  const { asked } = useHistory.getState();
  const [first] = answer.value;
  if (asked !== null) await readHistory(asked);
  else if (first !== undefined) {
    await readHistory({ service: first.service, span: 'week', date: today });
  }
}

/** Of two readings under way the later one counts. */
export async function readHistory(asked: AskedHistory): Promise<void> {
  const before = useHistory.getState().view;
  // Never the spans of another service under this one's name.
  const view = before?.service === asked.service ? before : null;
  useHistory.setState({ asked, view });
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('history:read', { service: asked.service, ...datesOf(asked) });
  if (reading !== lastReading) return;
  useHistory.setState(answer.ok ? { view: answer.value, error: null } : { error: answer.error });
}

/** Nobody looks any more: an answer under way comes too late. */
export function leaveHistory(): void {
  lastReading += 1;
  useHistory.setState(({ asked }) => ({ ...nothing, asked }));
}

/** A day is one date, a week is Monday to Sunday. */
function datesOf({ span, date }: AskedHistory): { from: string; to: string } {
  if (span === 'day') return { from: date, to: date };
  const monday = mondayOf(date);
  return { from: monday, to: shiftDate(monday, 6) };
}

async function readAgain(): Promise<void> {
  const { asked, shown } = useHistory.getState();
  if (shown && asked !== null) await readHistory(asked);
}
