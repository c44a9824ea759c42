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
} as const;
