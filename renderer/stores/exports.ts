import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { DayView, ExportFormat } from '../../core/contract/views';
import { request, subscribe } from '../bridge';

type Exports = {
  /** The day from which a lesson is picked. */
  readonly day: DayView | null;
  readonly writing: boolean;
  /** The last file written from this screen. */
  readonly written: { readonly fileName: string; readonly folder: string } | null;
  readonly error: AppError | null;
};

const nothing: Exports = { day: null, writing: false, written: null, error: null };
let lastReading = 0;

export const useExports = create<Exports>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useExports.setState(nothing);
});

/** @param date `YYYY-MM-DD`, or null for today. */
export async function readExportDay(date: string | null): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('lessons:day', { date });
  if (reading !== lastReading) return;
  useExports.setState(answer.ok ? { day: answer.value, error: null } : { error: answer.error });
}

export function exportLesson(lessonId: string, format: ExportFormat): Promise<void> {
  return write(request('export:lesson', { lessonId, format }));
}

/** @param month `YYYY-MM` */
export function exportMonth(classId: string, month: string, format: ExportFormat): Promise<void> {
  return write(request('export:month', { classId, month, format }));
}

export async function revealExport(): Promise<void> {
  const answer = await request('export:reveal', {});
  if (!answer.ok) useExports.setState({ error: answer.error });
}

/** Another choice: what was said of the last one no longer fits. */
export function forgetExport(): void {
  useExports.setState({ written: null, error: null });
}

async function write(asked: Promise<Answer<'export:lesson'>>): Promise<void> {
  useExports.setState({ writing: true, written: null, error: null });
  const answer = await asked;
  useExports.setState({
    writing: false,
    written: answer.ok && answer.value.kind === 'saved' ? answer.value : null,
    error: answer.ok ? null : answer.error,
  });
}
