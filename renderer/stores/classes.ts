import { create } from 'zustand';
import type { ClassSummary, ClassView } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

type Classes = {
  /** Those that may be chosen: of the present year, not archived. Null until main answered. */
  readonly list: readonly ClassSummary[] | null;
  /** The class being looked at, of any year. */
  readonly shown: ClassView | null;
  readonly error: AppError | null;
};

const nothing: Classes = { list: null, shown: null, error: null };
/** The class that was asked last: its answer counts, whatever came before it comes after. */
let asked: string | null = null;
let lastList = 0;

export const useClasses = create<Classes>(() => nothing);

subscribe('classes:changed', () => {
  // Nobody has looked at the classes yet: nothing to refresh.
  if (useClasses.getState().list !== null) void loadClasses();
  const shown = useClasses.getState().shown;
  if (shown !== null) void loadClass(shown.id);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  asked = null;
  lastList += 1;
  useClasses.setState(nothing);
});

/** Of two readings under way the later one counts. */
export async function loadClasses(): Promise<void> {
  lastList += 1;
  const reading = lastList;
  const answer = await request('classes:list', {});
  if (reading !== lastList) return;
  useClasses.setState(answer.ok ? { list: answer.value, error: null } : { error: answer.error });
}

export async function loadClass(classId: string): Promise<void> {
  asked = classId;
  // Never the pupils of another class under this one's name.
  if (useClasses.getState().shown?.id !== classId) useClasses.setState({ shown: null });
  const answer = await request('classes:read', { classId });
  if (asked !== classId) return;
  useClasses.setState(answer.ok ? { shown: answer.value, error: null } : { error: answer.error });
}

export function openDemonstration(): Promise<Answer<'roster:demonstration'>> {
  return request('roster:demonstration', {});
}
