import type { RosterPupil } from '../roster-file';

/** Whether the list says that the pupil has left, today (`YYYY-MM-DD`) at the latest. */
export function isLeaver({ leftOn }: Pick<RosterPupil, 'leftOn'>, today: string): boolean {
  return leftOn !== undefined && leftOn <= today;
}
