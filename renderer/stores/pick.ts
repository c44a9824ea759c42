import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { PickView } from '../../core/contract/seating-views';
import { request, subscribe } from '../bridge';

/** Where to pick: in a class, or among those who are in a lesson. */
export type PickPlace = { readonly classId: string; readonly lessonId?: string };

type RandomPick = {
  readonly place: PickPlace | null;
  /** Null until main answered. */
  readonly view: PickView | null;
  readonly error: AppError | null;
};

const nothing: RandomPick = { place: null, view: null, error: null };
let lastAsked = 0;

export const usePick = create<RandomPick>(() => nothing);

subscribe('classes:changed', readAgain);

// Who is marked absent is not picked any more.
subscribe('register:changed', ({ lessonId }) => {
  if (usePick.getState().place?.lessonId === lessonId) readAgain();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leavePick();
});

/** Shows how far round the class we are, kept up to date until `leavePick`. */
export async function readPick(place: PickPlace): Promise<void> {
  if (!isSamePlace(usePick.getState().place, place)) usePick.setState({ ...nothing, place });
  await ask(() => request('pick:read', place));
}

export async function pickNext(): Promise<void> {
  const { place } = usePick.getState();
  if (place !== null) await ask(() => request('pick:next', place));
}

/** « Pas cette fois »: the last pick does not count. */
export async function takeBackPick(): Promise<void> {
  const { place } = usePick.getState();
  if (place !== null) await ask(() => request('pick:take-back', place));
}

/** Answers under way come too late. */
export function leavePick(): void {
  lastAsked += 1;
  usePick.setState(nothing);
}

function readAgain(): void {
  const { place } = usePick.getState();
  if (place !== null) void readPick(place);
}

async function ask(send: () => Promise<Answer<'pick:read'>>): Promise<void> {
  lastAsked += 1;
  const asked = lastAsked;
  const answer = await send();
  if (asked !== lastAsked) return;
  usePick.setState(answer.ok ? { view: answer.value, error: null } : { error: answer.error });
}

function isSamePlace(one: PickPlace | null, other: PickPlace): boolean {
  return one?.classId === other.classId && one.lessonId === other.lessonId;
}
