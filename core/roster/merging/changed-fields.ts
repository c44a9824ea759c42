import { PUPIL_FIELDS, type PupilFacts, type PupilField } from '../pupil';

/** The fields in which two descriptions of a pupil differ; one that is not known differs too. */
export function changedFields(before: PupilFacts, after: PupilFacts): readonly PupilField[] {
  return PUPIL_FIELDS.filter((field) => before[field] !== after[field]);
}
