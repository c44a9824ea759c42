import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type {
  LessonsOutcome,
  SchoolYearChange,
  SchoolYearView,
} from '../../core/contract/timetable-views';
import type { ClosedPeriod } from '../../core/timetable/school-year';
import { request, subscribe } from '../bridge';

type SchoolYearStore = {
  /** Null until main answered. */
  readonly year: SchoolYearView | null;
  readonly error: AppError | null;
  /** What the last change did to the lessons. */
  readonly outcome: LessonsOutcome | null;
};

const nothing: SchoolYearStore = { year: null, error: null, outcome: null };
let lastReading = 0;

export const useSchoolYear = create<SchoolYearStore>(() => nothing);

subscribe('day:changed', () => {
  if (useSchoolYear.getState().year !== null) void loadSchoolYear();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useSchoolYear.setState(nothing);
});

/** Of two readings under way the later one counts. */
export async function loadSchoolYear(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('year:read', {});
  if (reading !== lastReading) return;
  useSchoolYear.setState(answer.ok ? { year: answer.value, error: null } : { error: answer.error });
}

/** The form that asks shows a refusal by itself. */
export async function writeSchoolYear(change: SchoolYearChange): Promise<Answer<'year:write'>> {
  return takeNote(await request('year:write', change));
}

/** Days without class of this school alone: a bridge day, a closed school. */
export async function closeDays(period: ClosedPeriod): Promise<Answer<'year:close'>> {
  return takeNote(await request('year:close', period));
}

export async function reopenDays(periodId: string): Promise<void> {
  const answer = takeNote(await request('year:reopen', { periodId }));
  if (!answer.ok) useSchoolYear.setState({ error: answer.error });
}

/** Another visit: what was said of the last change no longer fits. */
export function forgetYearOutcome(): void {
  useSchoolYear.setState({ outcome: null });
}

function takeNote(answer: Answer<'year:write'>): Answer<'year:write'> {
  if (answer.ok) {
    useSchoolYear.setState({ outcome: answer.value });
    void loadSchoolYear();
  }
  return answer;
}
