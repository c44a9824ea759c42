/** The screen « Qui était dans la visio ? ». */
export const participants = {} as const;
