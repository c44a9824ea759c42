/** Places in a row that the screens can show and a sheet of paper can hold. */
export const MOST_COLUMNS = 16;
/** Places and gaps of a whole plan: 14 rows of the longest. */
export const MOST_PLACES = 16 * 14;
/** Plans of one class: one per room and a few arrangements. */
export const MOST_PLANS = 20;

/**
 * Where the pupils of a class sit: place by place, row by row from the board to the back of the
 * room, each row from left to right as the teacher sees it from the board. A place is a chair at a
 * table, or a gap without one: neighbours in a row that no gap keeps apart sit at one table.
 */
export type SeatingPlan = {
  readonly columns: number;
  /** One per place: who sits there, or null. */
  readonly seats: readonly (string | null)[];
  /** Places without a table, in order; nobody sits there. */
  readonly gaps: readonly number[];
  /** Pupils whom the teacher left without a place, or for whom there is none. */
  readonly standing: readonly string[];
};

/** One of the plans of a class or of a group. */
export type StoredSeatingPlan = SeatingPlan & {
  readonly id: string;
  /** The teacher's (« Salle 204 », « Contrôle »); empty: the plan that needs no name. */
  readonly name: string;
  /** The plan that the roll call shows; one per class. */
  readonly chosen: boolean;
};
