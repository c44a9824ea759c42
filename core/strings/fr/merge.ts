/** A class list compared with the vault: lines, doubts, decisions, imports to undo. */
export const merge = {} as const;
