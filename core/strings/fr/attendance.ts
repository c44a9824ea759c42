/** The words of the law and of the registers, used by several screens and by the exports. */
export const attendance = {
  motives: {
    illness: 'maladie de l’élève',
    contagion: 'maladie transmissible ou contagieuse d’un membre de la famille',
    'family-gathering': 'réunion solennelle de famille',
    transport: 'difficulté accidentelle des communications',
    'parents-away': 'absence temporaire des personnes responsables que l’enfant suit',
    other: 'autre motif',
  },
  reasonStates: {
    none: 'sans motif',
    stated: 'motif donné, à apprécier',
    accepted: 'motif accepté par l’établissement',
    refused: 'motif refusé par l’établissement',
  },
  lessonModes: {
    'on-site': 'sur place',
    remote: 'à distance',
    hybrid: 'hybride',
  },
  pupilModes: {
    'on-site': 'sur place',
    remote: 'à distance',
    asynchronous: 'travail en autonomie',
  },
  exemptions: {
    here: 'inapte, présent',
    away: 'inapte, non présent',
  },
  halves: {
    morning: 'matin',
    afternoon: 'après-midi',
  },
  halfDayCall: {
    morning: 'Appel du matin',
    afternoon: 'Appel de l’après-midi',
  },
} as const;
