/** The pages made for paper, and what leads to them. */
export const documents = {
  /** Names of files, without their extension. */
  files: {
    sheet: 'Fiche de secours {{className}}',
    seating: 'Plan de classe {{className}} {{planName}}',
    attestation: 'Attestation {{className}} {{date}} {{hours}}h{{minutes}}',
    meetingLog: 'Journal de la réunion {{className}} {{date}} {{hours}}h{{minutes}}',
  },

  meetingLog: {
    save: 'Enregistrer le journal de la réunion',
    others: 'Il nomme toutes les personnes vues, même hors de la classe.',
  },

  sheet: {
    title: 'Fiche de secours',
    pageTitle: 'Fiche de secours {{className}}',
    className: 'Classe : {{className}}',
    schoolYear: 'Année scolaire {{schoolYear}}',
    lead: 'Si la classe virtuelle ne s’ouvre pas',
    wait: 'Attendez 5 minutes.',
    waitThen: 'Puis essayez encore une fois la salle habituelle.',
    waitThenHost: 'Puis essayez encore une fois la salle habituelle ({{host}}).',
    go: 'Toujours rien ? Allez dans la salle de secours.',
    goHow: 'Tapez cette adresse dans un navigateur, ou scannez le code avec un téléphone.',
    qr: 'Code à scanner avec un téléphone : il contient l’adresse de la salle de secours',
    enter: 'Écrivez votre prénom et la première lettre de votre nom, puis entrez.',
    second: 'La salle de secours ne s’ouvre pas non plus ? Essayez celle-ci :',
    rulesTitle: 'Dans la salle',
    rules: {
      name: 'Prénom et première lettre du nom : c’est ce qui sert à faire l’appel.',
      microphone: 'Micro coupé tant que la parole ne vous est pas donnée.',
      link: 'Ne transmettez cette adresse à personne en dehors de la classe.',
    },
    nothing:
      'Rien ne s’ouvre ? Notez l’heure et ce que l’écran affiche, puis prévenez votre professeur dès que possible.',
    date: 'Fiche du {{date}}. Elle remplace les fiches précédentes.',
    keep: 'À garder près de l’ordinateur.',
    source: 'Préparée avec Continuo.',
  },

  poster: {
    pageTitle: 'Salle de {{className}}',
    title: 'La classe est ici',
    enter: 'Écrivez votre prénom et la première lettre de votre nom, puis entrez. Micro coupé.',
    qr: 'Code à scanner avec un téléphone : il contient l’adresse de la salle',
  },

  seating: {
    pageTitle: 'Plan de classe {{className}}',
    title: 'Plan de classe : {{className}}',
    date: 'Le {{date}}',
    board: 'Tableau',
    standing: 'Sans place : {{pupils}}',
  },

  attestation: {
    title: 'Attestation d’indisponibilité',
    pageTitle: 'Attestation d’indisponibilité, {{className}}, {{date}}',
    subtitle: 'Établie à partir du journal que Continuo tient sur l’ordinateur de l’enseignant.',
    lesson: 'La séance',
    className: 'Classe',
    subject: 'Matière',
    day: 'Date',
    hours: 'Horaire',
    fromTo: 'de {{start}} à {{end}}',
    fromToNextDay: 'de {{start}} à {{end}} le lendemain',
    zone: 'heures locales, fuseau {{timeZone}} ({{offset}})',
    service: 'Service',
    address: 'Adresse',
    noService: 'Aucune salle officielle n’est indiquée pour cette classe.',
    addressChanged:
      'L’adresse de la salle officielle a été modifiée le {{date}}, après la séance : les observations de l’ancienne adresse ne figurent pas ici.',

    outages: 'Indisponibilité',
    byTests: 'Tests automatiques de Continuo :',
    byTeacher: 'Constatée par l’enseignant :',
    outageFromTo: 'de {{from}} à {{to}}',
    outageSince: 'depuis {{from}}, sans fin observée',
    reported: 'à {{from}} : « La salle ne marche pas » ({{host}})',
    reportedPlain: 'à {{from}} : « La salle ne marche pas »',
    minutes_one: 'Soit {{count}} minute de la séance, d’après les tests.',
    minutes_other: 'Soit {{count}} minutes de la séance, d’après les tests.',

    observed: 'Ce qui a été observé du service',
    observedCaption:
      'État du service pendant la séance et le quart d’heure qui l’entoure, du premier au dernier test de chaque état.',
    from: 'De',
    to: 'À',
    state: 'État',
    finding: 'Constat du test',
    notObserved: 'non observé',
    noTest: 'Aucun test n’a eu lieu.',
    neverObserved: 'Le service n’a pas été testé pendant cette séance.',

    done: 'Ce que l’enseignant a fait',
    opened: {
      official: '{{time}} : a ouvert la salle officielle ({{host}}).',
      fallback: '{{time}} : a ouvert une salle de secours ({{host}}).',
    },
    nothingDone: 'Aucune salle n’a été ouverte depuis Continuo.',

    journal: 'Extrait du journal',
    line: 'Ligne',
    moment: 'Écrite à',
    fact: 'Fait',
    factAbout: '{{event}} ({{host}}).',
    factState: '{{event}} : {{state}}.',
    noEntry: 'Le journal ne contient aucune ligne sur ce service à ce moment.',

    integrity: 'Vérification',
    intact_one: 'Le journal compte {{count}} ligne. Elle a été vérifiée : elle est intacte.',
    intact_other:
      'Le journal compte {{count}} lignes, dont chacune porte l’empreinte de la précédente. Toutes ont été vérifiées : la chaîne est intacte.',
    broken_one: 'La seule ligne du journal n’est pas intacte.',
    broken_other:
      'La chaîne du journal ({{count}} lignes) est rompue à la ligne {{line}}. L’intégrité du journal ne peut pas être affirmée.',
    fingerprint: 'Empreinte (SHA-256) de la dernière ligne :',
    clockUnknown: 'L’écart entre l’horloge de l’ordinateur et celle du service n’est pas connu.',
    madeBy: 'Document produit le {{date}} à {{time}} par Continuo {{version}}.',

    limits: 'Limites',
    limitList: {
      place:
        'Les tests partent de l’ordinateur de l’enseignant : ils disent ce qui se voyait de là, pas ce que chaque élève a vu chez lui.',
      clock: 'Les heures sont celles de cet ordinateur.',
      between:
        'Entre deux tests, l’état du service n’est pas connu ; ce qui n’a pas été observé est écrit comme tel.',
      word: 'Ce que l’enseignant a constaté est rapporté sous sa responsabilité.',
      chain:
        'L’empreinte permet de voir si le journal a été modifié après ce document ; elle ne prouve pas que l’ordinateur était à l’abri de toute manipulation auparavant.',
      official:
        'Ce document n’émane pas du service concerné et n’a pas de valeur officielle. L’établissement reste seul juge des absences. Aucun élève n’y est nommé.',
    },

    signature: {
      name: 'Nom de l’enseignant',
      place: 'Fait à, le',
      signature: 'Signature',
    },
  },

  made: {
    working: 'Préparation…',
    saved: '{{fileName}} est enregistré dans {{folder}}.',
    printed: 'Le document est parti à l’imprimante.',
    reveal: 'Montrer le fichier',
  },

  list: {
    title: 'Attestations d’indisponibilité',
    lead: 'Les séances des 30 derniers jours touchées par une panne. L’attestation réunit ce qui a été observé, ce que vous avez fait et l’empreinte du journal.',
    none: 'Aucune séance des 30 derniers jours n’a été touchée par une panne.',
    duringTests_one: '{{count}} minute de panne observée',
    duringTests_other: '{{count}} minutes de panne observée',
    byTeacher: 'panne constatée par vous',
    brief: 'panne observée moins d’une minute',
    pdf: 'Attestation en PDF',
    pdfOf: 'Attestation en PDF : {{lesson}}',
    paper: 'Imprimer',
    paperOf: 'Imprimer l’attestation : {{lesson}}',
  },
} as const;
