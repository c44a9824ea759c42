import type { ReportOutcome } from '../../core/contract/participant-views';
import type { Answer } from '../../core/contract/requests';
import type { ReportMapping } from '../../core/participants/report-mapping';
import { request } from '../bridge';
import { createDroppedReports, dropReport } from './dropped-reports';
import { adoptView, isOpen, nextQuestion, useParticipants } from './participants';

const dropped = createDroppedReports();

// What was dropped on another lesson, or before the vault was locked, is not this one's.
useParticipants.subscribe((now, before) => {
  if (now.lessonId !== before.lessonId) dropped.empty();
});

/** Lets the teacher choose a report, or several. */
export async function chooseReport(): Promise<void> {
  await take('choosing', (lessonId) => request('participants:choose', { lessonId }));
  await takeNextReport();
}

/** Reads what lies in the clipboard. */
export async function pasteReport(): Promise<void> {
  await take('reading', (lessonId) => request('participants:paste', { lessonId }));
  await takeNextReport();
}

/** Reads files that were dropped, one after the other, as soon as nothing else is being done. */
export async function dropReports(files: readonly File[]): Promise<void> {
  dropped.add(files);
  await takeNextReport();
}

/** The dropped file whose turn it is, as soon as nothing else is being done. */
export async function takeNextReport(): Promise<void> {
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
  await takeNextReport();
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
  const answer = await ask(lessonId);
  // What is dropped on another lesson since is not this one's.
  if (!isOpen(lessonId)) return true;
  useParticipants.setState({ phase: 'idle', ...(!answer.ok && { error: answer.error }) });
  // Asked long ago: views that came while the file was chosen and read do not know it yet.
  if (answer.ok) arrive(nextQuestion(), answer.value);
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
  adoptView(number, outcome.view);
}

/** Reads the table with these columns. A refusal leaves the columns on the screen. */
export async function mapReport(mapping: ReportMapping): Promise<void> {
  const { columns } = useParticipants.getState();
  if (columns === null) return;
  const { token } = columns;
  await take('reading', (lessonId) => request('participants:map', { lessonId, token, mapping }));
  await takeNextReport();
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
  await takeNextReport();
}
