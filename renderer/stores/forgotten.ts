import { useEffect } from 'react';
import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ForgottenRegister } from '../../core/contract/register-views';
import { minutesUntil } from '../../core/timetable/lesson-hours';
import { request, subscribe } from '../bridge';

type Forgotten = {
  /** Null until somebody asked and main answered. */
  readonly list: readonly ForgottenRegister[] | null;
  /** Why the list could not be read. */
  readonly error: AppError | null;
  /** Why a lesson could not be cancelled or put back. */
  readonly refused: AppError | null;
  /** The lessons cancelled last: they can be put back at once. */
  readonly cancelled: readonly ForgottenRegister[];
};

const nothing: Forgotten = { list: null, error: null, refused: null, cancelled: [] };
const EVERY_MS = 60_000;
let lastReading = 0;
let underWay: Promise<void> | null = null;

export const useForgotten = create<Forgotten>(() => nothing);

subscribe('day:changed', () => {
  if (useForgotten.getState().list !== null) void read();
});

// A roll call says here what it changes: asking main at each mark would slow the marking down.
subscribe('register:changed', ({ lessonId, state }) => {
  useForgotten.setState(({ list }) => ({
    list:
      list?.flatMap((one) => {
        if (one.id !== lessonId) return [one];
        return state === 'done' ? [] : [{ ...one, state }];
      }) ?? null,
  }));
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  useForgotten.setState(nothing);
});

/** Asked twice at once it is read once. */
export function readForgotten(): Promise<void> {
  underWay ??= read().finally(() => {
    underWay = null;
  });
  return underWay;
}

/** « La séance n’a pas eu lieu », or a whole day of them: nothing is expected of them any more. */
export async function cancelForgotten(lessons: readonly ForgottenRegister[]): Promise<void> {
  const { done, refused } = await eachUntilRefused('lessons:cancel', lessons);
  useForgotten.setState({ refused, ...(done.length > 0 && { cancelled: done }) });
  if (done.length > 0) await read();
}

/** Puts back the lessons that were cancelled last. */
export async function restoreForgotten(): Promise<void> {
  const { cancelled } = useForgotten.getState();
  const { done, refused } = await eachUntilRefused('lessons:restore', cancelled);
  useForgotten.setState({ refused, cancelled: cancelled.slice(done.length) });
  if (done.length > 0) await read();
}

/** Another visit: what was said of the last act no longer matters. */
export function forgetCancelled(): void {
  useForgotten.setState({ cancelled: [], refused: null });
}

/** The registers to catch up: the lesson that is on is not late yet. */
export function toCatchUp<L extends Pick<ForgottenRegister, 'end'>>(
  list: readonly L[],
  now: string,
): readonly L[] {
  return list.filter(({ end }) => minutesUntil(now, end) <= 0);
}

/** How many registers there are to catch up; `now` is the current minute as an ISO instant. */
export function useForgottenCount(now: string): number {
  const list = useForgotten((state) => state.list);
  // The end of a lesson is announced by nobody.
  useEffect(() => {
    void readForgotten();
    const timer = setInterval(() => void readForgotten(), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return list === null ? 0 : toCatchUp(list, now).length;
}

/** In their order, so that what is left after a refusal is known. */
async function eachUntilRefused(
  act: 'lessons:cancel' | 'lessons:restore',
  lessons: readonly ForgottenRegister[],
): Promise<{ readonly done: readonly ForgottenRegister[]; readonly refused: AppError | null }> {
  for (const [index, { id }] of lessons.entries()) {
    const answer = await request(act, { lessonId: id });
    if (!answer.ok) return { done: lessons.slice(0, index), refused: answer.error };
  }
  return { done: lessons, refused: null };
}

async function read(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('registers:forgotten', {});
  if (reading !== lastReading) return;
  useForgotten.setState(answer.ok ? { list: answer.value, error: null } : { error: answer.error });
}
