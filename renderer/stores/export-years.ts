import { create } from 'zustand';
import type { ClassSummary, YearSummary } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { DocumentSubject } from '../../core/export/document-kinds';
import { request, subscribe } from '../bridge';
import { changeDraft } from './export-draft';

type ExportYears = {
  /** Those that have classes, the newest first; null until main answered. */
  readonly years: readonly YearSummary[] | null;
  /** The year whose classes are offered: those that are taught, then the archived ones. */
  readonly shown: {
    readonly year: YearSummary;
    readonly classes: readonly ClassSummary[];
  } | null;
  readonly error: AppError | null;
};

const nothing: ExportYears = { years: null, shown: null, error: null };
let lastReading = 0;
let wanted: string | null = null;

/** The school years and classes that documents are made of: those that are over have registers too. */
export const useExportYears = create<ExportYears>(() => nothing);

subscribe('classes:changed', () => {
  if (useExportYears.getState().years !== null) void readExportYears(wanted);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  wanted = null;
  useExportYears.setState(nothing);
});

/** @param yearId null: the present one; without classes in it the last that has some. */
export async function readExportYears(yearId: string | null): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  wanted = yearId;
  const answer = await request('years:list', {});
  if (reading !== lastReading) return;
  if (!answer.ok) return useExportYears.setState({ error: answer.error });
  const years = answer.value.filter(({ classCount }) => classCount > 0);
  const year =
    years.find(({ id }) => id === yearId) ?? years.find(({ isCurrent }) => isCurrent) ?? years[0];
  if (year === undefined) return useExportYears.setState({ years, shown: null, error: null });
  const classes = await request('classes:of-year', { schoolYearId: year.id });
  if (reading !== lastReading) return;
  useExportYears.setState(
    classes.ok
      ? { years, shown: { year, classes: taughtFirst(classes.value) }, error: null }
      : { error: classes.error },
  );
}

/** Offers the classes of the school year that a document is about. */
export async function showYearOf(subject: DocumentSubject | undefined): Promise<void> {
  const [first] = subject !== undefined && 'classIds' in subject ? subject.classIds : [];
  if (first === undefined) return;
  const answer = await request('classes:read', { classId: first });
  if (answer.ok) changeDraft({ yearId: answer.value.schoolYearId });
}

function taughtFirst(classes: readonly ClassSummary[]): readonly ClassSummary[] {
  const isTaught = ({ archivedOn }: ClassSummary) => archivedOn === undefined;
  return [...classes.filter(isTaught), ...classes.filter((one) => !isTaught(one))];
}
