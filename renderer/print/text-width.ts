/** Width of a letter of our typeface, of average text, in parts of its size; capitals are wider. */
const LETTER = 0.56;
const CAPITAL = 0.68;
/** All digits are as wide as each other. */
const DIGIT = 0.66;

/** About how wide a text is on one line, in parts of its size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

function widthOf(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return CAPITAL;
  return /\d/.test(letter) ? DIGIT : LETTER;
}
