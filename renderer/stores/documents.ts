import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { AttestableView, SeenFrom } from '../../core/contract/print-views';
import type { Answer } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

/** On what a page for paper goes out. */
export type Medium = 'pdf' | 'paper';

/** A log is a table, and no page. */
type Written = Medium | 'csv';

type Documents = {
  /** Null until main answered; read again while a screen shows it. */
  readonly attestable: AttestableView | null;
  /** What is being made: the id of its class, lesson or plan, and on what. */
  readonly making: { readonly about: string; readonly as: Written } | null;
  /** What was made last; a document that was given up leaves nothing. */
  readonly made:
    | ({ readonly about: string } & (
        | { readonly kind: 'printed' }
        | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
      ))
    | null;
  /** `about` null: the list could not be read; `as` says which button it answers. */
  readonly failed: {
    readonly about: string | null;
    readonly as?: Written;
    readonly error: AppError;
  } | null;
};

const nothing: Documents = { attestable: null, making: null, made: null, failed: null };
let isListShown = false;
let lastReading = 0;
let lastMaking = 0;

export const useDocuments = create<Documents>(() => nothing);

subscribe('day:changed', () => {
  if (isListShown) void readAttestable();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') forgetDocuments();
});

/** The lessons that an attestation can be made for, kept up to date until `leaveAttestable`. */
export async function readAttestable(): Promise<void> {
  isListShown = true;
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('documents:attestable', {});
  if (reading !== lastReading) return;
  useDocuments.setState(
    answer.ok ? { attestable: answer.value } : { failed: { about: null, error: answer.error } },
  );
}

export function leaveAttestable(): void {
  isListShown = false;
  forgetDocuments();
}

/** The fiche de secours of a class. */
export function makeSheet(classId: string, as: Medium): Promise<void> {
  return make(classId, as, () => request('documents:sheet', { classId, as }));
}

/** The room that is open for a lesson, large, on paper. */
export function printPoster(lessonId: string): Promise<void> {
  return make(lessonId, 'paper', () => request('documents:poster', { lessonId }));
}

export function makeAttestation(lessonId: string, as: Medium): Promise<void> {
  return make(lessonId, as, () => request('documents:attestation', { lessonId, as }));
}

/** What the log of a lesson's meeting is known by: its attestation has the lesson's id. */
export function logOf(lessonId: string): string {
  return `log ${lessonId}`;
}

/** The log of the meeting that a lesson had in the app. */
export function saveMeetingLog(lessonId: string): Promise<void> {
  return make(logOf(lessonId), 'csv', () => request('documents:meeting-log', { lessonId }));
}

/** A seating plan, with photos or without, as the teacher or the pupils see the room. */
export function makeSeating(
  planId: string,
  wanted: { readonly photos: boolean; readonly seenFrom: SeenFrom },
  as: Medium,
): Promise<void> {
  return make(planId, as, () => request('seating:print', { planId, ...wanted, as }));
}

/** Shows the file that was written last in the system's file manager. */
export async function revealDocument(about: string): Promise<void> {
  const answer = await request('export:reveal', {});
  if (!answer.ok) useDocuments.setState({ failed: { about, as: 'pdf', error: answer.error } });
}

/** Answers under way come too late. */
function forgetDocuments(): void {
  lastReading += 1;
  lastMaking += 1;
  useDocuments.setState(nothing);
}

async function make(
  about: string,
  as: Written,
  ask: () => Promise<Answer<'documents:sheet'>>,
): Promise<void> {
  // One at a time: two dialogs of the system over each other ask who knows what.
  if (useDocuments.getState().making !== null) return;
  lastMaking += 1;
  const making = lastMaking;
  useDocuments.setState({ making: { about, as }, made: null, failed: null });
  const answer = await ask();
  if (making !== lastMaking) return;
  if (!answer.ok) {
    useDocuments.setState({ making: null, failed: { about, as, error: answer.error } });
    return;
  }
  const made = answer.value.kind === 'cancelled' ? null : { about, ...answer.value };
  useDocuments.setState({ making: null, made });
}
