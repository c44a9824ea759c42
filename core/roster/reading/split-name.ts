/** A name in one cell, taken apart. */
export type SplitName = {
  readonly lastName: string;
  readonly firstName: string;
  /** False when nothing in the writing says where the last name ends. */
  readonly certain: boolean;
};

/** `McDONALD`, `d'HAENE`: a small beginning of a name in capitals. */
const CAPITALS = /^(?:Ma?c|[dl]['’]|O['’])?[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const PARTICLE = /^(?:d[aeiou]s?|del|della|den|der|el|l[aei]s?|ten|van|von|zu|y)$/;

/**
 * Takes `NOM Prénom` apart: the leading words in capitals are the last name, particles before them
 * included (PRONOTE, domain facts §1.1); `Prénom NOM` is understood by its trailing capitals.
 * `Nom, Prénom` is cut at its comma. Without such a sign the first word is the last name and the result is not certain.
 */
export function splitName(fullName: string): SplitName {
  const comma = /^([^,]+), ([^,]+)$/.exec(fullName);
  if (comma) return { lastName: comma[1] ?? '', firstName: comma[2] ?? '', certain: true };
  const words = fullName.split(' ').filter((word) => word !== '');
  const leading = leadingCapitals(words);
  if (leading > 0 && leading < words.length) return cut(words, leading);
  const trailing = leadingCapitals([...words].reverse());
  if (leading === 0 && trailing > 0 && trailing < words.length) {
    return firstNameFirst(words, words.length - trailing);
  }
  const [lastName = '', ...others] = words;
  return { lastName, firstName: others.join(' '), certain: false };
}

function cut(words: readonly string[], at: number): SplitName {
  return {
    lastName: words.slice(0, at).join(' '),
    firstName: words.slice(at).join(' '),
    certain: true,
  };
}

/** The particles just before the capitals belong to them; one word at least is the first name. */
function firstNameFirst(words: readonly string[], capitalsAt: number): SplitName {
  let at = capitalsAt;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at -= 1;
  const { lastName: firstName, firstName: lastName } = cut(words, at);
  return { lastName, firstName, certain: true };
}

/** How many of the first words belong to a name in capitals; a particle alone does not make one. */
function leadingCapitals(words: readonly string[]): number {
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (CAPITALS.test(word)) count = index + 1;
    else if (!PARTICLE.test(word)) break;
  }
  return count;
}
