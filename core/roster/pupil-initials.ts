import { nameInUse } from './enrolled-pupil';
import type { Pupil } from './pupil';

/** Where a photo would be: « ML » for MARTIN Léa, « DM » for DE LA TOUR Marie-Anne. */
export function pupilInitials(pupil: Pick<Pupil, 'lastName' | 'usageName' | 'firstName'>): string {
  return [nameInUse(pupil), pupil.firstName].map((name) => [...name.trim()][0] ?? '').join('');
}
