/** Why a name is, or may be, a pupil. */
export const matching = {
  /** By code: why a name was joined to a pupil, or why the teacher is asked. */
  why: {
    email: 'L’adresse e-mail est celle de cet élève dans la liste.',
    alias: 'Vous avez déjà associé ce nom à cet élève.',
    'same-name': 'Le prénom et le nom sont ceux de cet élève.',
    inverted: 'Le nom et le prénom sont ceux de cet élève, dans l’autre ordre.',
    login: 'L’identifiant est formé du prénom et du nom de cet élève.',
    'original-name': 'Le nom entre parenthèses est celui de cet élève.',
    'email-login':
      'L’adresse e-mail est formée du prénom et du nom de cet élève, et le nom affiché s’accorde.',
    'half-name':
      'Une partie du nom composé manque ; personne d’autre dans la classe ne porte le reste.',
    'one-letter':
      'Une faute de frappe seulement, et personne d’autre dans la classe ne s’en approche.',
    namesakes: 'Plusieurs élèves de la classe portent ce nom : choisissez lequel.',
    'near-two': 'Deux élèves de la classe ont un nom aussi proche : choisissez lequel.',
    'already-seen':
      'Cet élève est déjà là sous un autre nom, plus proche : est-ce son deuxième appareil ?',
    'two-names':
      'Plusieurs noms différents ressemblent à celui de cet élève : dites lesquels sont les siens.',
    'other-order': 'Nom et prénom semblent inversés, et les deux sens existent : vérifiez.',
    'other-address': 'Le nom et l’adresse e-mail ne désignent pas la même personne : vérifiez.',
    'shared-address': 'Plusieurs élèves de la classe ont cette adresse e-mail : choisissez lequel.',
    'other-alias':
      'Vous aviez associé ce nom à un élève, mais un autre le porte aujourd’hui : vérifiez.',
    'device-alias':
      'Vous aviez associé cet appareil à cet élève, mais un autre peut s’appeler de même : vérifiez.',
    device: 'C’est le nom d’un appareil : peut-être celui de cet élève.',
    adult: 'Un adulte, semble-t-il, peut-être de la famille de cet élève.',
    'near-name':
      'Le nom ressemble à celui de cet élève, mais peut être celui de quelqu’un d’autre.',
    'more-words': 'Le nom de cet élève y est, avec autre chose qui n’est pas le sien.',
    'half-names': 'Une partie du prénom et une partie du nom sont celles de cet élève : vérifiez.',
    initial: 'Une partie du nom est abrégée : elle peut être celle de cet élève.',
    'first-name-only': 'Le prénom est celui de cet élève, et le nom manque ou diffère.',
    'shared-first-name': 'Plusieurs élèves de la classe portent ce prénom : choisissez lequel.',
    'family-name-only': 'Le nom de famille est celui de cet élève, et le prénom manque ou diffère.',
    initials: 'Les initiales sont celles de cet élève.',
  },
} as const;
