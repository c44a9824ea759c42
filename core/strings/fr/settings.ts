export const settings = {
  title: 'Réglages',
  appearance: {
    title: 'Apparence',
    language: 'Langue',
    french: 'Français',
    english: 'English',
    theme: 'Couleurs',
    themes: { system: 'Comme l’ordinateur', light: 'Claires', dark: 'Sombres' },
    textSize: 'Taille du texte',
    textSizes: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },
  },
  security: {
    title: 'Sécurité',
    lockLead:
      'Verrouillé, le coffre ne montre plus rien tant que la phrase de passe n’est pas tapée.',
    lock: 'Verrouiller maintenant',
    change: 'Changer la phrase de passe',
    changeLead: 'L’ancienne phrase cesse d’ouvrir le coffre. Le code de secours reste le même.',
    changeSubmit: 'Enregistrer la nouvelle phrase',
    changed: 'La phrase de passe est changée.',
    renewLead:
      'Vous avez perdu la feuille du code de secours ? Un nouveau code le remplace ; l’ancien n’ouvre plus rien.',
    renew: 'Faire un nouveau code de secours',
  },
  autostart: {
    title: 'Démarrage',
    label: 'Démarrer Continuo à l’ouverture de la session',
    lead: 'Continuo s’ouvre alors avec l’ordinateur. Le coffre reste verrouillé : tant que la phrase de passe n’est pas tapée, aucune salle n’est observée. Tapez-la avant la première séance, et l’état des salles est connu à temps.',
    unavailable: 'Sur cet ordinateur, seul un Continuo installé peut démarrer avec la session.',
    proposal:
      'Continuo peut démarrer avec la session de cet ordinateur, pour être prêt avant la séance. Il reste à taper la phrase de passe.',
    accept: 'Démarrer avec la session',
    refuse: 'Non merci',
    accepted: 'C’est réglé. Cela se change dans les réglages.',
  },
  about: {
    title: 'Ce programme',
    folder: 'Dossier du coffre',
    folderHint: 'Copié en entier sur une clé USB, il s’ouvre sur un autre ordinateur.',
    version: 'Version',
  },
} as const;
