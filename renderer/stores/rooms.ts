import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { RoomsView } from '../../core/contract/meeting-views';
import type { Answer, Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

/** A class with its chain and what goes with it. */
export type ClassRooms = RoomsView & { readonly id: string; readonly name: string };

type Rooms = {
  /** Those of every class, in the order of the classes; null until main answered. */
  readonly classes: readonly ClassRooms[] | null;
  readonly error: AppError | null;
};

/** The acts whose answer is the chain as it is now. */
type RoomsAct =
  | 'rooms:add'
  | 'rooms:change'
  | 'rooms:remove'
  | 'rooms:order'
  | 'rooms:rotate'
  | 'rooms:write-texts';

const nothing: Rooms = { classes: null, error: null };
let lastReading = 0;

export const useRooms = create<Rooms>(() => nothing);

subscribe('day:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leaveRooms();
});

/** Of two readings under way the later one counts. */
export async function readRooms(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const list = await request('classes:list', {});
  const answers = list.ok ? await Promise.all(list.value.map(readClass)) : [list];
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
  lastReading += 1;
  useRooms.setState(nothing);
}

/** Does something to the rooms of a class; the form or the list that asked shows a refusal. */
export async function changeRooms<N extends RoomsAct>(
  classId: string,
  act: N,
  input: Requests[N]['in'],
): Promise<Answer<N>> {
  const answer = await request(act, input);
  if (answer.ok) {
    // A reading that was asked before the act knows nothing of it.
    lastReading += 1;
    useRooms.setState(({ classes }) => ({
      classes: classes?.map((one) => withRooms(one, classId, answer.value)) ?? null,
    }));
    readAgain();
  }
  return answer;
}

/** The teacher knows what leaves for whom: the first opening asks no more. */
export async function acknowledgeRoom(roomId: string): Promise<Answer<'rooms:acknowledge'>> {
  const answer = await request('rooms:acknowledge', { roomId });
  if (answer.ok) readAgain();
  return answer;
}

function withRooms(one: ClassRooms, classId: string, rooms: RoomsView): ClassRooms {
  return one.id === classId ? { id: one.id, name: one.name, ...rooms } : one;
}

async function readClass({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): Promise<
  | { readonly ok: true; readonly value: ClassRooms }
  | { readonly ok: false; readonly error: AppError }
> {
  const answer = await request('rooms:read', { classId: id });
  return answer.ok ? { ok: true, value: { id, name, ...answer.value } } : answer;
}

function readAgain(): void {
  if (useRooms.getState().classes !== null) void readRooms();
}
