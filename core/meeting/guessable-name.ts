import { foldText } from '../reachability/folded-text';

/** Words that anyone tries for the room of a school: four letters or more, none is met by chance. */
const EXPECTED =
  /classe|cours|college|lycee|ecole|maternelle|primaire|groupe|salle|virtuelle|visio|conference|reunion|conseil|parents|professeur|profs|maitresse|madame|monsieur|eleves?|devoirs|soutien|aide|mathematiques|maths|francais|anglais|allemand|espagnol|italien|latin|histoire|geographie|physique|chimie|technologie|techno|sciences?|musique|arts|plastiques?|sport|philosophie|philo|cned|jitsi|meeting|meet|zoom|test|lundi|mardi|mercredi|jeudi|vendredi|septembre|octobre|novembre|decembre|janvier|fevrier|mars|avril|juin|seconde|premiere|terminale|sixieme|cinquieme|quatrieme|troisieme/g;
/** Letters and digits that must be left: a surname, a class and a year together are shorter. */
const ENOUGH = 14;

/**
 * Whether the name of a room can be guessed by somebody who knows the school: what is left of it
 * without the expected words is short. An empty name is none.
 */
export function isGuessableName(name: string): boolean {
  if (name === '') return false;
  const left = foldText(name).replace(EXPECTED, '');
  return left.replace(/[^\p{L}\p{N}]/gu, '').length < ENOUGH;
}
