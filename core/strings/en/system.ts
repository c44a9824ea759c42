import type { system as french } from '../fr/system';
import type { Words } from '../words';

export const system: Words<typeof french> = {
  chooseRoster: {
    title: 'Choose a class list',
    lists: 'Lists (CSV, text, XLSX, ODS)',
    all: 'All files',
  },
  chooseCalendar: {
    title: 'Choose a calendar',
    calendars: 'Calendars (ICS)',
    all: 'All files',
  },
  demonstrationSubject: 'Mathematics',
};
