import { byName, type EnrolledPupil, enrolledOn } from '../roster/enrolled-pupil';
import { dateIn } from '../timetable/day';
import type { RegisterHistory } from './register-history';

/**
 * The roll of a lesson in alphabetical order, out of the enrolments of its class: the one that the
 * validation froze, else the pupils enrolled on the lesson's date in the time zone.
 */
export function rollOf(
  pupils: readonly EnrolledPupil[],
  lesson: { readonly start: string },
  { roll }: Pick<RegisterHistory, 'roll'>,
  timeZone: string,
): EnrolledPupil[] {
  const enrolled = enrolledOn(pupils, dateIn(timeZone, lesson.start));
  if (roll === undefined) return enrolled;
  // Who left a group and came back has two enrolments: the one of that day says it best.
  const known = new Map([...pupils, ...enrolled].map((pupil) => [pupil.id, pupil]));
  return roll.flatMap((pupilId) => known.get(pupilId) ?? []).sort(byName);
}
