import { nameInUse } from './enrolled-pupil';
import type { Pupil } from './pupil';

/**
 * A pupil as French registers and lists call them: the name in use first, « MARTIN Léa ». What
 * main sends for a list has the name in use as `lastName` already.
 */
export function pupilName(pupil: Pick<Pupil, 'lastName' | 'usageName' | 'firstName'>): string {
  return `${nameInUse(pupil)} ${pupil.firstName}`.trim();
}
