import type { system as french } from '../fr/system';
import type { Words } from '../words';

export const system: Words<typeof french> = {
  chooseRoster: {
    title: 'Choose a class list',
    lists: 'Lists (CSV, text, XLSX, ODS)',
    all: 'All files',
  },
  chooseReports: {
    title: 'Choose lists of participants',
    lists: 'Lists (CSV, text, XLSX, ODS)',
    all: 'All files',
  },
  chooseCalendar: {
    title: 'Choose a calendar',
    calendars: 'Calendars (ICS)',
    all: 'All files',
  },
  chooseExportFolder: 'Choose the folder of documents',
  choosePictures: {
    many: 'Choose photos of pupils',
    one: 'Choose a photo',
    folder: 'Choose a folder of photos',
    pictures: 'Pictures (JPEG, PNG, WebP)',
    orArchives: 'Pictures and zip archives',
    all: 'All files',
  },
  cleanWindow: {
    loading: 'loading…',
    failed: '{{host}} does not open.',
    share: '{{host}} asks for your camera, your microphone or your screen.',
    shareDetail:
      'This site is not that of the room that you opened. Accept only if it belongs to it. The answer holds until the window is closed.',
    allow: 'Allow',
    refuse: 'Refuse',
  },
  demonstrationSubject: 'Mathematics',
};
