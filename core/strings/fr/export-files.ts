/** Words of exported data. */
export const exportFiles = {
  marks: {
    title: 'Marques d’appel de {{classes}}, du {{from}} au {{to}}',
    fileName: 'Marques {{classes}} {{from}} {{to}}',
    manyClasses_one: '{{count}} classe',
    manyClasses_other: '{{count}} classes',
    sheet: 'Marques',
    columns: {
      className: 'Classe ou groupe appelé',
      date: 'Date',
      start: 'Début',
      end: 'Fin',
      subject: 'Matière ou appel',
      lessonMode: 'Séance',
      state: 'État de l’appel',
      pupilId: 'Repère de l’élève',
      evidence: 'Comment c’est su',
    },
    call: { done: 'validé', open: 'non validé', cancelled: 'séance annulée' },
    none: 'Aucun appel n’a été commencé dans cette période.',
    scope:
      'Une ligne par élève et par appel commencé, à vos cours seulement, groupes compris ; les heures sont locales. Le repère distingue deux élèves de même nom et ne veut rien dire hors de Continuo.',
    states:
      'Dans un appel validé, un élève sans marque est présent. Dans un appel non validé il n’est ni présent ni absent.',
  },
} as const;
