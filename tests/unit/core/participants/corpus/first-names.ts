import { rankByRank } from './rank-by-rank';

/** The most borne first in each line. */
const FRENCH = [
  'Gabriel, Léo, Raphaël, Louis, Arthur, Jules, Adam, Lucas, Maël, Hugo, Noah, Liam, Paul, Ethan',
  'Emma, Jade, Louise, Alice, Chloé, Inès, Léa, Manon, Lina, Camille, Sarah, Zoé, Juliette, Lou',
  'Tom, Nathan, Théo, Sacha, Gabin, Nolan, Enzo, Mathis, Timéo, Aaron, Axel, Antoine, Victor, Clément',
  'Mila, Rose, Anna, Ambre, Julia, Léna, Eva, Agathe, Romane, Lucie, Charlotte, Jeanne, Clara, Elsa',
  'Martin, Simon, Robin, Samuel, Baptiste, Valentin, Maxime, Alexandre, Quentin, Rémi, Loïc, Côme',
  'Margaux, Océane, Maëlys, Capucine, Anaïs, Noémie, Éloïse, Élise, Célia, Solène, Apolline, Maïwenn',
  'Bastien, Corentin, Dorian, Evan, Florian, Gaspard, Joachim, Kylian, Lenny, Malo, Marius, Mathéo',
  'Naël, Oscar, Owen, Pierre, Romain, Swann, Thibault, Tristan, Ulysse, William, Yann, Augustin, Basile',
  'Adèle, Alix, Bérénice, Cassandre, Daphné, Eden, Faustine, Garance, Héloïse, Iris, Jasmine, Thaïs',
  'Laurine, Léonie, Maëva, Mélina, Nina, Olivia, Pauline, Roxane, Soline, Tess, Valentine, Victoire',
];

const OF_OTHER_ORIGINS = [
  'Mohamed, Ibrahim, Yanis, Rayan, Amine, Ilyes, Bilal, Ismaël, Youssef, Imran, Zakaria, Hamza, Ziad',
  'Fatima, Yasmine, Aya, Assia, Nour, Myriam, Imane, Sofia, Salma, Kenza, Amina, Lilia, Safia, Hafsa',
  'Mamadou, Ousmane, Moussa, Ibrahima, Abdoulaye, Cheikh, Sékou, Kouassi, Boubacar, Lamine, Souleymane',
  'Fatou, Aïssata, Aminata, Mariam, Awa, Fanta, Adja, Grâce, Merveille, Oumou, Rokia, Djeneba',
  'Mehmet, Emre, Ömer, Kerem, Yusuf, Elif, Zeynep, Defne, Azra, Ecrin, Melissa, Talha',
  'Diogo, Tiago, Rafael, Mateo, Matteo, Lorenzo, Alessio, Nino, Diego, Beatriz, Inês, Chiara, Giulia',
  'Oleksandr, Dmytro, Nadia, Oksana, Łucja, Zofia, Jakub, Kacper, Milan, Ana, Elena, Andrei, Ștefan',
  'Minh, Thi, Linh, Anh, Kevin, Vincent, Wei, Xin, Yi, Mei, Jia, Bao, Kim, Sok, Jun, Hana, Aran',
  'Arjun, Aarav, Priya, Kavya, Nila, Abinaya, Thanush, Vithusan, David, Daniel, Noam, Esther, Rachel',
];

const COMPOUND = [
  'Jean-Baptiste, Anne-Sophie, Marie-Lou, Lou-Anne, Pierre-Louis, Mohamed-Amine, Emma-Louise, Lily-Rose',
  'Paul-Antoine, Marie-Amélie, Jean-Gabriel, Léa-Rose, Mohamed Ali, Ana Sofia, Marie Ange, Lisa-Marie',
];

/** First names borne in French schools today, the most borne first. */
export const FIRST_NAMES: readonly string[] = [FRENCH, OF_OTHER_ORIGINS, COMPOUND].flatMap(
  rankByRank,
);
