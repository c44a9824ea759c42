import { create } from 'zustand';
import { withoutDecision } from '../../core/attendance/kept-decision';
import type { Mark } from '../../core/attendance/mark';
import type { AppError } from '../../core/contract/errors';
import type { RegisterProgress } from '../../core/contract/register-views';
import type { Answer } from '../../core/contract/requests';
import { type Result, success } from '../../core/shared/result';
import { request, subscribe } from '../bridge';
import {
  addGuess,
  adoptProgress,
  adoptView,
  dropGuess,
  type RegisterSheet,
} from './register-sheet';

/** The last thing that main confirmed. */
export type RegisterNews =
  | { readonly kind: 'marked'; readonly pupilId: string; readonly mark: Mark }
  | {
      readonly kind: 'bulk';
      readonly mark: Mark;
      /** Pupils who were marked, and pupils who had a mark already. */
      readonly marked: number;
      readonly leftAlone: number;
    }
  | { readonly kind: 'undone' | 'redone' | 'validated' };

/** What main would not take; without a pupil it was an undo, a redo, a validation or a bulk. */
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
let lastReading = 0;

export const useRegister = create<RegisterStore>(() => closed);

subscribe('register:changed', (progress) => {
  const { sheet } = useRegister.getState();
  if (sheet === null || progress.lessonId !== sheet.truth.lessonId) return;
  useRegister.setState({ sheet: adoptProgress(sheet, progress) });
});

// Who is on the roll, and what was announced of them.
subscribe('classes:changed', () => void readRegister());
subscribe('periods:changed', () => void readRegister());

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRegister.setState(closed);
});

export async function openRegister(lessonId: string): Promise<void> {
  if (useRegister.getState().lessonId !== lessonId) useRegister.setState({ ...closed, lessonId });
  await readRegister();
}

/** Reads the open register; of two readings under way the later one counts. */
async function readRegister(): Promise<void> {
  const { lessonId } = useRegister.getState();
  if (lessonId === null) return;
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('register:read', { lessonId });
  if (reading !== lastReading || useRegister.getState().lessonId !== lessonId) return;
  if (!answer.ok) useRegister.setState({ error: answer.error });
  else {
    useRegister.setState(({ sheet }) => ({ sheet: adoptView(sheet, answer.value), error: null }));
  }
}

/** Shows a mark at once; main's answer replaces it, or takes it back. */
export async function markPupil(pupilId: string, mark: Mark): Promise<void> {
  const { lessonId, sheet } = useRegister.getState();
  if (lessonId === null || sheet === null) return;
  const id = beginAct();
  useRegister.setState({ sheet: addGuess(sheet, { id, pupilId, mark }) });
  const answer = await request('register:mark', { lessonId, pupilId, mark: withoutDecision(mark) });
  settle({ lessonId, id, pupilId }, withNews(answer, { kind: 'marked', pupilId, mark }));
}

/** One mark for all who have none; main says how many there were. */
export async function markUnmarked(mark: Mark): Promise<void> {
  const { lessonId, sheet } = useRegister.getState();
  if (lessonId === null || sheet === null) return;
  const id = beginAct();
  const answer = await request('register:mark-unmarked', { lessonId, mark });
  if (!answer.ok) return settle({ lessonId, id }, answer);
  const { register, marked, leftAlone } = answer.value;
  const news = { kind: 'bulk', mark, marked, leftAlone } as const;
  settle({ lessonId, id }, withNews(success(register), news));
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

/** All that happened to the open register; whoever shows it also shows why it could not be read. */
export function readHistory(lessonId: string): Promise<Answer<'register:history'>> {
  return request('register:history', { lessonId });
}

export function forgetRefusal(): void {
  useRegister.setState({ refused: null });
}

// Undo, redo and validation are not guessed: what they change is main's to say.
async function askMain(act: Act, done: RegisterNews): Promise<void> {
  const { lessonId, sheet } = useRegister.getState();
  if (lessonId === null || sheet === null) return;
  const id = beginAct();
  settle({ lessonId, id }, withNews(await request(act, { lessonId }), done));
}

function beginAct(): number {
  lastAct += 1;
  const id = lastAct;
  useRegister.setState(({ waiting }) => ({ waiting: [...waiting, id] }));
  return id;
}

type Asked = { readonly lessonId: string; readonly id: number; readonly pupilId?: string };
type Outcome = Result<
  { readonly progress: RegisterProgress; readonly news: RegisterNews },
  AppError
>;

function withNews(answer: Result<RegisterProgress, AppError>, news: RegisterNews): Outcome {
  return answer.ok ? success({ progress: answer.value, news }) : answer;
}

function settle({ lessonId, id, pupilId }: Asked, outcome: Outcome): void {
  const { lessonId: open, sheet, waiting, refused } = useRegister.getState();
  if (open !== lessonId || sheet === null) return;
  const settled = {
    sheet: dropGuess(outcome.ok ? adoptProgress(sheet, outcome.value.progress) : sheet, id),
    waiting: waiting.filter((act) => act !== id),
  };
  if (outcome.ok) {
    const putRight = refused?.pupilId === pupilId;
    const { news } = outcome.value;
    useRegister.setState({ ...settled, news, refused: putRight ? null : refused });
  } else {
    const refusal = { error: outcome.error, ...(pupilId !== undefined && { pupilId }) };
    useRegister.setState({ ...settled, refused: refusal });
  }
}
