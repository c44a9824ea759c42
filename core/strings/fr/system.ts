/** What the main process says by itself: windows of the system, names that it gives. */
export const system = {
  chooseRoster: {
    title: 'Choisir une liste d’élèves',
    lists: 'Listes (CSV, texte, XLSX, ODS)',
    all: 'Tous les fichiers',
  },
  chooseReports: {
    title: 'Choisir des listes de participants',
    lists: 'Listes (CSV, texte, XLSX, ODS)',
    all: 'Tous les fichiers',
  },
  chooseCalendar: {
    title: 'Choisir un calendrier',
    calendars: 'Calendriers (ICS)',
    all: 'Tous les fichiers',
  },
  chooseExportFolder: 'Choisir le dossier des documents',
  choosePictures: {
    many: 'Choisir des photos d’élèves',
    one: 'Choisir une photo',
    folder: 'Choisir un dossier de photos',
    pictures: 'Images (JPEG, PNG, WebP)',
    orArchives: 'Images et archives zip',
    all: 'Tous les fichiers',
  },
  cleanWindow: {
    loading: 'chargement…',
    failed: '{{host}} ne s’ouvre pas.',
    share: '{{host}} demande votre caméra, votre micro ou votre écran.',
    shareDetail:
      'Ce site n’est pas celui de la salle que vous avez ouverte. Acceptez seulement s’il en fait partie. La réponse vaut jusqu’à la fermeture de la fenêtre.',
    allow: 'Autoriser',
    refuse: 'Refuser',
  },
  demonstrationSubject: 'Mathématiques',
} as const;
