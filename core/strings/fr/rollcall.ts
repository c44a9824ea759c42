export const rollcall = {} as const;
