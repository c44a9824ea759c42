/** The message to the pupils when the class moves. */
export const meeting = {
  hour: '{{hour}} h {{minutes}}',
  greeting: 'Bonjour,',
  lesson:
    'La classe virtuelle habituelle ne fonctionne pas. Le cours de {{hour}} ({{className}}) a lieu dans une autre salle.',
  lessonOfSubject:
    'La classe virtuelle habituelle ne fonctionne pas. Le cours de {{hour}}, {{subject}} ({{className}}), a lieu dans une autre salle.',
  link: 'Cliquez sur ce lien, ou copiez-le dans votre navigateur :',
  howTo:
    'Écrivez votre prénom et la première lettre de votre nom, puis entrez. Le micro est coupé à l’arrivée.',
  sameLink:
    'Si vous êtes déconnecté, revenez par le même lien. Ne le transmettez pas en dehors de la classe.',
} as const;
