import type { PeriodView } from '../../../core/contract/register-views';
import type { PupilOfClasses } from '../../stores/pupils';

/** Who may be chosen: all pupils of the year, and whom the period is about, who may have left. */
export function periodPupils(
  pupils: readonly PupilOfClasses[],
  known: PeriodView | undefined,
): readonly PupilOfClasses[] {
  if (known === undefined || pupils.some(({ id }) => id === known.pupilId)) return pupils;
  const { pupilId, lastName, firstName, classNames } = known;
  return [...pupils, { id: pupilId, lastName, firstName, classNames }];
}
