export const journal = {
  events: {
    'watch-began': 'Début de la surveillance',
    'watch-ended': 'Fin de la surveillance',
    state: 'Changement d’état',
    probe: 'Test',
    probeByHand: 'Test demandé par l’enseignant',
    'not-observed': 'Service non observé',
    reported: 'Salle signalée en panne par l’enseignant',
    'report-withdrawn': 'Signalement retiré par l’enseignant',
    opened: 'Salle ouverte',
    fallback: 'Bascule : salle de secours ouverte',
  },
  gaps: {
    asleep: 'L’ordinateur était en veille.',
    closed: 'Continuo était fermé.',
    locked: 'Le coffre est resté verrouillé trop longtemps.',
  },
  notes: {
    since: 'Premier constat le {{at}}.',
    observedAt: 'Observé le {{at}}.',
    span: 'Du {{from}} au {{to}}.',
    clockAhead: 'L’horloge de l’ordinateur avance de {{seconds}} s sur celle du service.',
    clockBehind: 'L’horloge de l’ordinateur retarde de {{seconds}} s sur celle du service.',
    clockRight: 'L’horloge de l’ordinateur est à l’heure du service.',
  },
  moment: '{{date}} à {{time}}',

  export: {
    title: 'Journal des services, du {{from}} au {{to}}',
    fileName: 'Journal des services {{from}} {{to}}',
    columns: {
      number: 'N°',
      date: 'Date',
      time: 'Heure',
      zone: 'Fuseau horaire',
      service: 'Service',
      class: 'Classe',
      event: 'Événement',
      state: 'État',
      cause: 'Cause',
      detail: 'Détail technique',
      hash: 'Empreinte',
      previous: 'Empreinte précédente',
      text: 'Texte de l’empreinte',
    },
    clock:
      'Les heures sont celles de l’horloge de l’ordinateur, dans le fuseau {{timeZone}}. L’écart avec l’horloge d’un service est noté là où le service l’a donnée.',
    limits:
      'Le programme voit ce que cet ordinateur reçoit par son propre réseau. Il ne sait pas ce que voyaient les élèves, ni ce qui se passait entre deux tests.',
    chain:
      'L’empreinte d’une ligne est le SHA-256 de son texte (dernière colonne, en UTF-8), où figure l’empreinte de la ligne précédente : une ligne modifiée, ajoutée ou retirée rompt la chaîne.',
    intact: 'Toute la chaîne a été vérifiée à l’export : elle est intacte.',
    broken:
      'Vérification à l’export : la chaîne est rompue à la ligne {{line}}. À partir de là, le journal ne prouve plus rien.',
  },
} as const;
