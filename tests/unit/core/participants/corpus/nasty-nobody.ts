import type { NameKind } from './name-kind';

/** Names in the nasty class's room that are nobody of it, or not one of it, between bars. */
export const NOBODY: readonly (readonly [kind: NameKind, names: string])[] = [
  [
    'parent',
    'Mme Dupont | M. Bernard | Mme LI | Madame Garcia | Maman de Léa | maman Inès | Inès (maman) | Papa de Hugo Boeuf | Famille Weber | famille WEBER-KLEIN | Mme Ançay Inès | Mr Kouamé | M. et Mme Yildiz | Parents Jade Maître | Mère Jade MAÎTRE | Grand-mère de Thaïs | La mère à Sacha | Tuteur de Fatou | Tata Fatou | Célia D’Haene et sa maman | D’Haene Célia (mère) | Zoé Weber (mère) | Ordi de papa | Maman | Papa 📱 | Parent de Noël | Parent Emma | Maman Noël Parent | Responsable légal de Kim Ly | Alexandre Łukasik papa',
  ],
  [
    'adult',
    'Nathalie Ançay | Sandrine Bernard | AESH Emma Martin | AESH de Côme | Emma (AESH) | Mme Weber CPE | CPE Weber | Infirmière | Principal | Inspecteur Bernard | Proviseur adjoint Garcia | Assistante sociale Louise Weber | Psy EN',
  ],
  [
    'teacher',
    'Prof Martin | Professeur Simon | Camille PROFESSEUR | M. Martin SIMON | Simon Martin - prof de maths | Maîtresse Jade | Maître Dupont | Mme Weber - SVT | Modérateur | Hôte',
  ],
  [
    'device',
    'Galaxy A12 | Redmi Note 8 | SM-G950F | Samsung SM-A515F | Nintendo Switch | TV Salon | iPhone | Android | Pixel 6 | DESKTOP-4F7K2QD',
  ],
  [
    'two-behind-one',
    'Léa et Léo | Léa & Marie-Lou Dupont | Lucas/Luca Bernard | Lucas et Luca BERNARD | Louise + Zoé Weber | Hugo Boeuf et Jade Maître | Emma Martin-Durand (Léa Dupont) | Inès Ançay, Hugo Bœuf | les jumeaux Bernard | Simon Martin & Emma Martin | Zoé Weber - Louise Weber',
  ],
  // One letter or one word from two pupils, or the names of two in either order.
  ['stranger-close-first', 'Léo Dupont | Léa Dupond | simon martin | martin simon'],
  [
    'stranger-close-first',
    'Maria Dupont | Omar El Amrani | Marie Garcia | Mario Lopez | Jeanne L’Hermitte | Aissatou Ndiaye | Aïssa Ndiaye | Noëlle Parent | Louis Weber | Louisa Weber | Alexandra Łukasik | Youssef Yildiz | Zélie Weber | Inaya Ançay | Ugo Boeuf | Célie D’Haene',
  ],
  [
    'stranger-close-last',
    'Ömer EL IMRANI | Anne-Sophie LY | Kim LI | Li Kim | Anne Ly | Hugo Leboeuf | Lucas Bernardi | Jade Lemaître | Thaïs Vandenberghe | Yusuf Yildirim | Zoé Weller | Alexandre Lukas | Mathéo Pereyra | Sacha Ben Salem',
  ],
  [
    'stranger-added-name',
    'Emma Martin-Dupont | Maria Garcia Perez | Kim Ly-Tran | Zoé Weber-Martin | Hugo Boeuf-Lambert | Léa Dupont-Moretti | Jade Martin-Durand',
  ],
  [
    'stranger-crossed',
    'Inès Bernard | Hugo Ançay | Jade Dupont | Sacha Weber | Célia Martin | Emma Bernard | Thaïs Nguyen | Fatou N’Diaye | Bernard Hugo | Martin Bernard | Martin Dupont | Emma Simon | Simon Dupont | Noël Martin | Kim Nguyen | Lou Martin | Omer Yildiz | Yusuf El Amrani | Marie Martin | Léa Bernard | Léo Martin',
  ],
  [
    'stranger-same-first',
    'Sacha Benoît | Lucas Bertrand | Mathéo Santos | Maria Silva | Aïssata Diallo | Kim Lee | Inès Antoine | Côme Kowalski | Louise Webster | Jean-Baptiste Lherbier | Marie-Lou Duport-Aubry',
  ],
  [
    'stranger-same-last',
    'Luc Bernard | Jean Bernard | Jean-Philippe L’Hermitte | Marie-Anne Dupont | Adam Benali | Rose Ançay | Arthur Boeuf | Thomas Dupond | Mehmet Yildiz | Awa Ndiaye | Piotr Łukasik | Minh Nguyen | Chloé Van den Berg | Paul Maître',
  ],
  ['stranger', 'MARTIN Claude | Zineb Haddad | Tom Roux | jules.petit | Ousmane Sarr 4B'],
  [
    'garbage',
    'Père Noël | ... | ? | azerty | 4A | Élève | Invité | eleve 4A | 🔥🔥🔥 | Fellow Jitster | lalala | la classe | Martin Matin | Zoom User | 0612•••• | a b | xx | Classe de 4A | Salle BERNARD | Collège Simon Martin',
  ],
];
