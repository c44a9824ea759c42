export const exports = {
  day: '{{day}}/{{month}}/{{year}}',
  clock: '{{hours}}h{{minutes}}',
  months: {
    january: 'janvier',
    february: 'février',
    march: 'mars',
    april: 'avril',
    may: 'mai',
    june: 'juin',
    july: 'juillet',
    august: 'août',
    september: 'septembre',
    october: 'octobre',
    november: 'novembre',
    december: 'décembre',
  },
  monthOfYear: '{{month}} {{year}}',

  columns: {
    number: 'N°',
    lastName: 'Nom',
    firstName: 'Prénom',
    mark: 'Présence',
    arrivedAt: 'Heure d’arrivée',
    minutesLate: 'Minutes de retard',
    absences: 'Absences',
    lateness: 'Retards',
    calls: 'Sur (nombre d’appels)',
    lesson: '{{day}}/{{month}} {{clock}}',
  },

  lesson: {
    title: 'Appel de {{className}}, {{subject}}, {{date}}, {{start}} à {{end}}',
    titleWithoutSubject: 'Appel de {{className}}, {{date}}, {{start}} à {{end}}',
    fileName: 'Appel {{className}} {{date}} {{hours}}h{{minutes}}',
    marks: {
      present: 'Présent',
      absent: 'Absent',
      late: 'En retard',
      unknown: 'Non renseigné',
    },
    counts:
      'Élèves : {{onRoll}}. Présents : {{present}}. En retard : {{late}}. Absents : {{absent}}.',
    countsWithUnknown:
      'Élèves : {{onRoll}}. Présents : {{present}}. En retard : {{late}}. Absents : {{absent}}. Non renseignés : {{unknown}}.',
    done: 'Appel validé.',
    doneAt: 'Appel validé le {{date}} à {{time}}.',
    open: 'Appel commencé, non validé : un élève non renseigné n’est ni présent ni absent.',
    todo: 'Appel non commencé.',
  },

  month: {
    title: 'Appels de {{className}}, {{month}}, à vos cours',
    fileName: 'Appels {{className}} {{month}}',
    marks: { absent: 'A', late: 'R', notOnRoll: '–' },
    total: 'Total de la classe',
    legend:
      'Légende : A absent ; R en retard ; case vide présent ; – l’élève n’était pas inscrit à cet appel. Dans la ligne du total : nombre d’absents à chaque appel.',
    scope:
      'Ces nombres portent sur vos cours seulement, en heure locale. Absences et retards se lisent sur le nombre d’appels où l’élève figurait.',
    rate: 'Absences de la classe : {{absences}} sur {{calls}} (élèves inscrits aux appels, appel par appel).',
    none: 'Aucun appel validé ce mois-ci.',
    uncounted_one: '{{count}} appel du mois n’est pas validé et n’est pas compté.',
    uncounted_other: '{{count}} appels du mois ne sont pas validés et ne sont pas comptés.',
    allCounted: 'Tous les appels du mois sont validés.',
  },

  source: 'Document produit par Continuo le {{date}} à {{time}}.',
  notOfficial: 'Ce document ne remplace pas le registre officiel.',
} as const;
