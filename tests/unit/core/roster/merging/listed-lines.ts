import type { PupilFacts } from '../../../../../core/roster/pupil';
import type { RosterPupil } from '../../../../../core/roster/roster-file';

/** A pupil written `NOM/Usage/Prénom/AAAA-MM-JJ`; empty parts are left out. */
export function pupil(text: string): PupilFacts {
  const [lastName = '', usageName = '', firstName = '', birthDate = ''] = text.split('/');
  return {
    lastName,
    firstName,
    ...(usageName !== '' && { usageName }),
    ...(birthDate !== '' && { birthDate }),
  };
}

/** One line of a list, of class 4A unless it says otherwise. */
export function listed(text: string, more: Partial<RosterPupil> = {}): RosterPupil {
  return { ...pupil(text), groups: [], className: '4A', ...more };
}
