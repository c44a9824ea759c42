/** Photos of pupils. */
export const photos = {} as const;
