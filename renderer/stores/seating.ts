import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { SeatingView } from '../../core/contract/seating-views';
import { pupilsOf } from '../../core/seating/edit-seats';
import type { SeatingPlan, StoredSeatingPlan } from '../../core/seating/seating-plan';
import { request, subscribe } from '../bridge';

/** How a roll call shows its pupils. */
export type RollView = 'list' | 'plan';

type Seating = {
  /** The class whose plans are shown; answers for another one come too late. */
  readonly classId: string | null;
  /** Null until main answered; a change stands here before main has answered it. */
  readonly plans: readonly StoredSeatingPlan[] | null;
  /** Why the plans could not be read, or a change not be kept. */
  readonly error: AppError | null;
  /** What plans were before their last changes, the last one at the end, by plan id. */
  readonly before: Readonly<Record<string, readonly SeatingPlan[]>>;
  /** What was chosen for a class since the vault was opened, by class id; else the list. */
  readonly views: Readonly<Record<string, RollView>>;
  /** Plans show photos beside the names. */
  readonly withPhotos: boolean;
};

const nothing: Seating = {
  classId: null,
  plans: null,
  error: null,
  before: {},
  views: {},
  withPhotos: true,
};
/** As many steps as anybody remembers. */
const MOST_STEPS = 50;
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

/**
 * Whether a plan of these pupils shows photos beside the names. Null: without a single photo there
 * is nothing to show but initials, and nothing to choose.
 */
export function usePhotoChoice(pupils: readonly { readonly photo?: string }[]): boolean | null {
  const isWanted = useSeating((state) => state.withPhotos);
  return pupils.some(({ photo }) => photo !== undefined) ? isWanted : null;
}

export function showPhotos(withPhotos: boolean): void {
  useSeating.setState({ withPhotos });
}

/** Reads the plans of a class; of two readings under way the later one counts. */
export async function readSeating(classId: string): Promise<void> {
  if (useSeating.getState().classId !== classId) {
    useSeating.setState({ classId, plans: null, error: null, before: {} });
  }
  await ask(() => request('seating:read', { classId }));
}

/** Shows the new plan at once; what main could not keep is read again and said. */
export async function writeSeating(planId: string, plan: SeatingPlan): Promise<void> {
  const known = useSeating.getState().plans?.find(({ id }) => id === planId);
  if (known === undefined || known === plan) return;
  const steps = useSeating.getState().before[planId] ?? [];
  await replace(planId, plan, [...steps, known].slice(-MOST_STEPS));
}

/** Goes back one step of the changes that were made here. */
export async function undoSeating(planId: string): Promise<void> {
  const steps = useSeating.getState().before[planId] ?? [];
  const last = steps.at(-1);
  if (last !== undefined) await replace(planId, last, steps.slice(0, -1));
}

/** A new plan, or the copy of another one; the form that asks says a refusal by itself. */
export function addPlan(
  classId: string,
  name: string,
  copyOf: string | null,
): Promise<Answer<'seating:read'>> {
  const copied = copyOf === null ? {} : { copyOf };
  return ask(() => request('seating:add', { classId, name, ...copied }));
}

export function renamePlan(planId: string, name: string): Promise<Answer<'seating:read'>> {
  return ask(() => request('seating:rename', { planId, name }));
}

/** The plan that the roll call of its class shows from now on. */
export async function choosePlan(planId: string): Promise<void> {
  sayRefusal(await ask(() => request('seating:choose', { planId })));
}

export async function removePlan(planId: string): Promise<void> {
  sayRefusal(await ask(() => request('seating:remove', { planId })));
}

async function replace(
  planId: string,
  { columns, seats, gaps, standing }: SeatingPlan,
  steps: readonly SeatingPlan[],
): Promise<void> {
  const { classId } = useSeating.getState();
  const plan = { columns, seats, gaps, standing };
  useSeating.setState(({ plans, before }) => ({
    plans: plans?.map((one) => (one.id === planId ? { ...one, ...plan } : one)) ?? null,
    before: { ...before, [planId]: steps },
    error: null,
  }));
  const answer = await ask(() => request('seating:write', { planId, plan }));
  if (answer.ok || classId === null || useSeating.getState().classId !== classId) return;
  useSeating.setState({ before: {} });
  await readSeating(classId);
  sayRefusal(answer);
}

function sayRefusal(answer: Answer<'seating:read'>): void {
  if (!answer.ok) useSeating.setState({ error: answer.error });
}

/** The answer that was asked last is what stands. */
async function ask(send: () => Promise<Answer<'seating:read'>>): Promise<Answer<'seating:read'>> {
  lastAsked += 1;
  const asked = lastAsked;
  const { classId } = useSeating.getState();
  const answer = await send();
  const isLate = asked !== lastAsked || useSeating.getState().classId !== classId;
  if (!isLate && answer.ok) show(answer.value);
  if (!isLate && useSeating.getState().plans === null) sayRefusal(answer);
  return answer;
}

function show({ plans }: SeatingView): void {
  const { plans: known, before } = useSeating.getState();
  useSeating.setState({
    plans,
    error: null,
    // A step back must not seat who has left, nor forget who has come.
    before: known !== null && samePupils(known, plans) ? before : {},
  });
}

function samePupils(
  [one]: readonly StoredSeatingPlan[],
  [other]: readonly StoredSeatingPlan[],
): boolean {
  const pupils = (plan: SeatingPlan | undefined) => (plan ? pupilsOf(plan).sort().join() : '');
  return pupils(one) === pupils(other);
}
