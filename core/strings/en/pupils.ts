/** Pupils and classes by hand: forms, moves, the page of a pupil, notes. */
export const pupils = {};
