import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type {
  AcceptOutcome,
  ParticipantsView,
  ProposalRules,
  ReportOutcome,
} from '../../core/contract/participant-views';
import type { Answer } from '../../core/contract/requests';
import type { ReportMapping } from '../../core/participants/report-mapping';
import { request, subscribe } from '../bridge';
import { createDroppedReports, dropReport } from './dropped-reports';
import { noChoices, type ProposalChoices, planAccept, pruneChoices } from './participant-choices';

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

/** One name of one report. */
export type NamePlace = { readonly reportId: string; readonly place: number };

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
const dropped = createDroppedReports();

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
  if (vault === 'open') return;
  dropped.empty();
  useParticipants.setState(closed);
});

export async function openParticipants(lessonId: string): Promise<void> {
  if (useParticipants.getState().lessonId !== lessonId) {
    dropped.empty();
    useParticipants.setState({ ...closed, lessonId });
  }
  forgetOldNews();
  await read(lessonId);
}

/** What was accepted before something else happened is no news any more, but files can go still. */
function forgetOldNews(): void {
  const { accepted } = useParticipants.getState();
  const isOld = accepted !== null && !accepted.canUndo && accepted.files.length === 0;
  useParticipants.setState({ isUndone: false, ...(isOld && { accepted: null }) });
}

function readAgain(lessonId: string | null): void {
  if (lessonId !== null && useParticipants.getState().lessonId === lessonId) void read(lessonId);
}

async function read(lessonId: string): Promise<void> {
  const number = next();
  const answer = await request('participants:read', { lessonId });
  if (answer.ok) adopt(number, answer.value);
  else if (isOpen(lessonId)) useParticipants.setState({ unread: answer.error });
}

function next(): number {
  asked += 1;
  return asked;
}

function isOpen(lessonId: string): boolean {
  return useParticipants.getState().lessonId === lessonId;
}

function adopt(number: number, view: ParticipantsView): void {
  if (number < adopted || !isOpen(view.lesson.id)) return;
  adopted = number;
  const choices = pruneChoices(view, useParticipants.getState().choices);
  useParticipants.setState({ view, choices, unread: null });
}

/** Lets the teacher choose a report, or several. */
export async function chooseReport(): Promise<void> {
  await take('choosing', (lessonId) => request('participants:choose', { lessonId }));
  await takeNext();
}

/** Reads what lies in the clipboard. */
export async function pasteReport(): Promise<void> {
  await take('reading', (lessonId) => request('participants:paste', { lessonId }));
  await takeNext();
}

/** Reads files that were dropped, one after the other, as soon as nothing else is being done. */
export async function dropReports(files: readonly File[]): Promise<void> {
  dropped.add(files);
  await takeNext();
}

async function takeNext(): Promise<void> {
  const { phase, columns } = useParticipants.getState();
  if (phase !== 'idle' || columns !== null) return;
  const file = dropped.next();
  if (file === undefined) {
    const error = dropped.end();
    if (error !== null) useParticipants.setState({ error });
    return;
  }
  const isTaken = await take('reading', (lessonId) => dropReport(lessonId, file));
  if (!isTaken) dropped.refuse(file);
  await takeNext();
}

async function take(
  phase: 'choosing' | 'reading',
  ask: (lessonId: string) => Promise<Answer<'participants:drop'>>,
): Promise<boolean> {
  const { lessonId, phase: now } = useParticipants.getState();
  if (lessonId === null || now !== 'idle') return false;
  useParticipants.setState({
    ...{ phase, error: null, accepted: null },
    ...{ isUndone: false, isKnown: false },
  });
  const number = next();
  const answer = await ask(lessonId);
  // What is dropped on another lesson since is not this one's.
  if (!isOpen(lessonId)) return true;
  useParticipants.setState({ phase: 'idle', ...(!answer.ok && { error: answer.error }) });
  if (answer.ok) arrive(number, answer.value);
  return answer.ok;
}

function arrive(number: number, outcome: ReportOutcome): void {
  if (outcome.kind === 'columns') {
    useParticipants.setState({ columns: outcome, error: outcome.refused ?? null });
  }
  if (outcome.kind !== 'read') return;
  const before = useParticipants.getState().view?.reports.length ?? 0;
  const isKnown = outcome.view.reports.length === before;
  useParticipants.setState({ columns: null, isKnown });
  adopt(number, outcome.view);
}

/** Reads the table with these columns. A refusal leaves the columns on the screen. */
export async function mapReport(mapping: ReportMapping): Promise<void> {
  const { columns } = useParticipants.getState();
  if (columns === null) return;
  const { token } = columns;
  await take('reading', (lessonId) => request('participants:map', { lessonId, token, mapping }));
  await takeNext();
}

