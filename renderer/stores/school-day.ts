import { create } from 'zustand';
import { request, subscribe } from '../bridge';

type SchoolDay = {
  /** `YYYY-MM-DD` in the school year's time zone. */
  readonly date: string;
  readonly timeZone: string;
};

/** Today as the school counts it; null until main answered. */
export const useSchoolDay = create<{ readonly today: SchoolDay | null }>(() => ({ today: null }));

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useSchoolDay.setState({ today: null });
});

export async function readSchoolDay(): Promise<void> {
  const answer = await request('lessons:day', { date: null });
  if (!answer.ok) return;
  const { date, timeZone } = answer.value;
  useSchoolDay.setState({ today: { date, timeZone } });
}
