import type { ClassSummary, ClassView } from '../../../core/contract/class-views';
import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';

/** A class of the present year; its id is its name in lower case. */
export function summary(name: string, given: Partial<ClassSummary> = {}): ClassSummary {
  return {
    id: name.toLowerCase(),
    schoolYearId: 'year',
    name,
    kind: 'class',
    levels: [],
    pupilCount: 1,
    ...given,
  };
}

export function classView(name: string, given: Partial<ClassView> = {}): ClassView {
  const { pupilCount: _count, ...known } = summary(name);
  return {
    ...known,
    schoolYearLabel: '2026-2027',
    isCurrent: true,
    pupils: [],
    left: [],
    rooms: [],
    ...given,
  };
}

/** In the class since September; the id is the first name in lower case. */
export function enrolled(firstName: string, given: Partial<EnrolledPupil> = {}): EnrolledPupil {
  return {
    id: firstName.toLowerCase(),
    lastName: 'MARTIN',
    firstName,
    from: '2026-09-01',
    ...given,
  };
}
