/** What the main process says by itself: windows of the system, names that it gives. */
export const system = {
  chooseRoster: {
    title: 'Choisir une liste d’élèves',
    lists: 'Listes (CSV, texte, XLSX, ODS)',
    all: 'Tous les fichiers',
  },
  chooseCalendar: {
    title: 'Choisir un calendrier',
    calendars: 'Calendriers (ICS)',
    all: 'Tous les fichiers',
  },
  demonstrationSubject: 'Mathématiques',
} as const;
