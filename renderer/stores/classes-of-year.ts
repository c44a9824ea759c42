import { create } from 'zustand';
import type { ClassSummary, YearSummary } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import { request, subscribe } from '../bridge';

type ClassesOfYear = {
  /** The newest first; null until main answered. */
  readonly years: readonly YearSummary[] | null;
  /** The year being looked at; null: the present one. */
  readonly yearId: string | null;
  /** Of that year, the archived ones too; null until main answered. */
  readonly classes: readonly ClassSummary[] | null;
  /** There are classes to take over from the last year. */
  readonly hasOffer: boolean;
  readonly error: AppError | null;
};

const nothing: ClassesOfYear = {
  years: null,
  yearId: null,
  classes: null,
  hasOffer: false,
  error: null,
};
let lastReading = 0;

export const useClassesOfYear = create<ClassesOfYear>(() => nothing);

subscribe('classes:changed', () => {
  if (useClassesOfYear.getState().years !== null) void readClassesOfYear();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  useClassesOfYear.setState(nothing);
});

/** Never the classes of another year under this one's name. */
export function chooseYear(yearId: string): void {
  useClassesOfYear.setState({ yearId, classes: null });
  void readClassesOfYear();
}

/** The present year, whichever was looked at last. */
export function showCurrentYear(): void {
  useClassesOfYear.setState({ yearId: null, classes: null });
}

/** Reads the year that was looked at last, else the present one. Of two readings the later counts. */
export async function readClassesOfYear(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const [years, offer] = await Promise.all([request('years:list', {}), request('years:offer', {})]);
  if (reading !== lastReading) return;
  if (!years.ok) return useClassesOfYear.setState({ error: years.error });
  useClassesOfYear.setState({ years: years.value, hasOffer: offer.ok && offer.value !== null });
  const { yearId } = useClassesOfYear.getState();
  const year = years.value.find(({ id }) => id === yearId) ?? currentOf(years.value);
  if (year === undefined) return useClassesOfYear.setState({ classes: [], error: null });
  const classes = await request('classes:of-year', { schoolYearId: year.id });
  if (reading !== lastReading) return;
  useClassesOfYear.setState(
    classes.ok ? { classes: classes.value, error: null } : { error: classes.error },
  );
}

/** The year that is shown while none was chosen. */
export function currentOf(years: readonly YearSummary[]): YearSummary | undefined {
  return years.find(({ isCurrent }) => isCurrent);
}
