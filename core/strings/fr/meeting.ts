/** The message to the pupils, with the link of their room. */
export const meeting = {
  hour: '{{hour}} h {{minutes}}',
  greeting: 'Bonjour,',
  moved: {
    lesson:
      'La classe virtuelle habituelle ne fonctionne pas. Le cours de {{hour}} ({{className}}) a lieu dans une autre salle.',
    lessonOfSubject:
      'La classe virtuelle habituelle ne fonctionne pas. Le cours de {{hour}}, {{subject}} ({{className}}), a lieu dans une autre salle.',
  },
  usual: {
    lesson: 'Le cours de {{hour}} ({{className}}) a lieu en classe virtuelle.',
    lessonOfSubject:
      'Le cours de {{hour}}, {{subject}} ({{className}}), a lieu en classe virtuelle.',
  },
  link: 'Cliquez sur ce lien, ou copiez-le dans votre navigateur :',
  howTo:
    'Écrivez votre prénom et la première lettre de votre nom, puis entrez. Le micro est coupé à l’arrivée.',
  sameLink:
    'Si vous êtes déconnecté, revenez par le même lien. Ne le transmettez pas en dehors de la classe.',
} as const;
