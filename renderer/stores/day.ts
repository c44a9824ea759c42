import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { RegisterProgress } from '../../core/contract/register-views';
import type { Answer, Requests } from '../../core/contract/requests';
import type { DayView } from '../../core/contract/views';
import type { Result } from '../../core/shared/result';
import { request, subscribe } from '../bridge';

type DayStore = {
  /** The date that was asked for; null is today, whatever the date is. */
  readonly asked: string | null;
  /** Null until main has answered once. */
  readonly day: DayView | null;
  /** Why the day could not be read. */
  readonly error: AppError | null;
  /** Why the last act could not be done; the next one that succeeds takes its place. */
  readonly refused: AppError | null;
};

const nothing: DayStore = {
  asked: null,
  day: null,
  error: null,
  refused: null,
};
let lastReading = 0;

export const useDay = create<DayStore>(() => nothing);

subscribe('day:changed', () => {
  if (useDay.getState().day !== null) void refreshDay();
});

subscribe('classes:changed', () => {
  if (useDay.getState().day !== null) void refreshDay();
});

subscribe('register:changed', (register) => {
  useDay.setState(({ day }) => (day === null ? {} : { day: withRegister(day, register) }));
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useDay.setState(nothing);
});

export function readDay(date: string | null): Promise<void> {
  useDay.setState({ asked: date });
  return refreshDay();
}

/** Reads the asked day again; of two readings under way the later one counts. */
export async function refreshDay(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('lessons:day', { date: useDay.getState().asked });
  if (reading !== lastReading) return;
  useDay.setState(answer.ok ? { day: answer.value, error: null } : { error: answer.error });
}

/** The form that asks shows a refusal by itself. */
export async function addLesson(
  input: Requests['lessons:add']['in'],
): Promise<Answer<'lessons:add'>> {
  const answer = await request('lessons:add', input);
  if (answer.ok) await refreshDay();
  return answer;
}

export async function removeLesson(lessonId: string): Promise<void> {
  await takeNote(await request('lessons:remove', { lessonId }));
}

/** « N’a pas lieu »: the lesson stays on the day, and nothing is expected of it any more. */
export async function cancelLesson(lessonId: string): Promise<void> {
  await takeNote(await request('lessons:cancel', { lessonId }));
}

export async function restoreLesson(lessonId: string): Promise<void> {
  await takeNote(await request('lessons:restore', { lessonId }));
}

async function takeNote(answer: Result<unknown, AppError>): Promise<void> {
  useDay.setState({ refused: answer.ok ? null : answer.error });
  if (answer.ok) await refreshDay();
}

/** The day follows a roll call without asking main again at each mark. */
function withRegister(day: DayView, { lessonId, state, counts }: RegisterProgress): DayView {
  return {
    ...day,
    lessons: day.lessons.map((lesson) =>
      lesson.id === lessonId ? { ...lesson, register: { state, counts } } : lesson,
    ),
  };
}
