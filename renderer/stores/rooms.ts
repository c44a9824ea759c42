import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ClassView } from '../../core/contract/views';
import { request, subscribe } from '../bridge';

type Rooms = {
  /** The rooms of every class, in the order of the classes; null until main answered. */
  readonly classes: readonly ClassView[] | null;
  readonly error: AppError | null;
};

const nothing: Rooms = { classes: null, error: null };
let lastReading = 0;

export const useRooms = create<Rooms>(() => nothing);

subscribe('day:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRooms.setState(nothing);
});

/** Of two readings under way the later one counts. */
export async function readRooms(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const list = await request('classes:list', {});
  const answers = list.ok
    ? await Promise.all(list.value.map(({ id }) => request('classes:read', { classId: id })))
    : [list];
  if (reading !== lastReading) return;
  const refused = answers.find((answer) => !answer.ok);
  if (refused !== undefined && !refused.ok) useRooms.setState({ error: refused.error });
  else {
    const classes = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    useRooms.setState({ classes, error: null });
  }
}

/** Nobody looks any more: the events of the day are no reason to read every class. */
export function leaveRooms(): void {
  useRooms.setState(nothing);
}

function readAgain(): void {
  if (useRooms.getState().classes !== null) void readRooms();
}
