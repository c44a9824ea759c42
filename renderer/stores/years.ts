import { create } from 'zustand';
import type { NewYearOffer, YearSummary } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Answer, Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

type Years = {
  /** The newest first; null until main answered. */
  readonly list: readonly YearSummary[] | null;
  /** What may be taken from the last year; null: nothing, or not known yet. */
  readonly offer: NewYearOffer | null;
  readonly error: AppError | null;
};

const nothing: Years = { list: null, offer: null, error: null };

export const useYears = create<Years>(() => nothing);

subscribe('classes:changed', () => {
  if (useYears.getState().list !== null) void loadYears();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useYears.setState(nothing);
});

/** Reads the school years and what may be taken from the last one. */
export async function loadYears(): Promise<void> {
  const [list, offer] = await Promise.all([request('years:list', {}), request('years:offer', {})]);
  if (!list.ok) useYears.setState({ error: list.error });
  else if (!offer.ok) useYears.setState({ error: offer.error });
  else useYears.setState({ list: list.value, offer: offer.value, error: null });
}

/** The page that asks shows a refusal by itself; the lists follow by `classes:changed`. */
export function carryClasses(
  classes: Requests['years:carry']['in']['classes'],
): Promise<Answer<'years:carry'>> {
  return request('years:carry', { classes });
}
