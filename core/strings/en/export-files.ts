/** Words of exported data. */
export const exportFiles = {} as const;
