/**
 * What is written to the pupils. {classe}, {matiere}, {heure}, {date} and {lien} are filled in as
 * in the teacher's own texts; with an empty subject the comma before it goes too.
 */
export const meeting = {
  greeting: 'Bonjour,',
  moved:
    'La classe virtuelle habituelle ne fonctionne pas. Le cours de {heure} ({classe}, {matiere}) a lieu dans une autre salle.',
  usual: 'Le cours de {heure} ({classe}, {matiere}) a lieu en classe virtuelle.',
  link: 'Cliquez sur ce lien, ou copiez-le dans votre navigateur :',
  howTo:
    'Écrivez votre prénom et la première lettre de votre nom, puis entrez. Gardez le micro coupé à l’arrivée.',
  sameLink:
    'Si vous êtes déconnecté, revenez par le même lien. Ne le transmettez pas en dehors de la classe.',
  couldNotMeet:
    'Le cours du {date} à {heure} ({classe}, {matiere}) n’a pas pu avoir lieu à distance : aucune salle ne s’est ouverte.',
  nobodyAtFault: 'Si vous avez essayé de vous connecter, vous n’y êtes pour rien.',
  moreToCome: 'Je vous écris bientôt pour le travail à faire et pour la suite.',
  subject: 'Cours du {date} à {heure} ({classe}, {matiere})',
} as const;
