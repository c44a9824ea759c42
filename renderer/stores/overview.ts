import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { AbsenteeLine, MonthView, Notice } from '../../core/contract/register-views';
import { request, subscribe } from '../bridge';

/** What is looked at: a class, and a month `YYYY-MM`. */
type Asked = { readonly classId: string; readonly month: string };

/** One pupil on one day, behind a cell of the month. */
type DayOfPupil = {
  readonly pupilId: string;
  readonly date: string;
  /** Null until main answered. */
  readonly lines: readonly AbsenteeLine[] | null;
};

type Overview = {
  /** Kept from visit to visit. */
  readonly asked: Asked | null;
  /** Whether the page is on the screen: only then is it read again by itself. */
  readonly shown: boolean;
  readonly view: MonthView | null;
  /** Of all classes in that month; null until main answered. */
  readonly notices: readonly Notice[] | null;
  readonly detail: DayOfPupil | null;
  readonly error: AppError | null;
};

const nothing: Overview = {
  asked: null,
  shown: false,
  view: null,
  notices: null,
  detail: null,
  error: null,
};
let lastReading = 0;

export const useOverview = create<Overview>(() => nothing);

subscribe('register:changed', readAgain);
subscribe('day:changed', readAgain);
subscribe('periods:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  useOverview.setState(nothing);
});

export function openMonth(asked: Asked): Promise<void> {
  const before = useOverview.getState();
  // Never the pupils of another class, or the days of another month, under this one's name.
  const same = before.asked?.classId === asked.classId && before.asked.month === asked.month;
  useOverview.setState({ asked, shown: true, ...(!same && { view: null, notices: null }) });
  return read(asked);
}

/** Nobody looks any more: the names of pupils need not stay here. */
export function leaveMonth(): void {
  useOverview.setState(({ asked }) => ({ ...nothing, asked }));
}

/** Reads what lies behind one cell: the lessons of that day in which the pupil was an exception. */
export async function openDetail(pupilId: string, date: string): Promise<void> {
  useOverview.setState({ detail: { pupilId, date, lines: null } });
  const answer = await request('registers:absentees', { date });
  const { detail } = useOverview.getState();
  if (detail?.pupilId !== pupilId || detail.date !== date) return;
  if (!answer.ok) useOverview.setState({ detail: null, error: answer.error });
  else {
    const lines = answer.value.lines.filter((line) => line.pupilId === pupilId);
    useOverview.setState({ detail: { pupilId, date, lines } });
  }
}

export function closeDetail(): void {
  useOverview.setState({ detail: null });
}

/** Of two readings under way the later one counts. */
async function read({ classId, month }: Asked): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const [view, notices] = await Promise.all([
    request('registers:month', { classId, month }),
    request('registers:notices', { month }),
  ]);
  if (reading !== lastReading) return;
  if (!view.ok) useOverview.setState({ error: view.error });
  else if (!notices.ok) useOverview.setState({ error: notices.error });
  else useOverview.setState({ view: view.value, notices: notices.value, error: null });
}

function readAgain(): void {
  const { asked, shown } = useOverview.getState();
  if (shown && asked !== null) void read(asked);
}
