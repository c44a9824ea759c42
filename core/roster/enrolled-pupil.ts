import type { Pupil } from './pupil';

/** A pupil in a class from a date to a date (`YYYY-MM-DD`, both included; no `to` = still there). */
export type EnrolledPupil = Pupil & {
  readonly from: string;
  readonly to?: string;
  readonly level?: string;
};

const collator = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });

/** Alphabetical as on a French register: by the name in use, then the first name. */
export function byName(a: Pupil, b: Pupil): number {
  return (
    collator.compare(nameInUse(a), nameInUse(b)) ||
    collator.compare(a.firstName, b.firstName) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The usage name where the school knows one, else the family name. */
export function nameInUse(pupil: Pick<Pupil, 'lastName' | 'usageName'>): string {
  return pupil.usageName ?? pupil.lastName;
}

/** The pupils who have not left before a date (`YYYY-MM-DD`), those to come included, by name. */
export function stillEnrolled<P extends EnrolledPupil>(pupils: readonly P[], date: string): P[] {
  return pupils.filter(({ to }) => to === undefined || date <= to).sort(byName);
}

/** The pupils enrolled on a date (`YYYY-MM-DD`), in alphabetical order: the roll of that day. */
export function enrolledOn<P extends EnrolledPupil>(pupils: readonly P[], date: string): P[] {
  return stillEnrolled(pupils, date).filter(({ from }) => from <= date);
}
