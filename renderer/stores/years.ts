import { create } from 'zustand';
import type { NewYearOffer, YearSummary } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';
import { showCurrentYear } from './classes-of-year';
import { goTo, useNavigation } from './navigation';

type Years = {
  /** The newest first; null until main answered. */
  readonly list: readonly YearSummary[] | null;
  /** What may be taken from the last year; null: nothing, or not known yet. */
  readonly offer: NewYearOffer | null;
  readonly error: AppError | null;
  /** What was just taken over; until the teacher goes on. */
  readonly carried: { readonly label: string; readonly count: number } | null;
};

const nothing: Years = { list: null, offer: null, error: null, carried: null };

let lastReading = 0;

export const useYears = create<Years>(() => nothing);

subscribe('classes:changed', () => {
  if (useYears.getState().list !== null) void loadYears();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  useYears.setState(nothing);
});

// It is news of the list to which the new year leads.
useNavigation.subscribe(() => useYears.setState({ carried: null }));

/** Reads the school years and what may be taken from the last one; of two readings the later counts. */
export async function loadYears(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const [list, offer] = await Promise.all([request('years:list', {}), request('years:offer', {})]);
  if (reading !== lastReading) return;
  if (!list.ok) useYears.setState({ error: list.error });
  else if (!offer.ok) useYears.setState({ error: offer.error });
  else useYears.setState({ list: list.value, offer: offer.value, error: null });
}

/** Leads to the classes of the new year, or tells the page that asks why not. */
export async function carryClasses(
  label: string,
  classes: Requests['years:carry']['in']['classes'],
): Promise<AppError | null> {
  const answer = await request('years:carry', { classes });
  if (!answer.ok) return answer.error;
  showCurrentYear();
  goTo({ screen: 'classes' });
  useYears.setState({ carried: { label, count: answer.value.classIds.length } });
  return null;
}
