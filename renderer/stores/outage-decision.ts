import { create } from 'zustand';
import type { OutageDecision } from '../../core/attendance/mark';
import type { AppError } from '../../core/contract/errors';
import type { LessonOutage } from '../../core/contract/watch-requests';
import { request, subscribe } from '../bridge';

/** The last decision that main confirmed. */
type DecisionNews = { readonly decision: OutageDecision; readonly count: number };

type OutageStore = {
  /** The lesson whose roll call is looked at. */
  readonly lessonId: string | null;
  /** Null when the lesson fell into no outage, and until main has answered. */
  readonly outage: LessonOutage | null;
  /** A decision is on its way. */
  readonly isDeciding: boolean;
  readonly news: DecisionNews | null;
  /** Why the last decision was refused. */
  readonly refused: AppError | null;
};

const nothing: OutageStore = {
  lessonId: null,
  outage: null,
  isDeciding: false,
  news: null,
  refused: null,
};
let lastReading = 0;

export const useOutageDecision = create<OutageStore>(() => nothing);

// An outage begins, ends or is reported while the roll is called.
subscribe('day:changed', () => void read());

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useOutageDecision.setState(nothing);
});

/** The outage that the lesson fell into; null: none that is known. */
export function useLessonOutage(lessonId: string): LessonOutage | null {
  return useOutageDecision((state) => (state.lessonId === lessonId ? state.outage : null));
}

export function useDuringOutage(lessonId: string): boolean {
  return useLessonOutage(lessonId) !== null;
}

export async function openOutage(lessonId: string): Promise<void> {
  if (useOutageDecision.getState().lessonId !== lessonId) {
    useOutageDecision.setState({ ...nothing, lessonId });
  }
  await read();
}

/** Nobody looks any more: a change of the day need not be read for it. */
export function leaveOutage(): void {
  useOutageDecision.setState(nothing);
}

/** Main writes it, then tells the register; gives whether it was taken. */
export async function decideOutage(said: {
  readonly pupilIds: readonly string[];
  readonly decision: OutageDecision;
  readonly wording: string;
}): Promise<boolean> {
  const { lessonId, isDeciding } = useOutageDecision.getState();
  if (lessonId === null || isDeciding) return false;
  useOutageDecision.setState({ isDeciding: true, refused: null });
  const answer = await request('register:decide-outage', { lessonId, ...said });
  if (useOutageDecision.getState().lessonId !== lessonId) return false;
  const { decision, pupilIds } = said;
  useOutageDecision.setState(
    answer.ok
      ? { isDeciding: false, news: { decision, count: pupilIds.length } }
      : { isDeciding: false, refused: answer.error },
  );
  return answer.ok;
}

/** Of two readings under way the later one counts; one that fails leaves what is known. */
async function read(): Promise<void> {
  const { lessonId } = useOutageDecision.getState();
  if (lessonId === null) return;
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('register:outage', { lessonId });
  if (reading !== lastReading || useOutageDecision.getState().lessonId !== lessonId) return;
  if (answer.ok) useOutageDecision.setState({ outage: answer.value });
}
