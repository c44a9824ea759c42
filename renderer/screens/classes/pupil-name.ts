import { nameInUse } from '../../../core/roster/enrolled-pupil';
import type { Pupil } from '../../../core/roster/pupil';

/** As on the lists of French schools: the name in use first. */
export function pupilName(pupil: Pick<Pupil, 'lastName' | 'usageName' | 'firstName'>): string {
  return `${nameInUse(pupil)} ${pupil.firstName}`.trim();
}
