export const causes = {
  identified: 'Le service répond normalement.',
  slow: 'Le service répond, mais lentement.',
  partial: 'Le service signale une gêne partielle : la salle peut marcher, ou non.',
  'overload-announced':
    'Le service est saturé : il affiche une page d’attente à la place de la salle. Votre ordinateur n’y est pour rien.',
  'waiting-queue':
    'Le service met ses visiteurs en file d’attente. Votre ordinateur n’y est pour rien.',
  'too-many-requests':
    'Le service est saturé et refuse de nouvelles connexions. Votre ordinateur n’y est pour rien.',
  'service-unavailable':
    'Le service dit qu’il ne peut pas répondre pour l’instant. Votre ordinateur n’y est pour rien.',
  'maintenance-announced':
    'Le service est en maintenance : ses responsables l’ont fermé pour des travaux.',
  'outage-announced': 'Le service annonce lui-même une panne générale.',
  'error-answer':
    'Le service est en panne : il répond par une erreur. Votre ordinateur n’y est pour rien.',
  'gateway-error':
    'Le service est en panne : son entrée répond, mais rien ne fonctionne derrière. Votre ordinateur n’y est pour rien.',
  'error-page':
    'Le service est en panne : il affiche une page d’erreur. Votre ordinateur n’y est pour rien.',
  'no-answer':
    'Le service ne répond pas dans le délai normal. Il est en panne ou saturé ; votre ordinateur n’y est pour rien.',
  'connection-refused':
    'Le service est arrêté : il refuse la connexion. Votre ordinateur n’y est pour rien.',
  'connection-cut':
    'Le service coupe la connexion avant d’avoir répondu. Votre ordinateur n’y est pour rien.',
  'name-not-found':
    'Le nom du service est introuvable sur Internet : le service est en panne, ou son adresse comporte une faute.',
  'address-unreachable':
    'Aucun chemin ne mène au service en ce moment. Votre ordinateur n’y est pour rien.',
  'certificate-refused':
    'Le service ne prouve plus son identité : son certificat de sécurité est refusé. C’est au service de le réparer.',
  'redirect-loop': 'Le service tourne en rond : il renvoie sans fin d’une page à l’autre.',
  'login-needed': 'Le service répond et demande que vous vous connectiez.',
  'other-software':
    'Autre chose que le service attendu se trouve à cette adresse. Vérifiez l’adresse de la salle.',
  'address-moved': 'Le service renvoie vers une autre adresse. Vérifiez l’adresse de la salle.',
  offline:
    'Cet ordinateur n’est pas connecté à Internet. Vérifiez le Wi-Fi ou le câble, ou partagez la connexion de votre téléphone.',
  'network-silent':
    'Rien ne répond depuis ce réseau : le problème vient de la connexion ici, pas du service. Vérifiez le Wi-Fi ou le câble, ou partagez la connexion de votre téléphone.',
  'captive-portal':
    'Le réseau d’ici demande une identification avant d’ouvrir Internet. Ouvrez votre navigateur : la page d’accueil du Wi-Fi s’y affiche.',
  'network-intercepts':
    'Le réseau d’ici répond à la place du service : le problème vient de la connexion, pas du service.',
  'proxy-fault': 'Le relais Internet de ce réseau ne fonctionne pas : le problème vient d’ici.',
  'proxy-login': 'Le relais Internet de ce réseau demande un identifiant et un mot de passe.',
  'proxy-cannot-reach':
    'Le relais Internet de ce réseau ne parvient pas à joindre ce service. Une autre salle peut passer.',
  'blocked-here': 'Ce service est bloqué par le filtre de ce réseau. Une autre salle peut passer.',
  'blocked-on-laptop':
    'Un réglage ou un logiciel de cet ordinateur bloque ce service. Une autre salle peut passer.',
  'laptop-clock':
    'Aucun site sûr n’est accepté d’ici : vérifiez la date et l’heure de cet ordinateur.',
  'to-confirm': 'Le premier essai a échoué ; un second suit dans quelques secondes.',
  interrupted: 'La connexion de cet ordinateur a changé pendant le test ; il sera refait.',
  'budget-spent':
    'Le test s’est arrêté en chemin pour ne pas interroger le service trop souvent ; il sera refait.',
  'nothing-expected':
    'Une page répond, mais rien n’indique que la salle fonctionne. Indiquez un texte que cette page affiche quand tout va bien.',
  'expected-text-missing':
    'Une page répond, mais le texte attendu n’y est pas. Ouvrez la salle pour juger.',
  'page-not-found':
    'Le service répond que cette page n’existe pas. Vérifiez l’adresse de la salle.',
  'probe-refused':
    'Le service répond, mais refuse le test automatique. Ouvrez la salle pour juger.',
  'empty-answer': 'Le service répond par une page vide.',
  'unreadable-answer': 'La réponse du service est illisible ou incomplète.',
  'status-page-silent':
    'La page qui donne l’état du service ne répond pas ; la salle peut fonctionner malgré tout.',
  'not-testable': 'Cette adresse ne peut pas être testée.',
  'unknown-error': 'Le test a échoué sans que la cause soit connue.',
} as const;
