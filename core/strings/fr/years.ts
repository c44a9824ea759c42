/** From one school year to the next. */
export const years = {
  title: 'Nouvelle année scolaire {{label}}',
  lead: 'Choisissez ce que devient chaque classe de {{from}}. L’année {{from}} reste lisible telle quelle, avec ses feuilles d’appel.',
  begins:
    'L’année {{label}} commencera aujourd’hui, avec les classes que vous reprenez ; {{from}} se terminera à la date d’hier. Rien n’est effacé.',
  pupils_zero: 'aucun élève en fin d’année',
  pupils_one: '{{count}} élève en fin d’année',
  pupils_other: '{{count}} élèves en fin d’année',
  what: 'Que devient {{name}} ?',
  ways: {
    empty: 'Vide, pour de nouveaux élèves',
    carry: 'Avec les mêmes élèves',
    promote: 'Les élèves passent au niveau suivant',
    leave: 'Ne pas reprendre',
  },
  name: 'Nom en {{label}}',
  nameMissing: 'Donnez un nom à cette classe.',
  nameTaken: 'Une classe de {{label}} porte déjà ce nom.',
  nameTwice: 'Deux classes de cette page auraient ce nom.',
  rooms_one: 'Reprendre aussi sa salle de classe virtuelle',
  rooms_other: 'Reprendre aussi ses {{count}} salles de classe virtuelle',
  roomsRenewed:
    'Les salles Jitsi reçoivent un nouveau nom : les élèves de l’an dernier connaissent l’ancien.',
  lastLevel: 'Les élèves du dernier niveau quittent l’école : ils ne sont pas repris.',
  groupPupils: 'Le groupe reprend ceux de ses élèves dont la classe est reprise.',
  carry_one: 'Reprendre {{count}} classe',
  carry_other: 'Reprendre {{count}} classes',
  carried_one: 'L’année {{label}} est prête : {{count}} classe reprise.',
  carried_other: 'L’année {{label}} est prête : {{count}} classes reprises.',
  none: 'Choisissez au moins une classe à reprendre.',
  first: {
    title: 'L’année {{label}} n’a pas encore de classe',
    text: 'Reprenez vos classes de {{from}}, avec ou sans leurs élèves, ou importez les listes de la rentrée.',
  },
  nothing: {
    title: 'Il n’y a rien à reprendre',
    text: 'Toutes les classes de l’an dernier sont déjà reprises, ou l’année n’est pas finie. Les listes de la rentrée s’importent depuis la page des classes.',
  },
  back: 'Toutes les classes',
} as const;
