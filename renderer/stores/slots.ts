import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { LessonsOutcome, SlotView } from '../../core/contract/timetable-views';
import type { Slot } from '../../core/timetable/slot';
import { request, subscribe } from '../bridge';

type Slots = {
  /** Null until main answered. */
  readonly list: readonly SlotView[] | null;
  readonly error: AppError | null;
  /** What the last change did to the lessons; null: nothing was changed since the page opened. */
  readonly outcome: LessonsOutcome | null;
};

const nothing: Slots = { list: null, error: null, outcome: null };
let lastReading = 0;

export const useSlots = create<Slots>(() => nothing);

subscribe('day:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useSlots.setState(nothing);
});

/** Of two readings under way the later one counts. */
export async function loadSlots(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('slots:list', {});
  if (reading !== lastReading) return;
  useSlots.setState(answer.ok ? { list: answer.value, error: null } : { error: answer.error });
}

/** The form that asks shows a refusal by itself. */
export async function addSlots(slots: readonly Omit<Slot, 'id'>[]): Promise<Answer<'slots:add'>> {
  return takeNote(await request('slots:add', { slots }));
}

export async function changeSlot(slot: Slot): Promise<Answer<'slots:change'>> {
  return takeNote(await request('slots:change', { slot }));
}

export async function removeSlot(slotId: string): Promise<void> {
  const answer = await takeNote(await request('slots:remove', { slotId }));
  if (!answer.ok) useSlots.setState({ error: answer.error });
}

/** Another visit: what was said of the last change no longer fits. */
export function forgetSlotOutcome(): void {
  useSlots.setState({ outcome: null });
}

/** The list is the new one when this is done: what opened a form may have gone with the old one. */
async function takeNote(answer: Answer<'slots:add'>): Promise<Answer<'slots:add'>> {
  if (answer.ok) {
    useSlots.setState({ outcome: answer.value });
    await loadSlots();
  }
  return answer;
}

function readAgain(): void {
  if (useSlots.getState().list !== null) void loadSlots();
}
