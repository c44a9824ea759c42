/** What is known of the services behind rooms, and the words of their list. */
export const profiles = {
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
