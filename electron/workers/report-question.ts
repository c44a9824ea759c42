import type { ReportLesson } from '../../core/participants/reading/lesson-clock';
import type { ReportMapping } from '../../core/participants/report-mapping';

/** What the thread that reads a report of participants is given. */
export type ReportQuestion = {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly lesson: ReportLesson;
  readonly options: { readonly mapping?: ReportMapping };
};
