export const timetable = {
  title: 'Emploi du temps',
} as const;
