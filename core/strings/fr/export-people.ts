/** Words of lists of people on paper. */
export const exportPeople = {} as const;
