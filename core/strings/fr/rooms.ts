/** The chain of rooms of a class: its list, its forms, its texts, its sheet. */
export const rooms = {
  allClasses: 'Toutes les classes',
  schoolClass: 'Classe',
  lead: 'Chaque classe a ses salles, dans l’ordre où elles sont essayées. La salle officielle vient toujours en premier ; les autres prennent le relais.',
  chainOf: 'Salles de {{className}}',
  openClass: 'Préparer les salles',
  openClassOf: 'Préparer les salles de {{className}}',
  noClassTitle: 'Aucune classe',
  noClassAdvice: 'Les salles se rangent par classe. Importez une liste d’élèves pour commencer.',
  toClasses: 'Aller aux classes',
  emptyTitle: 'Aucune salle pour cette classe',
  empty:
    'Ajoutez d’abord la salle officielle, celle que les élèves connaissent, en collant son lien. Préparez ensuite une salle Jitsi : c’est là que la classe ira si la première tombe en panne.',
  emptyShort: 'Aucune salle n’est prête.',
  noOfficial:
    'Cette classe n’a pas de salle officielle : rien ne sera surveillé pendant les séances.',
  noFallback: 'Cette classe n’a pas de salle de secours : la bascule ne sera pas possible.',

  add: 'Ajouter une salle',
  prepareJitsi: 'Préparer une salle Jitsi',
  official: 'Salle officielle',
  fallback: 'Salle de secours {{position}}',
  nameOf: '{{product}} ({{host}})',

  notObserved: 'Cette salle n’a pas encore été testée.',
  untestable: 'Aucun test ne prouve que cet outil fonctionne : ouvrez la salle pour juger.',
  since: 'depuis {{time}}',
  testedAt: 'Dernier test à {{time}}',
  testedOn: 'Dernier test le {{day}} à {{time}}',
  test: 'Tester maintenant',
  testOf: 'Tester maintenant : {{room}}',
  testing: 'Test en cours…',
  detail: 'Détail pour le service informatique',
  copyDetail: 'Copier le détail',
  copyDetailOf: 'Copier le détail technique : {{room}}',

  login: 'Connexion',
  embedding: 'Affichage dans un autre programme',
  expected: 'Texte attendu',
  noticeLabel: 'Information',
  noticeSeen: 'Vous savez ce qui part, et vers qui.',
  noticeToSee: 'À lire avant la première ouverture : ce qui part, et vers qui.',
  noticeRead: 'J’ai lu',
  noticeReadOf: 'J’ai lu : {{room}}',
  toCheck: 'À vérifier dans ce lien',

  copyLink: 'Copier le lien',
  copyLinkOf: 'Copier le lien : {{room}}',
  copied: 'Copié',
  moveUp: 'Monter',
  moveUpOf: 'Monter : {{room}}',
  moveDown: 'Descendre',
  moveDownOf: 'Descendre : {{room}}',
  moved: '{{room}} est maintenant en position {{position}} sur {{count}}.',
  change: 'Modifier',
  changeOf: 'Modifier : {{room}}',
  rotate: 'Renouveler le nom',
  rotateOf: 'Renouveler le nom : {{room}}',
  rotateTitle: 'Renouveler le nom de la salle',
  rotateText:
    'La salle reçoit un nouveau nom, que personne ne peut deviner. L’ancien lien ne mène plus à la classe : les messages déjà envoyés et les fiches de secours déjà distribuées ne sont plus à jour.',
  rotateAction: 'Renouveler le nom',
  rotated: 'La salle a un nouveau nom. Distribuez une nouvelle fiche de secours.',
  remove: 'Retirer',
  removeOf: 'Retirer : {{room}}',
  removeTitle: 'Retirer la salle',
  removeText:
    '{{room}} ne sera plus proposée pour cette classe. Les séances déjà tenues dans cette salle et les pannes enregistrées sont conservées.',
  removeAction: 'Retirer la salle',
  removed: '{{room}} est retirée.',
  saved: '{{room}} est enregistrée.',

  faults: {
    'zoom-number':
      'Un numéro de réunion Zoom a 9 à 11 chiffres : ce lien n’en montre pas. Vérifiez qu’il est complet.',
    'zoom-host-link':
      'Ce lien ouvre la réunion en tant qu’organisateur. Les élèves ne doivent pas le recevoir : copiez le lien d’invitation.',
    'zoom-no-password':
      'Ce lien ne contient pas le code secret : Zoom le demandera peut-être aux élèves.',
    'collaborate-moderator-link':
      'Ce lien est celui de l’animateur (« invite »). Les élèves ont besoin du lien d’invité (« guest »).',
    'room-code':
      'Le code de cette salle n’a pas la forme habituelle. Vérifiez que le lien est complet.',
    'guessable-name':
      'Le nom de cette salle peut être deviné : n’importe qui pourrait y entrer. Préparez plutôt une salle Jitsi avec un nom tiré au hasard.',
    'not-secure':
      'Cette adresse commence par http:// : ce qui s’y dit peut être écouté en chemin. Essayez la même avec https://.',
  },

  form: {
    addTitle: 'Ajouter une salle à {{className}}',
    changeTitle: 'Modifier la salle',
    link: 'Lien de la salle',
    linkHint:
      'Collez le lien que vous donnez aux élèves, ou toute l’invitation : Continuo y trouve le lien.',
    recognised: 'Reconnu : {{product}}, {{host}}',
    unrecognised: 'Page web, {{host}}. Si c’est un outil connu, indiquez-le ci-dessous.',
    newName:
      'C’est l’adresse d’un serveur : Continuo y ajoute un nom que personne ne peut deviner.',
    product: 'Outil',
    role: 'Cette salle est',
    roles: { official: 'la salle officielle', fallback: 'une salle de secours' },
    officialTaken: 'Cette classe a déjà une salle officielle : celle-ci sera une salle de secours.',
    expect: 'Texte attendu sur la page',
    expectHint:
      'Quelques mots que la page montre quand elle fonctionne, par exemple « Rejoindre la classe ». Sans ce texte, Continuo ne peut pas toujours affirmer que la salle est disponible.',
    save: 'Enregistrer la salle',
  },

  jitsi: {
    title: 'Préparer une salle Jitsi pour {{className}}',
    lead: 'La salle reçoit un nom tiré au hasard, sans rien de personnel. Elle n’existe qu’au moment où quelqu’un y entre.',
    server: 'Serveur',
    own: 'Un autre serveur',
    address: 'Adresse du serveur',
    addressHint: 'Celle de votre académie, de votre collectivité ou d’une association.',
    addressNeeded: 'Indiquez l’adresse du serveur, sans nom de salle.',
    save: 'Préparer la salle',
  },

  notice: {
    title: 'Ce qui part, et vers qui',
    outside:
      '{{host}} n’est pas un service de l’école. En ouvrant cette salle, vous et vos élèves lui donnez l’adresse de votre connexion, le nom que chacun tape, la voix et l’image.',
    continuo:
      'Continuo ne lui envoie ni liste, ni appel, ni note. Le nom d’une salle Jitsi qu’il prépare ne dit rien de la classe.',
    advice:
      'Un prénom et une initiale suffisent pour faire l’appel. En cas de doute, demandez à votre établissement si cet outil est admis.',
  },

  texts: {
    title: 'Messages de la classe',
    lead: 'Ces textes sont écrits aux élèves quand la classe change de salle. Vide, chacun redevient celui de Continuo.',
    invitation: 'Message qui accompagne le lien',
    invitationHint:
      'Continuo remplace {classe}, {matiere}, {heure}, {date} et {lien}. Le lien est ajouté à la fin s’il manque.',
    later: 'Message pour plus tard, quand aucune salle ne s’est ouverte',
    laterHint: 'Continuo remplace {classe}, {matiere}, {heure} et {date}.',
    work: 'Travail à donner quand aucune salle ne s’ouvre',
    workHint: 'Affiché dans le plan hors ligne. Par exemple : « Lire les pages 42 à 45 ».',
    preview: 'Aperçu',
    previewSubject: 'français',
    save: 'Enregistrer les messages',
    saved: 'Enregistré.',
  },

  sheet: {
    title: 'Fiche de secours',
    lead: 'Une page à distribuer un jour calme : le jour de la panne, plus rien ne permet de joindre les élèves.',
    never: 'Aucune fiche n’a encore été distribuée.',
    madeOn: 'Dernière fiche : {{date}}.',
    upToDate: 'Les adresses qu’elle porte sont toujours les bonnes.',
    outdated:
      'Les salles ont changé depuis : la fiche distribuée n’est plus à jour. Distribuez-en une nouvelle.',
    needsFallback: 'Ajoutez d’abord une salle de secours : c’est elle que la fiche indique.',
    pdf: 'Enregistrer en PDF',
    paper: 'Imprimer',
  },
} as const;
