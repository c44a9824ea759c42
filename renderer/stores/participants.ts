import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type {
  AcceptOutcome,
  ParticipantsView,
  ReportOutcome,
} from '../../core/contract/participant-views';
import { request, subscribe } from '../bridge';
import { noChoices, type ProposalChoices, pruneChoices } from './participant-choices';

/** A table whose columns the teacher is asked about. */
export type ColumnsStep = Extract<ReportOutcome, { kind: 'columns' }>;

/** What accepting did, and what became of it since. */
export type Accepted = {
  readonly outcome: AcceptOutcome;
  /** Nothing was done to the register since: undoing takes back this act and no other. */
  readonly canUndo: boolean;
  /** Files that can still be deleted. */
  readonly files: readonly string[];
  /** The teacher had them deleted. */
  readonly areFilesGone: boolean;
};

type Participants = {
  /** The lesson that is looked at; answers for another one come too late. */
  readonly lessonId: string | null;
  /** Null until main has given it. */
  readonly view: ParticipantsView | null;
  /** Why it could not be read. */
  readonly unread: AppError | null;
  /** `choosing`: the file window is open; `reading`: a report is being read. */
  readonly phase: 'idle' | 'choosing' | 'reading' | 'accepting';
  readonly columns: ColumnsStep | null;
  /** What was given last is in the list already: it counts once. */
  readonly isKnown: boolean;
  readonly choices: ProposalChoices;
  /** Why the last act was refused. */
  readonly error: AppError | null;
  readonly accepted: Accepted | null;
  /** What was accepted is taken back. */
  readonly isUndone: boolean;
};

const closed: Participants = {
  lessonId: null,
  view: null,
  unread: null,
  phase: 'idle',
  columns: null,
  isKnown: false,
  choices: noChoices,
  error: null,
  accepted: null,
  isUndone: false,
};

export const useParticipants = create<Participants>(() => closed);

/** Views are asked for faster than they come: an older one never takes the place of a newer one. */
let asked = 0;
let adopted = 0;

subscribe('participants:changed', ({ lessonId }) => readAgain(lessonId));
subscribe('classes:changed', () => readAgain(useParticipants.getState().lessonId));
subscribe('periods:changed', () => readAgain(useParticipants.getState().lessonId));

subscribe('register:changed', ({ lessonId, revision }) => {
  const { accepted } = useParticipants.getState();
  if (accepted !== null && accepted.outcome.register.lessonId === lessonId) {
    const isLast = revision <= accepted.outcome.register.revision;
    useParticipants.setState({ accepted: { ...accepted, canUndo: accepted.canUndo && isLast } });
  }
  readAgain(lessonId);
});

// The names of pupils leave the screen with the vault.
subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useParticipants.setState(closed);
});

export async function openParticipants(lessonId: string): Promise<void> {
  if (!isOpen(lessonId)) useParticipants.setState({ ...closed, lessonId });
  forgetOldNews();
  await readParticipants(lessonId);
}

/** What was accepted before something else happened is no news any more, but files can go still. */
function forgetOldNews(): void {
  const { accepted } = useParticipants.getState();
  const isOld = accepted !== null && !accepted.canUndo && accepted.files.length === 0;
  useParticipants.setState({ isUndone: false, ...(isOld && { accepted: null }) });
}

function readAgain(lessonId: string | null): void {
  if (lessonId !== null && isOpen(lessonId)) void readParticipants(lessonId);
}

/** Reads the view of a lesson anew. */
export async function readParticipants(lessonId: string): Promise<void> {
  const number = nextQuestion();
  const answer = await request('participants:read', { lessonId });
  if (answer.ok) adoptView(number, answer.value);
  else if (isOpen(lessonId)) useParticipants.setState({ unread: answer.error });
}

/** The number of a question: of two answers the one to the later question stays. */
export function nextQuestion(): number {
  asked += 1;
  return asked;
}

/** An answer for a lesson that is not looked at any more changes nothing. */
export function isOpen(lessonId: string): boolean {
  return useParticipants.getState().lessonId === lessonId;
}

/** Shows a view that answers the question of that number. */
export function adoptView(number: number, view: ParticipantsView): void {
  if (number < adopted || !isOpen(view.lesson.id)) return;
  adopted = number;
  const choices = pruneChoices(view, useParticipants.getState().choices);
  useParticipants.setState({ view, choices, unread: null });
}
