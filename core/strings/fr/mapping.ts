/** Which column of a table says what. */
export const mapping = {} as const;
