/** Letters that Unicode does not take apart into a base and an accent. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
};

/** Printable ASCII without a space. */
const ONE_WORD = /^[!-~]+$/;
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * What makes two writings of a name the same name: case, accents, ligatures, hyphens and
 * apostrophes left out. Lists of one school write one pupil in several of these ways.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[œæßłøđð]/g, (letter) => LIGATURES[letter] ?? letter);
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? folded.trim() : words;
}

/** One key for last and first name together. */
export function pupilKey(pupil: { readonly lastName: string; readonly firstName: string }): string {
  return `${nameKey(pupil.lastName)}|${nameKey(pupil.firstName)}`;
}

/** What makes two writings of a class name the same class: case and spaces left out. */
export function classKey(name: string): string {
  if (ONE_WORD.test(name)) return name.toLowerCase();
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
