/** One stay of a pupil in a class or a group; `YYYY-MM-DD`, both included; no `to`: still there. */
export type Enrolment = {
  readonly pupilId: string;
  readonly classId: string;
  readonly from: string;
  readonly to?: string;
  /** In a class of several levels. */
  readonly level?: string;
};
