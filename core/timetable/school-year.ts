/** One school year: dates are `YYYY-MM-DD`, both included; the time zone is an IANA name. */
export type SchoolYear = {
  readonly id: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
};
