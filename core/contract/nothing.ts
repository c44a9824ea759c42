/** A request without input. */
export type Nothing = Record<string, never>;
