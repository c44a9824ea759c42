/** Reports of participants: their tools, what could not be read, how to fetch them. */
export const reports = {
  tools: {
    zoom: 'Zoom',
    teams: 'Teams',
    meet: 'Google Meet',
    bbb: 'BigBlueButton',
    collaborate: 'Collaborate',
    jitsi: 'Jitsi',
    list: 'List of names',
  },
  warnings: {
    'quotes-broken':
      'A quotation mark in the file is never closed: each line was read by itself. Check the names.',
    'name-missing': 'This line has no name: it was not read.',
    'time-unreadable':
      '“{{value}}” was not understood as a time: the participant is kept without it. Check whether they were there.',
    'times-reversed':
      'On this line, the leaving comes before the arrival: the participant is kept without these times. Check whether they were there.',
    'leave-missing':
      'Connections without a leaving time: {{total}}. They count until the end of the meeting or, where it is not known, of the lesson. Check who left early.',
    'join-missing':
      '“{{value}}” has a leaving time without an arrival time: their presence counts from the beginning of the meeting. Check it.',
    'event-unknown':
      '“{{value}}” is neither a known arrival nor a known leaving: this line was not read.',
    'times-missing':
      'Participants without times in this report: {{total}}. Their names are kept, without lateness or early leaving.',
    'line-skipped': '“{{value}}” does not look like a name: the line was not read.',
    'not-in-meeting':
      'People in the waiting room, only invited or noted as absent: {{total}}. They were not taken over.',
    'sheet-skipped': 'The sheet “{{sheet}}” is not a list of participants: it was not read.',
    'log-cut':
      'The window of the meeting stopped without notice: presences count until the last sign received.',
    'log-crowded':
      'The room announced more than {{total}} names: only the first {{total}} are taken. Check who is missing.',
    more: 'More remarks, which are not listed: {{total}}.',
  },
} as const;
