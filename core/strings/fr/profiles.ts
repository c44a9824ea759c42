/** What is known of the services behind rooms, and the words of their list. */
export const profiles = {
  lead: 'Ce que Continuo sait des services qui portent vos salles, et comment il les teste. Tout peut être corrigé : vous connaissez vos services mieux que lui.',
  groups: { used: 'Services de vos classes', others: 'Autres services connus' },
  none: {
    used: 'Aucune classe n’a encore de salle. Collez un lien dans la page « Salles » pour commencer.',
    others: 'Tous les services connus sont utilisés par vos classes.',
  },
  usedBy: 'Utilisé par : {{classes}}',
  nothingKnown: 'Continuo ne sait rien de particulier de ce service.',
  noteSays: 'Votre note : {{note}}',
  quoted: '« {{text}} »',
  datedOn: 'Connu au {{date}}',
  editedOn: 'Modifié par vous le {{date}}',
  yes: 'Oui',
  no: 'Non',
  facts: {
    test: 'Test',
    login: 'Connexion',
    embedding: 'Affichage dans un autre programme',
    official: 'Outil de l’établissement ou de l’État',
  },
  edit: 'Modifier',
  editOf: 'Modifier ce qui est connu de {{host}}',
  saved: 'Ce que vous savez de {{host}} est enregistré.',
  reset: 'Effacer vos modifications',
  resetOf: 'Effacer vos modifications de {{host}}',
  resetTitle: 'Revenir à ce que Continuo sait de {{host}}',
  resetText:
    'Vos modifications de ce service seront effacées. Les salles des classes et leurs liens ne changent pas.',
  resetConfirm: 'Effacer les modifications',
  resetDone: '{{host}} : ce que Continuo en sait est de retour.',
  form: {
    product: 'Outil',
    probeUrl: 'Page testée',
    probeUrlHint: 'À la place de la page de la salle. Laissez vide pour tester la salle elle-même.',
    expect: 'Texte attendu',
    expectHint:
      'Un texte que cette page affiche seulement quand tout va bien, par exemple celui du bouton d’entrée.',
    officialHint: 'Continuo ne demande alors rien avant la première utilisation dans une classe.',
    note: 'Votre note',
    save: 'Enregistrer',
  },
  counters: {
    title: 'Demandes envoyées',
    lead: 'Pour ne jamais gêner un service, Continuo lui envoie au plus {{mostPerMinute}} demandes par minute et {{mostPerHour}} par heure.',
    none: 'Rien n’a été envoyé depuis une heure.',
    host: 'Service',
    minute: 'Dernière minute',
    hour: 'Dernière heure',
    held: 'A demandé d’attendre jusqu’à {{time}}',
  },
  neutral: {
    title: 'Adresses témoins',
    lead: 'Quand une salle répond mal, Continuo interroge aussi ces adresses pour savoir si le problème vient du réseau d’ici ou du service. Si votre établissement les filtre, indiquez-en d’autres.',
    none: 'Aucune adresse témoin : Continuo ne pourra plus distinguer une panne du réseau d’ici d’une panne du service, et croira le service en panne.',
    address: 'Nouvelle adresse témoin',
    addressHint:
      'N’importe quelle page en https:// qui répond toujours ; en http://, seulement une page de test qui répond par une page vide.',
    add: 'Ajouter l’adresse',
    added: 'L’adresse est ajoutée.',
    remove: 'Retirer',
    removeOf: 'Retirer l’adresse {{host}}',
    removed: 'L’adresse est retirée.',
    restore: 'Rétablir les adresses d’origine',
    restored: 'Les adresses d’origine sont rétablies.',
    full: 'Il y a {{most}} adresses au plus : retirez-en une pour en ajouter une autre.',
  },
  known: {
    cned: 'Classe virtuelle du CNED. Ce que Continuo en sait date de 2022 : vérifiez que l’adresse est encore la vôtre. Seule la page est testée ; indiquez un texte qu’elle affiche quand tout va bien.',
    cnedMoodle:
      'Plateforme « Ma classe à la maison » du CNED, très probablement un Moodle. Ce que Continuo en sait date de 2022 : vérifiez que l’adresse est encore la vôtre. Il fallait un compte, recréé chaque année.',
    collaborate:
      'Blackboard Collaborate, que le CNED utilisait en 2020. Le lien « guest » est celui des élèves, le lien « invite » celui de l’animateur. Aucun test ne prouve que la salle fonctionne : Continuo regarde seulement si la page répond.',
    moodle:
      'Moodle dit lui-même s’il fonctionne et s’il est en maintenance : le test est sûr. Les cours demandent un compte.',
    bbb: 'BigBlueButton répond à un test qui prouve que le logiciel fonctionne. Ce test ne dit pas si le son et l’image passent.',
    visioEducation:
      'Classe virtuelle de l’Éducation nationale (BigBlueButton), jusqu’à 350 personnes : vous ouvrez la salle avec votre compte, les élèves entrent sans compte. Aucun test public n’est connu : Continuo regarde seulement si la page répond.',
    webinaire:
      'Webinaire de l’État (BigBlueButton). Aucun test public n’est connu : Continuo regarde seulement si la page répond.',
    edifice:
      'ENT Edifice (NEO, ONE, Monlycée.net, Paris Classe Numérique) : le test prouve que le logiciel répond et reconnaît sa page « Vous êtes très nombreux ». Chacun s’y connecte.',
    nextcloud:
      'Nextcloud dit lui-même s’il fonctionne et s’il est en maintenance : le test est sûr.',
    nuage:
      'Nuage d’apps.education.fr (Nextcloud) : il dit lui-même s’il fonctionne et s’il est en maintenance.',
    jitsi:
      'Jitsi : le test prouve que le serveur répond, pas que le son et l’image passent. Chaque serveur a ses règles : certains demandent un compte pour ouvrir la salle, d’autres non.',
    meetJitSi:
      'Depuis août 2023, la première personne doit se connecter (Google, GitHub ou Facebook) pour ouvrir la salle ; les élèves entrent ensuite sans compte. Montrée dans un autre programme, la réunion est coupée après cinq minutes environ : Continuo l’ouvre dans le navigateur.',
    renater:
      'RENdez-vous (Jitsi) : seul un membre de la Fédération Éducation-Recherche peut ouvrir la salle, tout le monde peut y entrer ensuite. On ignore si les comptes académiques du premier et du second degré suffisent : essayez un jour calme.',
    zoom: 'Zoom n’offre aucun test de la salle elle-même : Continuo lit la page publique qui donne l’état de Zoom. L’organisateur a un compte ; les élèves entrent avec le lien.',
    visio:
      'Visio de l’État : l’organisateur se connecte avec ProConnect. On ignore si tous les enseignants y ont accès. Aucun test ne prouve que la salle fonctionne : Continuo regarde seulement si le service répond.',
    teams:
      'Microsoft Teams : aucun test ne prouve que la salle fonctionne, rien n’est donc envoyé. Ouvrez-la pour juger.',
    meet: 'Google Meet : aucun test ne prouve que la salle fonctionne, rien n’est donc envoyé. Ouvrez-la pour juger.',
  },
  products: {
    cned: 'CNED',
    collaborate: 'Blackboard Collaborate',
    moodle: 'Moodle',
    bbb: 'BigBlueButton',
    edifice: 'ENT Edifice',
    nextcloud: 'Nextcloud',
    jitsi: 'Jitsi',
    zoom: 'Zoom',
    visio: 'Visio',
    teams: 'Microsoft Teams',
    meet: 'Google Meet',
    page: 'Page web',
  },
  probes: {
    moodle: 'Configuration publique de Moodle',
    edifice: 'Page technique de l’ENT Edifice',
    bbb: 'Interface de BigBlueButton',
    jitsi: 'Configuration du serveur Jitsi',
    nextcloud: 'Page d’état de Nextcloud',
    zoom: 'Page publique d’état de Zoom',
    page: 'Page web et texte attendu',
    none: 'Aucun test',
  },
  logins: {
    none: 'Personne ne se connecte',
    host: 'Seul celui qui ouvre la salle se connecte',
    everyone: 'Chacun se connecte',
    unknown: 'Inconnu',
  },
  embeddings: {
    yes: 'Possible',
    no: 'Impossible ou coupé',
    unknown: 'Inconnu',
  },
} as const;
