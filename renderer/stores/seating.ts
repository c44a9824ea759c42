import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { SeatingPlan } from '../../core/contract/register-views';
import { request, subscribe } from '../bridge';

/** How a roll call shows its pupils. */
export type RollView = 'list' | 'plan';

type Seating = {
  /** The class whose plan is shown; answers for another one come too late. */
  readonly classId: string | null;
  /** Null until main answered; a change stands here before main has answered it. */
  readonly plan: SeatingPlan | null;
  /** Why the plan could not be read, or a change not be kept. */
  readonly error: AppError | null;
  /** What was chosen for a class since the vault was opened, by class id; else the list. */
  readonly views: Readonly<Record<string, RollView>>;
};

const nothing: Seating = { classId: null, plan: null, error: null, views: {} };
let lastAsked = 0;

export const useSeating = create<Seating>(() => nothing);

subscribe('classes:changed', () => {
  const { classId } = useSeating.getState();
  if (classId !== null) void readSeating(classId);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useSeating.setState(nothing);
});

export function chooseView(classId: string, view: RollView): void {
  useSeating.setState(({ views }) => ({ views: { ...views, [classId]: view } }));
}

/** Reads the plan of a class; of two readings under way the later one counts. */
export async function readSeating(classId: string): Promise<void> {
  if (useSeating.getState().classId !== classId) useSeating.setState({ classId, plan: null });
  lastAsked += 1;
  const asked = lastAsked;
  const answer = await request('seating:read', { classId });
  if (asked !== lastAsked || useSeating.getState().classId !== classId) return;
  useSeating.setState(answer.ok ? { plan: answer.value, error: null } : { error: answer.error });
}

/** Shows the new plan at once; what main could not keep is read again and said. */
export async function writeSeating(classId: string, plan: SeatingPlan): Promise<void> {
  lastAsked += 1;
  useSeating.setState({ classId, plan, error: null });
  const answer = await request('seating:write', { classId, plan });
  if (answer.ok || useSeating.getState().classId !== classId) return;
  await readSeating(classId);
  useSeating.setState({ error: answer.error });
}
