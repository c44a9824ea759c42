/** First names of the parents' and the teachers' generations. */
export const ADULT_FIRST_NAMES: readonly string[] =
  'Nathalie, Sandrine, Isabelle, Stéphanie, Céline, Valérie, Karine, Sylvie, Laurence, Véronique, Christophe, Stéphane, Laurent, Olivier, Frédéric, Philippe, Thierry, Pascal, Fabrice, Ludovic, Rachida, Fatiha, Khadija, Abdelkader, Rachid, Mourad, Aïcha, Bintou, Maria, Manuel, Claude, Dominique'.split(
    ', ',
  );

/** Names that nobody of a class has to do with: a letter lost or changed may give one of them. */
export const OTHER_NAMES: readonly string[] =
  'Yousef, Youcef, Mason, Perron, Matthis, Thibaut, Thibauld, Nolann, Nadir, Badia, Coin, Carole, Assa, Pal, Paule, Rafal, Rafa, Louane, Elie, Alma, Ali, Elia, Elie, Ella, Elisa, Ema, Alan, Alban, Aline, Anais, Ange, Anton, Arno, Bruno, Carla, Carl, Charles, Charly, Chris, Cloe, Dan, Dany, Elian, Eliot, Eloi, Emile, Emilie, Eric, Ester, Etan, Fabien, Flora, Flore, Gaby, Gael, Hector, Helena, Helene, Ilan, Ilian, Ines, Ivan, Jana, Jean, Joan, Joris, Jule, Julian, Justin, Justine, Karim, Kenzo, Laura, Laure, Laurie, Leane, Leila, Leon, Leona, Lia, Lila, Lilian, Lilou, Lily, Line, Lisa, Lise, Livia, Loane, Lola, Loris, Luc, Luce, Lucia, Lucien, Luka, Luna, Lya, Lyes, Lyna, Mael, Malik, Malo, Manuel, Mara, Marc, Marco, Margot, Marin, Marina, Marine, Mario, Marion, Marko, Marta, Marwan, Matis, Mathys, Max, Maya, Melia, Mia, Mael, Milo, Mona, Morgan, Nael, Nahel, Nahil, Natan, Natasha, Nassim, Nelia, Nesrine, Nicolas, Noa, Noe, Nora, Norah, Omar, Orane, Pablo, Paola, Paula, Paola, Rafael, Rania, Remy, Romain, Roman, Romy, Sami, Samir, Samia, Samy, Samira, Sasha, Selma, Shana, Sonia, Sohan, Sophia, Steven, Tania, Tao, Thea, Thomas, Tiana, Timo, Tina, Titouan, Tony, Ugo, Vadim, Valentina, Wael, Wassim, Yacine, Yann, Yannis, Yoan, Yohan, Younes, Youssouf, Zaid, Zian, Zoe, Zara, Armand, Arman, Marius, Mario, Barbe, Bernar, Martine, Marti, Petite, Petitt, Roberts, Richards, Durant, Dubos, Moreaux, Simone, Michelle, Leroi, Faur, Dumond, Fournie, Mercie, Guerin, Guerrin, Boyé, Masso, Brune, Duval, Dufour, Joli, Caro, Picart, Dumat, Renaux, Lemoin, Aubry, Bailly, Bailli, Perrot, Pero, Huet, Huret, Diop, Diope, Sall, Sarre, Toure, Tourre, Barry, Barri, Keita, Ndiaye, Niang, Gueye, Kone, Kante, Bamba, Cisse, Silva, Santos, Costa, Souza, Reis, Dias, Diaz, Ramos, Torres, Vargas, Morales, Lima, Lin, Lim, Lam, Lang, Yang, Zhao, Zhou, Zhu, Sun, Xu, Hu, Ma, Bui, Dang, Duong, Doan, Mai, Ngo, Truong, Tan, Dinh, Vu, Huynh, Walter, Wolf, Wolff, Bauer, Becker, Keller, Koch, Braun, Schmit, Fischer, Kaiser, Maier, Meier, Lemaitre, Metre, Bens, Benz, Parant, Parents, Romano, Bruni, Conti, Costa, Greco, Leone, Marino, Moretti, Ricci, Rizzo, Serra, Valente'.split(
    ', ',
  );

/** What pupils call themselves. */
export const NICKNAMES: readonly string[] = [
  'xX_Shadow_Xx',
  'le boss',
  'Dark Kitsune',
  'moi',
  'Pikachu75',
  'loulou',
  'Titi',
  'KevDu93',
  'la star',
  'sniper_pro',
  'bébou',
  'Mimi',
  'gamer2012',
  'Nono',
];

/** Names of devices as systems give them. */
export const DEVICES: readonly string[] = [
  'iPhone',
  'iPad',
  'Galaxy A12',
  'SM-A127F',
  'Redmi Note 9',
  'HUAWEI P30 lite',
  'PC',
  'DESKTOP-4F7K2QD',
  'LAPTOP-8JH3',
  'MacBook Pro',
  'Android',
  'Chromebook',
  'OPPO A54',
  'Xiaomi 11T',
  'Tablette',
  'Galaxy S20 FE',
  'utilisateur',
  'Pixel 6a',
];

/** What is in the list and names nobody. */
export const GARBAGE: readonly string[] = [
  '...',
  '?',
  'a',
  'azerty',
  '123456',
  'aaaaaaa',
  '🔥🔥🔥',
  'Invité',
  'Guest 42',
  'Anonyme',
  'Élève',
  'eleve4',
  'Zoom User',
  'test',
  '.',
  'Participant 7',
  '+33 6 •• •• •• 41',
  'anonymous12345',
  'Fellow Jitster',
  'jsp',
  'bonjour',
  'salle 204',
  'Classe 4A',
];
