/** Words of lists of people on paper. */
export const exportPeople = {
  list: {
    titles: {
      names: 'Liste de {{className}}, {{date}}',
      initials: 'Liste de {{className}}, {{date}}, prénom et initiale',
      'sign-in': 'Feuille d’émargement, {{className}}',
    },
    files: {
      names: 'Liste {{of}} {{date}}',
      initials: 'Liste prénoms {{of}} {{date}}',
      'sign-in': 'Émargement {{of}} {{date}}',
      photos: 'Trombinoscope {{of}} {{date}}',
    },
    count_one: '{{count}} élève inscrit.',
    count_other: '{{count}} élèves inscrits.',
    shortName: 'Prénom et initiale',
    level: 'Niveau',
    className: 'Classe',
    signature: 'Signature',
    remark: 'Remarque',
    occasion: 'Date, horaire et objet',
    teacher: 'Nom et signature de l’enseignant',
  },

  evacuation: {
    titleOf: 'Fiche d’évacuation, {{className}}',
    titleAt: 'Fiche d’évacuation, {{date}}, {{time}}',
    fileName: 'Évacuation {{date}} {{time}}',
    lesson: 'de {{start}} à {{end}}',
    lessonOf: '{{subject}}, de {{start}} à {{end}}',
    when: {
      now: 'Séance en cours',
      next: 'Aucune séance en cours : la prochaine de la journée',
      last: 'Aucune séance en cours ni à venir aujourd’hui : la dernière de la journée',
    },
    noLesson:
      'Aucune séance n’est connue aujourd’hui : voici la classe entière. La salle n’est pas connue.',
    location: 'Lieu : {{location}}',
    noLocation: 'Lieu : non indiqué dans l’emploi du temps',
    remote: 'Séance à distance : les élèves ne sont en principe pas dans l’établissement.',
    hybrid:
      'Séance en partie à distance : qui est dans l’établissement n’est connu que par l’appel.',
    call: {
      todo: 'Appel non fait : qui est là n’est pas connu.',
      open: 'Appel commencé, non validé : sans mention, on ne sait pas si l’élève est là.',
      done: 'Appel validé : sans mention, l’élève est présent.',
    },
    states: {
      present: 'présent',
      absent: 'absent',
      declared: 'absence annoncée',
      unreachable: 'injoignable',
      exempted: 'dispensé de venir',
      late: 'arrivé à {{time}}',
      left: 'sorti à {{time}}',
      remote: 'à distance',
    },
    expected: 'Élèves inscrits : {{expected}}. Notés absents ou à distance : {{away}}.',
    found: 'Retrouvés : ……… sur {{count}}',
    tick: 'Retrouvé',
    known: 'Ce que l’on sait',
    nobody: 'Aucun élève n’est inscrit.',
    nobodyKnown: 'Aucune séance et aucune classe ne sont connues aujourd’hui.',
  },
} as const;
