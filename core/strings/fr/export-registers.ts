/** Words of the registers and summaries that are exported. */
export const exportRegisters = {
  weekdays: {
    monday: 'lun.',
    tuesday: 'mar.',
    wednesday: 'mer.',
    thursday: 'jeu.',
    friday: 'ven.',
    saturday: 'sam.',
    sunday: 'dim.',
  },
  day: '{{weekday}} {{day}}',
  halfDay: '{{weekday}} {{day}} {{half}}',
  halves: { morning: 'M', afternoon: 'AM' },
  lessonOf: '{{lesson}} ({{group}})',
  decimal: '{{units}},{{decimals}}',

  files: {
    register: 'Registre {{of}} {{period}}',
    blank: 'Registre à remplir {{of}} {{period}}',
    calls: 'Appels {{of}} {{period}}',
    summary: 'Bilan {{of}} {{period}}',
    classes_one: '{{count}} classe',
    classes_other: '{{count}} classes',
    period: '{{from}} à {{to}}',
  },

  columns: {
    number: 'N°',
    lastName: 'Nom',
    firstName: 'Prénom',
    absences: 'Demi-journées d’absence',
    outOf: 'Sur (demi-journées)',
    rate: '% d’absence',
    moves: 'Arrivées et départs',
    date: 'Date',
    arrivedAt: 'Heure d’arrivée',
    minutesLate: 'Minutes de retard',
    lessonAt: 'Début de l’appel',
    group: 'Groupe',
  },

  moves: {
    came: 'à partir du {{day}}',
    left: 'jusqu’au {{day}}',
    day: '{{day}}/{{month}}',
  },

  marks: {
    morning: '-',
    afternoon: '|',
    day: '+',
    unreachable: 'I',
    exempted: 'D',
    notCalled: '°',
    notEnrolled: '×',
  },

  rows: {
    enrolled: 'Inscrits',
    called: 'Appelés',
    absent: 'Absents',
    present: 'Présents',
    other: 'Injoignables, inaptes',
  },

  register: {
    title: 'Registre d’appel de {{className}}, {{month}}, à vos cours',
    whole: 'Registre d’appel de {{className}}, {{month}}',
    legend:
      'Légende : - absence le matin ; | absence l’après-midi ; case vide : présence. Une demi-journée compte comme absence dès qu’une absence y est notée à un appel (demi-journée brute).',
    legendDays:
      'Légende : - absence le matin ; | absence l’après-midi ; + absence toute la journée ; case vide : présence, ou jour sans classe. Une journée compte pour 1, une demi-journée pour 0,5.',
    unreachable: 'I : injoignable (cause technique). Ce n’est pas une absence.',
    exempted:
      'D : inapte, non présent. Ce n’est pas une absence. Un inapte présent compte parmi les présents.',
    notCalled:
      '° : aucun appel validé pour cet élève ; ni présent ni absent, cette demi-journée n’est pas comptée. Appelés : 0 veut dire que la classe n’a pas été appelée.',
    notCalledDay:
      '° : aucun appel validé pour cet élève ; ni présent ni absent, ce jour n’est pas compté. Appelés : 0 veut dire que la classe n’a pas été appelée.',
    toCome:
      'Les demi-journées à venir à la date de ce document sont vides elles aussi et ne sont pas comptées.',
    notEnrolled: '× : l’élève n’était pas inscrit dans la classe ce jour-là.',
    rate_one:
      'Absences de la classe : {{absences}} demi-journée sur {{outOf}} avec un appel validé, soit {{rate}} %.',
    rate_other:
      'Absences de la classe : {{absences}} demi-journées sur {{outOf}} avec un appel validé, soit {{rate}} %.',
    rateDays_one:
      'Absences de la classe : {{absences}} jour sur {{outOf}} avec un appel validé, soit {{rate}} %.',
    rateDays_other:
      'Absences de la classe : {{absences}} jours sur {{outOf}} avec un appel validé, soit {{rate}} %.',
    noRate: 'Aucun appel validé : les pourcentages ne se calculent pas.',
    newcomers: 'Les élèves arrivés ce mois-ci suivent la liste alphabétique.',
    undecided_one:
      '{{count}} mention (absence ou injoignable) tombe pendant une panne de la salle et attend votre décision ; une absence y figure déjà comme absence.',
    undecided_other:
      '{{count}} mentions (absence ou injoignable) tombent pendant une panne de la salle et attendent votre décision ; une absence y figure déjà comme absence.',
    outside_one:
      'Des appels sont validés sur {{count}} demi-journée sans classe, qui n’a pas de colonne et n’est pas comptée : {{list}}.',
    outside_other:
      'Des appels sont validés sur {{count}} demi-journées sans classe, qui n’ont pas de colonne et ne sont pas comptées : {{list}}.',
    outsideOf_one: '{{halfDay}} ({{count}} absence)',
    outsideOf_other: '{{halfDay}} ({{count}} absences)',
    scope: 'Ces nombres portent sur les appels validés à vos cours seulement.',
  },

  days: {
    columns: {
      lastName: 'Nom élève',
      firstName: 'Prénom élève',
      className: 'Classe',
      absences: 'Total d’absences',
      rate: '% d’absence',
      outOf: 'Sur (jours)',
    },
    total: 'Total classe',
    kinds: 'Type de jour',
    kindsLegend:
      'Type de jour : J journée de classe ; M matin seulement ; A après-midi seulement ; F jour sans classe.',
    kind: { day: 'J', morning: 'M', afternoon: 'A', closed: 'F' },
  },

  lateness: {
    title: 'Retards de {{className}}, {{month}}',
    name: 'Retards {{name}}',
    count_one: '{{count}} retard aux appels validés.',
    count_other: '{{count}} retards aux appels validés.',
    scope: 'Les heures sont locales.',
  },

  summary: {
    title: 'Bilan de {{className}} du {{from}} au {{to}}, à vos cours',
    whole: 'Bilan de {{className}} du {{from}} au {{to}}',
    columns: {
      brutes: 'Demi-journées d’absence (brutes)',
      open: 'Sur (demi-journées avec appel)',
      rate: '% d’absence (demi-journées)',
      calculees: 'Demi-journées calculées',
      unjustified: 'Demi-journées non justifiées',
      absences: 'Absences aux appels',
      calls: 'Sur (nombre d’appels)',
      callRate: '% d’absence (appels)',
      late: 'Retards',
      minutesLate: 'Minutes de retard',
      left: 'Sorties avant la fin',
      unreachable: 'Injoignable (cause technique)',
      remote: 'Suivis à distance',
      undecided: 'Pendant une panne, à décider',
    },
    total: 'Total de la classe',
    law: 'Brutes : demi-journées avec au moins une absence. Calculées : au prorata des minutes d’absence. Non justifiées : sans motif ou motif refusé, et sans panne à décider ; les seuils légaux se lisent mois par mois.',
    rates:
      'Classe : demi-journées d’absence, {{brutes}} sur {{open}} ; absences aux appels, {{absences}} sur {{calls}} (élève par élève).',
    notAbsences: 'Injoignable (cause technique) n’est pas une absence.',
    outside_one:
      '{{count}} appel validé tombe sur une demi-journée sans classe : il compte dans les appels, pas dans les demi-journées.',
    outside_other:
      '{{count}} appels validés tombent sur des demi-journées sans classe : ils comptent dans les appels, pas dans les demi-journées.',
    none: 'Aucun appel validé sur cette période.',
    scope: 'Ces nombres portent sur vos cours seulement.',
  },

  blank: {
    title: 'Registre à remplir de {{className}}, {{month}}',
    legend:
      'À noter : - absence le matin ; | absence l’après-midi ; case vide : présence. L’heure d’arrivée d’un retard se note à part.',
    legendLessons:
      'À noter : A absence ; R retard, avec l’heure d’arrivée ; case vide : présence. Une colonne sans date est à dater.',
    notEnrolled: '× : l’élève n’est pas inscrit ce jour-là, ou pas dans ce groupe.',
    spare: 'Les lignes vides sont pour les élèves qui arrivent en cours de mois.',
    noLessons:
      'Aucune séance n’est prévue ce mois-ci dans l’emploi du temps : les colonnes sont à dater.',
    unknownLesson: 'Séance {{number}}',
  },

  signatures: {
    teacher: 'Signature de l’enseignant ou de l’enseignante',
    head: 'Visa de la direction',
  },
} as const;
