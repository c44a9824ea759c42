import type { Member, YearPupil } from './class-members';
import type { ClassWork } from './class-work';
import type { ComparedLine } from './listed-classes';
import { memberChanges } from './match-exact';
import type { MergeCandidate } from './merge';

/** Choices shown for one line. */
export const MOST_CHOICES = 5;

/** A pupil whom the class has, or had, as one whom the line may mean. */
export function memberCandidate(
  line: ComparedLine,
  member: Member,
  work: ClassWork,
): MergeCandidate {
  const returns = !member.isPresent && !line.hasLeft;
  const changes = memberChanges(line, member);
  const inGroup = work.target.kind === 'group';
  return {
    ...candidateOf(member.pupil),
    changes: inGroup ? changes.filter(({ field }) => field !== 'level') : changes,
    ...(returns && { returns: true, ...elsewhereOf(member.pupil, work) }),
  };
}

/** What tells a pupil apart from others. */
export function candidateOf({ id, facts, earlier }: YearPupil) {
  return { ...facts, pupilId: id, ...(earlier !== undefined && { earlier }) };
}

/** The class of the year that the pupil is in, when it is another one. */
export function elsewhereOf({ home }: YearPupil, { target }: ClassWork) {
  return home === undefined || home.classId === target.known?.id ? {} : { elsewhere: home };
}
