/** Reports of participants: their tools, what could not be read, how to fetch them. */
export const reports = {
  tools: {
    zoom: 'Zoom',
    teams: 'Teams',
    meet: 'Google Meet',
    bbb: 'BigBlueButton',
    collaborate: 'Collaborate',
    jitsi: 'Jitsi',
    list: 'Liste de noms',
  },
  warnings: {
    'quotes-broken':
      'Un guillemet du fichier n’est jamais refermé : chaque ligne a été lue séparément. Vérifiez les noms.',
    'name-missing': 'Cette ligne n’a pas de nom : elle n’a pas été lue.',
    'time-unreadable':
      '« {{value}} » n’a pas été compris comme une heure : le participant est repris sans elle. Vérifiez sa présence.',
    'times-reversed':
      'Sur cette ligne, le départ est avant l’arrivée : le participant est repris sans ces heures. Vérifiez sa présence.',
    'leave-missing':
      'Connexions sans heure de départ : {{total}}. Elles sont comptées jusqu’à la fin de la réunion ou, si elle n’est pas connue, de la séance. Vérifiez les départs anticipés.',
    'join-missing':
      '« {{value}} » a une heure de départ sans heure d’arrivée : la présence est comptée depuis le début de la réunion. Vérifiez-la.',
    'event-unknown':
      '« {{value}} » n’est ni une arrivée ni un départ connus : cette ligne n’a pas été lue.',
    'times-missing':
      'Participants sans heures dans ce rapport : {{total}}. Leurs noms sont repris, sans retard ni départ anticipé.',
    'line-skipped': '« {{value}} » ne ressemble pas à un nom : la ligne n’a pas été lue.',
    'not-in-meeting':
      'Personnes en salle d’attente, seulement invitées ou notées absentes : {{total}}. Elles n’ont pas été reprises.',
    'sheet-skipped':
      'La feuille « {{sheet}} » n’est pas une liste de participants : elle n’a pas été lue.',
    'log-cut':
      'La fenêtre de la visio s’est arrêtée sans prévenir : les présences sont comptées jusqu’au dernier signe reçu.',
    'log-crowded':
      'La salle a annoncé plus de {{total}} noms : seuls les {{total}} premiers sont repris. Vérifiez qui manque.',
    more: 'Remarques de plus, qui ne sont pas détaillées : {{total}}.',
  },
} as const;
