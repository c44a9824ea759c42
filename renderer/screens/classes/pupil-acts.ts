import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';

/** What can be done with one pupil of a class, in the order of the menu. */
export type PupilAct = 'change' | 'move' | 'leave' | 'stay' | 'return' | 'remove';

/** A pupil of a group is in it by the choice of the group; `stay` takes back a planned leaving. */
export function actsOn(
  pupil: EnrolledPupil,
  where: { readonly isGroup: boolean; readonly hasLeft: boolean },
): readonly PupilAct[] {
  if (where.isGroup) return ['change'];
  if (where.hasLeft) return ['return', 'leave', 'change'];
  if (pupil.to !== undefined) return ['change', 'stay', 'leave', 'remove'];
  return ['change', 'move', 'leave', 'remove'];
}
