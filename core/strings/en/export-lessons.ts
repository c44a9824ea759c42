/** Words of exported lessons, days and pupils. */
export const exportLessons = {} as const;
