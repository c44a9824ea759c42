export const rehearsal = {} as const;
