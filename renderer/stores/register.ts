import { create } from 'zustand';
import type { Mark } from '../../core/attendance/mark';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { RegisterView } from '../../core/contract/views';
import { request, subscribe } from '../bridge';
import { addGuess, adoptTruth, dropGuess, type RegisterSheet } from './register-sheet';

/** The last thing that main confirmed. */
export type RegisterNews =
  | { readonly kind: 'marked'; readonly pupilId: string; readonly mark: Mark }
  | { readonly kind: 'undone' | 'redone' | 'validated' };

/** What main would not take; without a pupil it was an undo, a redo or a validation. */
type RegisterRefusal = { readonly error: AppError; readonly pupilId?: string };

type RegisterStore = {
  /** The lesson whose register is open; answers for another one come too late. */
  readonly lessonId: string | null;
  /** Null until main has given the register. */
  readonly sheet: RegisterSheet | null;
  /** Why the register could not be read. */
  readonly error: AppError | null;
  /** Acts that main has not answered yet: nothing is called saved before it is empty. */
  readonly waiting: readonly number[];
  readonly news: RegisterNews | null;
  /** Stays until it is put right or read: it must not go by unseen. */
  readonly refused: RegisterRefusal | null;
};

type Act = 'register:undo' | 'register:redo' | 'register:validate';

const closed: RegisterStore = {
  lessonId: null,
  sheet: null,
  error: null,
  waiting: [],
  news: null,
  refused: null,
};
let lastAct = 0;

export const useRegister = create<RegisterStore>(() => closed);

subscribe('register:changed', adopt);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRegister.setState(closed);
});

export async function openRegister(lessonId: string): Promise<void> {
  if (useRegister.getState().lessonId !== lessonId) useRegister.setState({ ...closed, lessonId });
  const answer = await request('register:read', { lessonId });
  if (useRegister.getState().lessonId !== lessonId) return;
  if (answer.ok) adopt(answer.value);
  else useRegister.setState({ error: answer.error });
}

/** Shows a mark at once; main's answer replaces it, or takes it back. */
export async function markPupil(pupilId: string, mark: Mark): Promise<void> {
  const { lessonId, sheet } = useRegister.getState();
  if (lessonId === null || sheet === null) return;
  const id = beginAct();
  useRegister.setState({ sheet: addGuess(sheet, { id, pupilId, mark }) });
  const answer = await request('register:mark', { lessonId, pupilId, mark });
  settle(lessonId, id, answer, { kind: 'marked', pupilId, mark });
}

export function undoMark(): Promise<void> {
  return askMain('register:undo', { kind: 'undone' });
}

export function redoMark(): Promise<void> {
  return askMain('register:redo', { kind: 'redone' });
}

export function validateRegister(): Promise<void> {
  return askMain('register:validate', { kind: 'validated' });
}

export function forgetRefusal(): void {
  useRegister.setState({ refused: null });
}

// Undo, redo and validation are not guessed: what they change is main's to say.
async function askMain(act: Act, done: RegisterNews): Promise<void> {
  const { lessonId, sheet } = useRegister.getState();
  if (lessonId === null || sheet === null) return;
  const id = beginAct();
  settle(lessonId, id, await request(act, { lessonId }), done);
}

function beginAct(): number {
  lastAct += 1;
  const id = lastAct;
  useRegister.setState(({ waiting }) => ({ waiting: [...waiting, id] }));
  return id;
}

function settle(
  lessonId: string,
  id: number,
  answer: Answer<'register:mark'>,
  done: RegisterNews,
): void {
  const { lessonId: open, sheet, waiting, refused } = useRegister.getState();
  if (open !== lessonId || sheet === null) return;
  const pupilId = done.kind === 'marked' ? done.pupilId : undefined;
  const settled = {
    sheet: dropGuess(answer.ok ? adoptTruth(sheet, answer.value) : sheet, id),
    waiting: waiting.filter((act) => act !== id),
  };
  if (answer.ok) {
    const putRight = refused?.pupilId === pupilId;
    useRegister.setState({ ...settled, news: done, refused: putRight ? null : refused });
  } else {
    const refusal = { error: answer.error, ...(pupilId !== undefined && { pupilId }) };
    useRegister.setState({ ...settled, refused: refusal });
  }
}

function adopt(view: RegisterView): void {
  const { lessonId, sheet } = useRegister.getState();
  if (view.lesson.id !== lessonId) return;
  useRegister.setState({ sheet: adoptTruth(sheet, view), error: null });
}
