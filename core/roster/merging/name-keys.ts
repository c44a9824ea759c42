import { nameKey } from '../name-key';
import type { PupilFacts } from '../pupil';

/** The names of a pupil as they are compared (`nameKey`), made once for each. */
export type NameKeys = {
  readonly last: string;
  /** Absent where it is the family name again. */
  readonly usage?: string;
  readonly first: string;
  /** `YYYY-MM-DD` */
  readonly birthDate?: string;
};

/** The keys of a pupil or of a line of a list. */
export function nameKeys(facts: PupilFacts): NameKeys {
  const last = nameKey(facts.lastName);
  const usage = facts.usageName === undefined ? '' : nameKey(facts.usageName);
  return {
    last,
    first: nameKey(facts.firstName),
    ...(usage !== '' && usage !== last && { usage }),
    ...(facts.birthDate !== undefined && { birthDate: facts.birthDate }),
  };
}

/** The family names under which the pupil may stand in a list. */
export function familyNames({ last, usage }: NameKeys): readonly string[] {
  return usage === undefined ? [last] : [last, usage];
}

/** Whether two birth dates agree; `unknown` when one is missing. */
export function compareDates(one: NameKeys, other: NameKeys): 'equal' | 'differ' | 'unknown' {
  if (one.birthDate === undefined || other.birthDate === undefined) return 'unknown';
  return one.birthDate === other.birthDate ? 'equal' : 'differ';
}

/** A family name that both bear, be it for one a usage name. */
export function sharesFamilyName(one: NameKeys, other: NameKeys): boolean {
  return familyNames(one).some((name) => familyNames(other).includes(name));
}
