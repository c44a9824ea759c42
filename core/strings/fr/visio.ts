export const visio = {} as const;
