/** Lessons at a distance whose participants are still to be taken over, and how to get the list. */
export const reminders = {
  region: 'Rappels',
  earlier_one: '{{count}} liste de participants à reprendre d’un jour précédent',
  earlier_other: '{{count}} listes de participants à reprendre de jours précédents',
  goesSoon: {
    bbb: 'Le rapport de {{tool}} disparaît avec la salle : téléchargez-le avant de la fermer.',
    meet: 'La liste des participants de {{tool}} peut disparaître avec la salle : copiez-la avant de la quitter, sauf si un rapport vous est envoyé.',
    other:
      'La liste des participants disparaît avec la salle : copiez les noms avant de la quitter.',
  },
  now: {
    bbb: 'Le rapport de {{tool}} n’existe que tant que la salle est ouverte. Si elle l’est encore, téléchargez-le maintenant.',
    kept: 'Le rapport de {{tool}} peut être repris dans l’appel.',
    other: 'Si vous avez copié les noms des participants, ils peuvent être repris dans l’appel.',
    elsewhere:
      'Si cette séance a eu lieu en visio, la liste des participants peut être reprise dans l’appel.',
  },
  takeOver_one:
    '{{count}} participant vu dans la salle : sa présence peut être reprise dans l’appel.',
  takeOver_other:
    '{{count}} participants vus dans la salle : leur présence peut être reprise dans l’appel.',
  before: {
    lost: 'La classe a commencé dans une autre salle ({{tool}}) : si cette salle est fermée, sa liste est perdue.',
    kept: 'La classe a commencé dans une autre salle ({{tool}}), qui a aussi un rapport.',
  },
  title: '{{className}}, {{topic}}, {{day}} à {{time}} :',
  titleWithoutTopic: '{{className}}, {{day}} à {{time}} :',
  import: 'Importer le rapport',
  importNames: 'Coller les noms',
  take: 'Reprendre dans l’appel',
  steps: 'Voir les étapes',
  none: 'Pas de rapport',
  later: 'Ne pas reprendre',
  actionOf: '{{action}}, {{className}}, séance de {{time}}',
  putAway: 'Ce rappel ne reviendra pas. L’import reste possible depuis l’appel.',
  restore: 'Remettre le rappel',
  tray: '{{className}}, {{time}} : liste des participants à récupérer',
  trayAt: '{{time}} : liste des participants à récupérer',
  notification: {
    open: 'Cliquez ici pour voir les étapes.',
    unlock: 'Cliquez ici pour déverrouiller Continuo.',
  },
  anotherTool: 'Un autre outil',
  howTo: {
    bbb: {
      who: 'Il faut être modérateur de la salle.',
      a: 'Avant de fermer la salle, ouvrez le menu du panneau des utilisateurs (la roue dentée).',
      b: 'Choisissez le tableau de bord d’activité des participants. Selon la version, il porte un autre nom ou n’est pas proposé.',
      c: 'Dans la page qui s’ouvre, téléchargez les données de la séance (fichier CSV).',
      d: 'Sans ce tableau de bord, le même menu permet d’enregistrer la liste des utilisateurs.',
    },
    zoom: {
      who: 'Il faut le compte qui a organisé la réunion ; Zoom réserve les rapports aux comptes payants ou d’établissement.',
      a: 'Connectez-vous au portail web de Zoom (zoom.us), puis ouvrez « Rapports ».',
      b: 'Ouvrez le rapport d’utilisation, ou l’historique des réunions selon la version, et retrouvez la réunion.',
      c: 'Cliquez sur le nombre de participants, puis exportez la liste (fichier CSV).',
      d: 'Le rapport peut n’être prêt qu’une demi-heure après la fin.',
    },
    teams: {
      who: 'Il faut être organisateur ou co-organisateur, et le rapport de présence doit être autorisé dans les options de la réunion.',
      a: 'Pendant la réunion : ouvrez le panneau des participants, puis téléchargez la liste de présence.',
      b: 'Après la réunion : ouvrez la réunion dans le calendrier, onglet « Présence », ou la conversation de la réunion.',
      c: 'Téléchargez le rapport de présence (fichier CSV).',
    },
    meet: {
      who: 'Le rapport n’existe qu’avec certaines licences de Google Workspace, et si le suivi de la participation est activé.',
      a: 'Après la réunion, cherchez le rapport dans la messagerie du compte qui l’a organisée, et enregistrez-le en CSV.',
      b: 'Sans rapport : avant de quitter la réunion, ouvrez le panneau des participants et copiez les noms.',
    },
    collaborate: {
      who: 'Il faut être modérateur de la séance. On ignore si la classe virtuelle du CNED donne ce rapport aux enseignants.',
      a: 'Après la séance, retrouvez-la dans la liste des séances et ouvrez son menu.',
      b: 'Choisissez les rapports, puis celui de présence, et exportez-le en CSV.',
      c: 'Sans rapport : avant de quitter la séance, ouvrez le panneau des participants et copiez les noms.',
    },
    jitsi: {
      who: 'Jitsi ne donne pas de rapport.',
      a: 'Avant de quitter la salle, ouvrez le panneau des participants et copiez ou recopiez les noms.',
      b: 'La prochaine fois, une salle Jitsi ouverte dans la fenêtre de Continuo note elle-même les arrivées et les départs, si son service le permet.',
    },
    list: {
      who: 'On ne connaît pas de rapport de cet outil.',
      a: 'Avant de quitter la salle, ouvrez le panneau des participants et copiez ou recopiez les noms.',
      b: 'S’il propose une liste à télécharger, essayez de l’importer : Continuo demande ce que contiennent les colonnes qu’il ne reconnaît pas.',
    },
    last: 'Revenez ici et importez le fichier, ou collez les noms.',
  },
} as const;
