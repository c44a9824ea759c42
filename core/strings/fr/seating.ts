/** Seating plans and the random pick. */
export const seating = {} as const;
