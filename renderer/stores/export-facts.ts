import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ExportFolder, LastDocument } from '../../core/contract/export-views';
import type { DayView } from '../../core/contract/views';
import type { DocumentChoice, DocumentKind } from '../../core/export/document-kinds';
import { currentLesson } from '../../core/timetable/day';
import { request, subscribe } from '../bridge';

type Facts = {
  /** The last document of each kind, the newest first; null until main answered. */
  readonly last: readonly LastDocument[] | null;
  readonly folder: ExportFolder | null;
  /** Today as the school counts it (`YYYY-MM-DD`), as of this visit; null until main answered. */
  readonly today: string | null;
  /** The class that has a lesson now, else the next one of the day. */
  readonly presentClassId: string | null;
  /** The day from which a lesson is picked. */
  readonly day: DayView | null;
  readonly error: AppError | null;
};

const nothing: Facts = {
  last: null,
  folder: null,
  today: null,
  presentClassId: null,
  day: null,
  error: null,
};
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

/** What is proposed goes by the moment of the visit: it does not change under the hand. */
export async function readExportToday(): Promise<void> {
  const answer = await request('lessons:day', { date: null });
  if (!answer.ok) return useExportFacts.setState({ error: answer.error });
  const { date, lessons } = answer.value;
  const present = currentLesson(lessons, new Date().toISOString());
  useExportFacts.setState({ today: date, presentClassId: present?.classId ?? null });
}

/** @param date `YYYY-MM-DD` */
export async function readExportDay(date: string): Promise<void> {
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
