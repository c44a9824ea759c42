/** Reports that are still to be fetched. */
export const reminders = {} as const;
