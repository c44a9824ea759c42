import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ExportFolder, LastDocument } from '../../core/contract/export-views';
import type { DayView } from '../../core/contract/views';
import type { DocumentChoice, DocumentKind } from '../../core/export/document-kinds';
import { request, subscribe } from '../bridge';

type Facts = {
  /** The last document of each kind, the newest first; null until main answered. */
  readonly last: readonly LastDocument[] | null;
  readonly folder: ExportFolder | null;
  /** The day from which a lesson is picked. */
  readonly day: DayView | null;
  readonly error: AppError | null;
};

const nothing: Facts = { last: null, folder: null, day: null, error: null };
let lastDay = 0;

/** What the choice of a document is made from. */
export const useExportFacts = create<Facts>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastDay += 1;
  useExportFacts.setState(nothing);
});

export async function readExportFacts(): Promise<void> {
  const [last, folder] = await Promise.all([
    request('export:last', {}),
    request('export:folder', {}),
  ]);
  if (!last.ok) useExportFacts.setState({ error: last.error });
  else if (!folder.ok) useExportFacts.setState({ error: folder.error });
  else useExportFacts.setState({ last: last.value, folder: folder.value, error: null });
}

export async function chooseExportFolder(): Promise<void> {
  const answer = await request('export:choose-folder', {});
  useExportFacts.setState(answer.ok ? { folder: answer.value } : { error: answer.error });
}

/** @param date `YYYY-MM-DD`, or null for today. */
export async function readExportDay(date: string | null): Promise<void> {
  lastDay += 1;
  const reading = lastDay;
  const answer = await request('lessons:day', { date });
  if (reading !== lastDay) return;
  useExportFacts.setState(answer.ok ? { day: answer.value } : { error: answer.error });
}

/** How a kind of document was wanted the last time. */
export function lastChoiceOf(
  last: readonly LastDocument[] | null,
  kind: DocumentKind,
): DocumentChoice | undefined {
  return last?.find(({ choice }) => choice.kind === kind)?.choice;
}