/** This table is not read; those that were given with it are. */
export async function cancelMapping(): Promise<void> {
  const { columns } = useParticipants.getState();
  if (columns === null) return;
  const { token } = columns;
  useParticipants.setState({ columns: null });
  await take('reading', (lessonId) => request('participants:skip-table', { lessonId, token }));
  // Nothing was given that could be known.
  useParticipants.setState({ isKnown: false });
  await takeNext();
}

export function removeReport(reportId: string): Promise<boolean> {
  return change((lessonId) => request('participants:remove-report', { lessonId, reportId }));
}

/** The pupils behind a name, in each report that has it; none: a name to look at again. */
export function joinNames(
  names: readonly NamePlace[],
  pupilIds: readonly string[],
): Promise<boolean> {
  return changeEach(names, (named) => request('participants:join', { ...named, pupilIds }));
}

/** Nobody of the class, or again a name to look at. */
export function setAside(names: readonly NamePlace[], aside: boolean): Promise<boolean> {
  return changeEach(names, (named) => request('participants:set-aside', { ...named, aside }));
}

export function changeRules(rules: ProposalRules): Promise<boolean> {
  return change((lessonId) => request('participants:rules', { lessonId, rules }));
}

type AskForView = (lessonId: string) => Promise<Answer<'participants:join'>>;

/** One after the other; the first refusal ends it. */
async function changeEach(
  names: readonly NamePlace[],
  ask: (named: NamePlace & { readonly lessonId: string }) => ReturnType<AskForView>,
): Promise<boolean> {
  for (const { reportId, place } of names) {
    if (!(await change((lessonId) => ask({ lessonId, reportId, place })))) return false;
  }
  return true;
}

/** True when main did it. */
async function change(ask: AskForView): Promise<boolean> {
  const { lessonId } = useParticipants.getState();
  if (lessonId === null) return false;
  const number = next();
  const answer = await ask(lessonId);
  if (!isOpen(lessonId)) return false;
  if (answer.ok) adopt(number, answer.value);
  useParticipants.setState({ error: answer.ok ? null : answer.error });
  return answer.ok;
}

/** Ticks and unticks, for one pupil or for many. */
export function choose(
  kind: keyof ProposalChoices,
  pupilIds: readonly string[],
  isChosen: boolean,
): void {
  const { choices } = useParticipants.getState();
  const chosen = new Set(choices[kind]);
  for (const pupilId of pupilIds) {
    if (isChosen) chosen.add(pupilId);
    else chosen.delete(pupilId);
  }
  useParticipants.setState({ choices: { ...choices, [kind]: chosen } });
}

/** Writes what is chosen into the register, as one act; true when it was done. */
export async function acceptProposals(): Promise<boolean> {
  const { lessonId, view, choices, phase } = useParticipants.getState();
  if (lessonId === null || view === null || phase !== 'idle') return false;
  const { taken, replacing, absent } = planAccept(view, choices);
  useParticipants.setState({ phase: 'accepting', error: null, isUndone: false });
  const answer = await request('participants:accept', { lessonId, taken, replacing, absent });
  if (!isOpen(lessonId)) return answer.ok;
  if (!answer.ok) {
    useParticipants.setState({ phase: 'idle', error: answer.error });
    return false;
  }
  const { files, marked, learned } = answer.value;
  // Where nothing was done to the register, undoing would take back what was done before.
  const canUndo = marked > 0 || learned > 0;
  const accepted = { outcome: answer.value, canUndo, files, areFilesGone: false };
  useParticipants.setState({ phase: 'idle', accepted, choices: noChoices });
  await read(lessonId);
  void takeNext();
  return true;
}

/** Takes back what was accepted, as a whole. */
export async function undoAccepted(): Promise<boolean> {
  const { lessonId, accepted } = useParticipants.getState();
  if (lessonId === null || accepted === null || !accepted.canUndo) return false;
  const answer = await request('register:undo', { lessonId });
  if (!isOpen(lessonId)) return answer.ok;
  if (answer.ok) useParticipants.setState({ accepted: null, isUndone: true, error: null });
  else useParticipants.setState({ error: answer.error });
  await read(lessonId);
  return answer.ok;
}

/** Deletes the files of the reports that were accepted; what could not be deleted is still named. */
export async function deleteReportFiles(): Promise<boolean> {
  const { lessonId } = useParticipants.getState();
  if (lessonId === null) return false;
  const answer = await request('participants:delete-files', { lessonId });
  const { accepted } = useParticipants.getState();
  if (!isOpen(lessonId) || accepted === null) return answer.ok;
  if (!answer.ok) {
    useParticipants.setState({ error: answer.error });
    return false;
  }
  const { left } = answer.value;
  const isGone = left.length === 0;
  useParticipants.setState({ accepted: { ...accepted, files: left, areFilesGone: isGone } });
  return isGone;
}
