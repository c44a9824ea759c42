/** A pupil as the vault knows them. Names stand as the school wrote them. */
export type Pupil = {
  readonly id: string;
  readonly lastName: string;
  readonly usageName?: string;
  readonly firstName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate?: string;
  readonly sex?: 'F' | 'M';
  readonly email?: string;
  /** Names their photo; another photo has another id. */
  readonly photo?: string;
};

/** What a list or the teacher can say of a pupil, in the order of a form. */
export const PUPIL_FIELDS = [
  'lastName',
  'usageName',
  'firstName',
  'birthDate',
  'sex',
  'email',
] as const;
/** One of `PUPIL_FIELDS`. */
export type PupilField = (typeof PUPIL_FIELDS)[number];

/** What is known of a pupil without knowing which one of the vault it is. */
export type PupilFacts = Omit<Pupil, 'id' | 'photo'>;
