import { type EnrolledPupil, stillEnrolled } from '../../core/roster/enrolled-pupil';
import type { SchoolClass } from '../../core/roster/school-class';
import type { Store } from './ports';

type Left = {
  readonly pupilId: string;
  /** The class that the pupil leaves. */
  readonly left: Pick<SchoolClass, 'id' | 'schoolYearId'>;
  /** Last day in it, `YYYY-MM-DD`. */
  readonly on: string;
};

/**
 * Who leaves a class leaves the groups inside it on the same day: those whose other pupils are all
 * of that class. Who is in no other class of the school year then leaves the groups across classes
 * too, since nobody is in a group without being in a class.
 */
export function leaveGroups(store: Store, { pupilId, left, on }: Left): void {
  const ofYear = store.classes().filter(({ schoolYearId }) => schoolYearId === left.schoolYearId);
  const kindOf = new Map(ofYear.map(({ id, kind }) => [id, kind]));
  const lasting = store.enrolmentsOf(pupilId).filter(({ to }) => to === undefined || to > on);
  const isElsewhere = lasting.some(
    ({ classId }) => classId !== left.id && kindOf.get(classId) === 'class',
  );
  const groupIds = new Set(
    lasting.map(({ classId }) => classId).filter((id) => kindOf.get(id) === 'group'),
  );
  const classmates = idsFrom(store.enrolled(left.id), on);
  for (const groupId of groupIds) {
    const others = [...idsFrom(store.enrolled(groupId), on)].filter((id) => id !== pupilId);
    const isInside = others.length > 0 && others.every((id) => classmates.has(id));
    if (isInside || !isElsewhere) store.leaveGroup(groupId, pupilId, on);
  }
}

/** Those to come count: on the last day before the year begins nobody is there yet. */
function idsFrom(stays: readonly EnrolledPupil[], date: string): ReadonlySet<string> {
  return new Set(stillEnrolled(stays, date).map(({ id }) => id));
}
