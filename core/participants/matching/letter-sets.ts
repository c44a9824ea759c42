const A = 97;

/** The letters of a folded word as bits: two words that differ in few letters differ in few bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << ((word.charCodeAt(at) - A) & 31);
  return letters;
}

/** Each edit of a letter changes two bits at most; two edits are compared at most. */
const MOST_BITS = 4;

/** Whether two words can be two edits apart, by their letters: quickly says no to most. */
export function areLettersNear(letters: number, others: number): boolean {
  let bits = 0;
  for (let rest = letters ^ others; rest !== 0; rest &= rest - 1) bits += 1;
  return bits <= MOST_BITS;
}
