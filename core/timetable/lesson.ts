/** One dated occurrence of teaching. `start` and `end` are ISO instants (UTC, `Z`). */
export type Lesson = {
  readonly id: string;
  readonly classId: string;
  readonly start: string;
  readonly end: string;
  readonly subject: string;
};
