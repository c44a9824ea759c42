import { create } from 'zustand';
import { request, subscribe } from '../bridge';

/** A class that is not in the lists: archived, or of a school year that is over. */
export type VisitedClass = {
  readonly id: string;
  readonly name: string;
  /** Of a year that is over; `YYYY-MM-DD`, `lastCallOn` where a register was validated. */
  readonly over?: { readonly start: string; readonly end: string; readonly lastCallOn?: string };
};

export const useVisitedClass = create<{ readonly visited: VisitedClass | null }>(() => ({
  visited: null,
}));
let asked: string | null = null;

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  asked = null;
  useVisitedClass.setState({ visited: null });
});

/** Reads the class that a link names; the one that is asked last counts. */
export async function visitClass(classId: string): Promise<void> {
  asked = classId;
  const [found, years] = await Promise.all([
    request('classes:read', { classId }),
    request('years:list', {}),
  ]);
  if (asked !== classId || !found.ok || !years.ok) return;
  const { id, name, schoolYearId, isCurrent, lastCallOn } = found.value;
  const year = years.value.find((one) => one.id === schoolYearId);
  const over =
    !isCurrent && year !== undefined
      ? { start: year.start, end: year.end, ...(lastCallOn !== undefined && { lastCallOn }) }
      : null;
  useVisitedClass.setState({ visited: { id, name, ...(over !== null && { over }) } });
}
