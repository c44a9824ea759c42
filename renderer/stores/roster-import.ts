import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { RosterOutcome, RosterPreview } from '../../core/contract/roster-views';
import type { ColumnMapping } from '../../core/roster/reading/column-mapping';
import { LARGEST_ROSTER_BYTES } from '../../core/roster/roster-file';
import { failure } from '../../core/shared/result';
import { request, subscribe } from '../bridge';
import { classOnScreen } from './class-on-screen';
import {
  changedTargets,
  chosenGroups,
  decidedTargets,
  type ImportChoices,
  noChoices,
  planImport,
} from './import-choices';
import { showImportDone } from './import-done';
import { goTo, useNavigation } from './navigation';

/** `columns`: the teacher says what the columns are; `back`: the preview that this was asked from. */
export type ImportStep =
  | { readonly kind: 'preview'; readonly preview: RosterPreview }
  | (Extract<RosterOutcome, { kind: 'columns' }> & { readonly back?: RosterPreview });

type RosterImport = {
  /** `choosing`: the file window is open; `reading`: a list is being read or compared. */
  readonly phase: 'idle' | 'choosing' | 'reading' | 'comparing' | 'writing';
  readonly step: ImportStep | null;
  readonly choices: ImportChoices;
  readonly error: AppError | null;
};

const idle: RosterImport = { phase: 'idle', step: null, choices: noChoices, error: null };

export const useRosterImport = create<RosterImport>(() => idle);

/** Counts what was asked: an answer to anything but the last question is about another list. */
let asked = 0;
/** The last comparison that was asked for. */
let comparison = Promise.resolve();

// The names of pupils leave the screen with the vault.
subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') cancelImport();
});

// A refusal is news of the page on which the list was chosen.
useNavigation.subscribe(() => {
  const { step, error } = useRosterImport.getState();
  if (step === null && error !== null) useRosterImport.setState({ error: null });
});

/** Lets the teacher choose a file and reads it; nothing is written. */
export function startImport(): Promise<boolean> {
  return read('choosing', () => request('roster:choose', {}));
}

/** Reads the list that lies in the clipboard. */
export function pasteList(): Promise<boolean> {
  return read('reading', () => request('roster:paste', {}));
}

/** Reads a file that was dropped; a larger one than any list is not even read. */
export function dropList(file: File): Promise<boolean> {
  return read('reading', async () => {
    if (file.size > LARGEST_ROSTER_BYTES) {
      return failure({ code: 'roster-too-large' });
    }
    const bytes = await bytesOf(file);
    if (bytes === null) return failure({ code: 'file-unreadable' });
    return request('roster:drop', { name: file.name.slice(0, 400), bytes });
  });
}

/** Says why what was dropped is not read. */
export function refuseDrop(error: AppError): void {
  asked += 1;
  useRosterImport.setState({ ...idle, error });
}

/** Null for what is no file, a folder for instance. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** True when there is something to look at: a preview, or columns to be named. */
async function read(
  phase: 'choosing' | 'reading',
  ask: () => Promise<Answer<'roster:choose'>>,
): Promise<boolean> {
  const number = begin({ ...idle, phase });
  showImportDone(null);
  const answer = await ask();
  if (number !== asked) return false;
  if (answer.ok) return arrive(answer.value);
  useRosterImport.setState({ ...idle, error: answer.error });
  return false;
}

function begin(state: Partial<RosterImport>): number {
  asked += 1;
  useRosterImport.setState(state);
  return asked;
}

function arrive(outcome: RosterOutcome): boolean {
  if (outcome.kind === 'cancelled') {
    useRosterImport.setState(idle);
    return false;
  }
  useRosterImport.setState({ ...idle, step: outcome });
  if (outcome.kind === 'preview') nameAfterPage(outcome.preview);
  return true;
}

/** A list that does not name its class, read from the page of a class, is that class's list. */
function nameAfterPage({ classes }: RosterPreview): void {
  const [only] = classes;
  const page = classOnScreen();
  if (classes.length !== 1 || only?.source !== null || only.name !== '' || page === null) return;
  const target = { name: page.name, kind: page.kind };
  useRosterImport.setState({ choices: { ...noChoices, targets: new Map([[null, target]]) } });
  void compareAgain();
}

/** « Vérifier les colonnes »: of the list that is previewed. */
export function checkColumns(): void {
  const { step } = useRosterImport.getState();
  if (step?.kind !== 'preview' || step.preview.table === undefined) return;
  const { token, fileName, table } = step.preview;
  const columns = { kind: 'columns', token, fileName, table, back: step.preview } as const;
  begin({ step: columns, phase: 'idle', error: null });
}

/** From the columns to the preview they were asked from, with its choices. */
export function keepColumns(): void {
  const { step } = useRosterImport.getState();
  if (step?.kind !== 'columns' || step.back === undefined) return;
  begin({ step: { kind: 'preview', preview: step.back }, phase: 'idle', error: null });
}

/** Reads the list again with these columns. A refusal leaves the columns on the screen. */
export async function mapColumns(mapping: ColumnMapping): Promise<void> {
  const { step } = useRosterImport.getState();
  if (step?.kind !== 'columns') return;
  const number = begin({ phase: 'reading', error: null });
  const answer = await request('roster:map', { token: step.token, mapping });
  if (number !== asked) return;
  if (answer.ok) arrive(answer.value);
  else useRosterImport.setState({ phase: 'idle', error: answer.error });
}

/** Compares the list again, under the names and with the corrections of the teacher. */
export function compareAgain(): Promise<void> {
  comparison = compare();
  return comparison;
}

/** When what was typed last has been compared, the preview shows it. */
export function whenCompared(): Promise<void> {
  return comparison;
}

async function compare(): Promise<void> {
  const { step, choices } = useRosterImport.getState();
  if (step?.kind !== 'preview') return;
  const number = begin({ phase: 'comparing', error: null });
  const answer = await request('roster:compare', {
    token: step.preview.token,
    targets: changedTargets(step.preview, choices),
    corrections: [...choices.corrections.values()],
  });
  if (number !== asked) return;
  useRosterImport.setState({
    phase: 'idle',
    ...(answer.ok ? { step: { kind: 'preview', preview: answer.value } } : { error: answer.error }),
  });
}

/** Writes what the preview shows and opens the class, or the list of several; true when done. */
export async function confirmImport(): Promise<boolean> {
  const { step, choices } = useRosterImport.getState();
  if (step?.kind !== 'preview') return false;
  const { preview } = step;
  const number = begin({ phase: 'writing', error: null });
  const answer = await request('roster:import', {
    token: preview.token,
    targets: decidedTargets(planImport(preview, choices)),
    groups: chosenGroups(preview, choices),
    corrections: [...choices.corrections.values()],
  });
  if (number !== asked) return answer.ok;
  if (!answer.ok) {
    // What it was compared with has changed: show how it stands now, and keep saying why.
    if (answer.error.code === 'decision-outdated') await compareAgain();
    useRosterImport.setState({ phase: 'idle', error: answer.error });
    return false;
  }
  const { classIds, ...done } = answer.value;
  const [only] = classIds;
  useRosterImport.setState(idle);
  goTo({
    screen: 'classes',
    ...(classIds.length === 1 && only !== undefined && { classId: only }),
  });
  showImportDone(done);
  return true;
}

export function cancelImport(): void {
  begin(idle);
}
