/** From one school year to the next. */
export const years = {} as const;
