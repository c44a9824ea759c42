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
};
