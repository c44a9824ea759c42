const SPELLED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
};

/** Plain small letters of a name and nothing else: the corpus's own folding, not the program's. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßłøđı]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^a-z]/g, '');
}

/** « Étienne » without its accents, case kept. */
export function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[œæßłøđı]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[ŒÆŁØ]/g, (letter) => (SPELLED[letter.toLowerCase()] ?? letter).toUpperCase());
}

/** « D'HAENE » as « D'Haene », « VAN DEN BERG » as « Van Den Berg ». */
export function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L}\p{Mn}*)\p{L}/gu, (letter) => letter.toUpperCase());
}
