/** The meeting in a window of the app. */
export const meetingRoom = {
  link: 'La salle veut ouvrir un lien vers {{host}} dans votre navigateur.',
  openLink: 'Ouvrir le lien',
  title: '{{className}}, {{subject}}',
  stage: 'Réunion sur {{host}}',
  state: {
    connecting: 'Connexion à {{host}}…',
    outside: 'Vous n’êtes pas dans la réunion.',
    alone: 'Personne d’autre n’est dans la réunion.',
    copied: 'Le lien a été copié : collez-le dans l’ENT, PRONOTE ou un courriel à vos élèves.',
    with_one: 'Un autre participant.',
    with_other: '{{count}} autres participants.',
    broken: 'La réunion a été interrompue. Ce qui a été noté est gardé.',
  },
  broken: {
    advice:
      'La salle revient parfois d’elle-même. Sinon, passez à la salle suivante : son lien sera copié pour les élèves.',
    next: 'La salle ne marche pas',
  },
  leave: {
    question_one: 'Quitter la réunion ? Une autre personne y est.',
    question_other: 'Quitter la réunion ? {{count}} autres personnes y sont.',
    detail:
      'La réunion continue sans vous, et les départs n’y sont plus notés. Vous pourrez y revenir.',
    stay: 'Rester',
    go: 'Quitter la réunion',
    quitApp: 'Quitter Continuo',
  },
  toRollCall: 'Retour à l’appel',
  toBrowser: 'Ouvrir dans le navigateur',
  quit: 'Quitter la réunion',
  lobby: {
    on: 'Activer la salle d’attente',
    off: 'Désactiver la salle d’attente',
    saidOn: 'Salle d’attente demandée : vous acceptez chaque nouvel arrivant.',
    saidOff: 'Salle d’attente retirée.',
  },
  password: {
    open: 'Mot de passe…',
    label: 'Mot de passe de la salle',
    set: 'Protéger la salle',
    clear: 'Retirer le mot de passe',
    saidSet:
      'Mot de passe demandé : {{password}}. Donnez-le aux élèves, il n’est pas dans le lien.',
    saidCleared: 'Mot de passe retiré.',
    needed: 'Cette salle demande un mot de passe.',
    enter: 'Entrer',
  },
  notModerator:
    'La salle d’attente et le mot de passe se règlent une fois que la salle vous reconnaît comme modérateur.',
  knocking: {
    title: 'Attendent d’entrer',
    unnamed: 'Sans nom',
    admit: 'Accepter {{name}}',
    reject: 'Refuser {{name}}',
    admitShort: 'Accepter',
    rejectShort: 'Refuser',
    admitAll: 'Accepter ces {{count}} personnes',
    more_one: 'et une autre personne.',
    more_other: 'et {{count}} autres personnes.',
  },
  elsewhere: {
    title: 'La réunion s’ouvre dans votre navigateur',
    refused:
      '{{host}} ne permet pas d’être affiché dans Continuo. La prochaine fois, cette salle s’ouvrira directement dans le navigateur ; vous pouvez changer cela dans Visio, Services.',
    unreachable: '{{host}} n’a pas répondu comme prévu, et la réunion n’a pas pu s’afficher ici.',
    silent:
      '{{host}} n’a rien répondu pendant 30 secondes, et la réunion n’a pas pu s’afficher ici.',
    advice:
      'Les arrivées et les départs n’y sont pas notés : faites l’appel à la main, ou d’après une liste copiée.',
    again: 'Rouvrir dans le navigateur',
    close: 'Fermer cette fenêtre',
  },
  chooser: {
    title: 'Que montrer à la classe ?',
    advice:
      'La classe verra tout ce qui s’y affiche, y compris les noms d’élèves et les notifications.',
    screens: 'Écrans',
    windows: 'Fenêtres',
    screen: 'Écran {{number}}',
    unnamed: 'Fenêtre sans titre',
    show: 'Montrer',
    nothing: 'Rien ne peut être montré : le système ne donne ni écran ni fenêtre.',
  },
  live: {
    label: 'La réunion en cours',
    there: 'Dans la réunion : {{there}} sur {{total}}',
    marksNobody: 'Personne n’est noté sans vous.',
    gone_one: '1 sorti',
    gone_other: '{{count}} sortis',
    toJoin_one: '1 nom à rattacher',
    toJoin_other: '{{count}} noms à rattacher',
    open: 'Voir les participants',
    rowThere: 'en réunion',
    rowGone: 'hors de la réunion depuis {{time}}',
  },
} as const;
