import { create } from 'zustand';
import type { RegisterState } from '../../core/attendance/register';
import type { AppError } from '../../core/contract/errors';
import type { Answer, Requests } from '../../core/contract/requests';
import type { WeekView } from '../../core/contract/timetable-views';
import { request, subscribe } from '../bridge';

type Timetable = {
  /** The date whose week was asked for; null is this week, whichever it is. */
  readonly asked: string | null;
  /** Null until main has answered once. */
  readonly week: WeekView | null;
  /** Why the week could not be read. */
  readonly error: AppError | null;
};

const nothing: Timetable = { asked: null, week: null, error: null };
let lastReading = 0;

export const useTimetable = create<Timetable>(() => nothing);

subscribe('day:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('register:changed', ({ lessonId, state }) => {
  useTimetable.setState(({ week }) =>
    week === null ? {} : { week: withRegister(week, lessonId, state) },
  );
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useTimetable.setState(nothing);
});

/** @param date `YYYY-MM-DD`, or null for this week. */
export function readWeek(date: string | null): Promise<void> {
  useTimetable.setState({ asked: date });
  return refreshWeek();
}

/** Reads the asked week again; of two readings under way the later one counts. */
export async function refreshWeek(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('timetable:week', { date: useTimetable.getState().asked });
  if (reading !== lastReading) return;
  useTimetable.setState(answer.ok ? { week: answer.value, error: null } : { error: answer.error });
}

// Who asks shows a refusal by itself; what was done comes back by the event `day:changed`.

/** Shows the week of the new lesson. */
export async function addWeekLesson(
  lesson: Requests['lessons:add']['in'],
): Promise<Answer<'lessons:add'>> {
  const answer = await request('lessons:add', lesson);
  if (answer.ok) await readWeek(lesson.date);
  return answer;
}

/** Follows the lesson to the week that it was moved to. */
export async function changeLesson(
  lesson: Requests['lessons:change']['in'],
): Promise<Answer<'lessons:change'>> {
  const answer = await request('lessons:change', lesson);
  if (answer.ok) await readWeek(lesson.date);
  return answer;
}

export function cancelLesson(lessonId: string): Promise<Answer<'lessons:cancel'>> {
  return request('lessons:cancel', { lessonId });
}

export function restoreLesson(lessonId: string): Promise<Answer<'lessons:restore'>> {
  return request('lessons:restore', { lessonId });
}

/** The lesson has left the week when this is done. */
export async function takeLessonAway(lessonId: string): Promise<Answer<'lessons:remove'>> {
  const answer = await request('lessons:remove', { lessonId });
  if (answer.ok) await refreshWeek();
  return answer;
}

function readAgain(): void {
  if (useTimetable.getState().week !== null) void refreshWeek();
}

/** The week follows a roll call without asking main again at each mark. */
function withRegister(week: WeekView, lessonId: string, state: RegisterState): WeekView {
  return {
    ...week,
    days: week.days.map((day) => ({
      ...day,
      lessons: day.lessons.map((lesson) =>
        lesson.id === lessonId ? { ...lesson, state, begun: true } : lesson,
      ),
    })),
  };
}
