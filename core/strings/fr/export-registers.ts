/** Words of the registers and summaries that are exported. */
export const exportRegisters = {} as const;
