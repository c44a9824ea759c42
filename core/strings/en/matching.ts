/** Why a name is, or may be, a pupil. */
export const matching = {} as const;
