/** Photos of pupils. */
export const photos = {};
