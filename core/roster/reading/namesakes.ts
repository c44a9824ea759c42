import { classKey, pupilKey } from '../name-key';
import type { RosterPupil } from '../roster-file';
import type { RosterDoubt } from './roster-notice';

/** Two pupils of one name in one class are both kept; the teacher is asked to look. */
export function withNamesakes(pupils: readonly RosterPupil[]): readonly RosterPupil[] {
  const keys = pupils.map((pupil) => `${classKey(pupil.className ?? '')}|${pupilKey(pupil)}`);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const doubt: RosterDoubt = 'same-name';
  return pupils.map((pupil, index) =>
    (counts.get(keys[index] ?? '') ?? 0) > 1
      ? { ...pupil, doubtful: pupil.doubtful ?? doubt }
      : pupil,
  );
}
