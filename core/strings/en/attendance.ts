export const attendance = {
  motives: {
    illness: 'illness of the pupil',
    contagion: 'contagious illness of a member of the family',
    'family-gathering': 'solemn family gathering',
    transport: 'accidental difficulty of transport',
    'parents-away': 'temporary absence of the guardians, whom the child follows',
    other: 'another reason',
  },
  reasonStates: {
    none: 'no reason given',
    stated: 'reason given, to be appreciated',
    accepted: 'reason accepted by the school',
    refused: 'reason refused by the school',
  },
  lessonModes: {
    'on-site': 'on site',
    remote: 'remote',
    hybrid: 'hybrid',
  },
  pupilModes: {
    'on-site': 'on site',
    remote: 'remote',
    asynchronous: 'work on their own',
  },
  exemptions: {
    here: 'exempted, present',
    away: 'exempted, not present',
  },
  halves: {
    morning: 'morning',
    afternoon: 'afternoon',
  },
  halfDayCall: {
    morning: 'Morning roll call',
    afternoon: 'Afternoon roll call',
  },
} as const;
