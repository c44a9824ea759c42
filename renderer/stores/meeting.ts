import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { OpenOutcome } from '../../core/contract/meeting-views';
import type { Answer, Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';
import { goTo } from './navigation';

/** What an opening left to say to the teacher; an opened room speaks for itself. */
export type Question = {
  readonly lessonId: string;
  readonly outcome: Exclude<OpenOutcome, { readonly kind: 'opened' | 'overtaken' }>;
};

/** What the teacher pressed last and main has not answered yet. */
type Press = {
  readonly lessonId: string;
  readonly act: 'open' | 'check' | 'fall-back' | 'report';
  readonly roomId?: string;
};

export type Copied = Requests['meeting:copy']['in']['what'];

type Meetings = {
  readonly pressed: Press | null;
  readonly question: Question | null;
  /** What is in the clipboard, as far as Continuo put it there. */
  readonly copied: { readonly lessonId: string; readonly what: Copied } | null;
  /** Why the last act could not be done, of which lesson; the next one takes its place. */
  readonly refused: { readonly lessonId: string; readonly error: AppError } | null;
};

const nothing: Meetings = { pressed: null, question: null, copied: null, refused: null };
let lastPress = 0;

export const useMeetings = create<Meetings>(() => nothing);

// The tray or a notification moved the class, or could not.
subscribe('meeting:changed', ({ lessonId, outcome }) => {
  lastPress += 1;
  useMeetings.setState({ pressed: null, refused: null });
  takeOutcome(lessonId, outcome);
});

// A button in the window of the meeting.
subscribe('rollcall:show', ({ lessonId }) => goTo({ screen: 'rollcall', lessonId }));

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastPress += 1;
  useMeetings.setState(nothing);
});

/** The official room is tested first unless `anyway`; a second press does not wait for that. */
export function openRoom(
  lessonId: string,
  room: { readonly id: string; readonly official: boolean },
  anyway: boolean,
): Promise<void> {
  const roomId = room.id;
  const act = room.official && !anyway ? 'check' : 'open';
  return press({ lessonId, roomId, act }, () =>
    request('meeting:open', { lessonId, roomId, anyway }),
  );
}

export function fallBack(lessonId: string): Promise<void> {
  return press({ lessonId, act: 'fall-back' }, () => request('meeting:fall-back', { lessonId }));
}

/** « La salle ne marche pas »: the teacher knows better than the tests. */
export function reportRoom(lessonId: string): Promise<void> {
  return press({ lessonId, act: 'report' }, () => request('meeting:report', { lessonId }));
}

/** The notice was read: it is not shown again, and the room opens. */
export function acknowledgeAndOpen(lessonId: string, roomId: string): Promise<void> {
  return press({ lessonId, roomId, act: 'fall-back' }, async () => {
    const acknowledged = await request('rooms:acknowledge', { roomId });
    if (!acknowledged.ok) return acknowledged;
    return request('meeting:open', { lessonId, roomId, anyway: true });
  });
}

/** In a window of the app with an empty session; the class stays where it is. */
export async function openClean(lessonId: string, roomId: string): Promise<void> {
  const answer = await request('meeting:open-clean', { lessonId, roomId });
  useMeetings.setState({ refused: answer.ok ? null : { lessonId, error: answer.error } });
}

export async function withdrawReport(lessonId: string, roomId: string): Promise<void> {
  const answer = await request('meeting:withdraw-report', { lessonId, roomId });
  useMeetings.setState({ refused: answer.ok ? null : { lessonId, error: answer.error } });
}

export async function copyFor(lessonId: string, what: Copied): Promise<void> {
  const answer = await request('meeting:copy', { lessonId, what });
  useMeetings.setState(
    answer.ok
      ? { copied: { lessonId, what }, refused: null }
      : { copied: null, refused: { lessonId, error: answer.error } },
  );
}

export async function mailClass(
  lessonId: string,
  what: Requests['meeting:mail']['in']['what'],
): Promise<void> {
  const answer = await request('meeting:mail', { lessonId, what });
  useMeetings.setState({ refused: answer.ok ? null : { lessonId, error: answer.error } });
}

export function showOfflinePlan(lessonId: string): void {
  useMeetings.setState({ question: { lessonId, outcome: { kind: 'offline-plan' } } });
}

export function closeQuestion(): void {
  useMeetings.setState({ question: null });
}

/** Of two presses the later one counts, whichever answer comes last. */
async function press(what: Press, ask: () => Promise<Answer<'meeting:open'>>): Promise<void> {
  lastPress += 1;
  const mine = lastPress;
  useMeetings.setState({ pressed: what, question: null, refused: null });
  const answer = await ask();
  if (mine !== lastPress) return;
  useMeetings.setState({ pressed: null });
  if (answer.ok) takeOutcome(what.lessonId, answer.value);
  else useMeetings.setState({ refused: { lessonId: what.lessonId, error: answer.error } });
}

function takeOutcome(lessonId: string, outcome: OpenOutcome): void {
  if (outcome.kind === 'overtaken') return;
  if (outcome.kind !== 'opened') useMeetings.setState({ question: { lessonId, outcome } });
  else {
    const copied = outcome.message === null ? null : { lessonId, what: 'message' as const };
    useMeetings.setState({ question: null, copied });
  }
}
