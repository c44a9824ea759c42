/** Width of a letter of our typeface, of average text, in parts of its size; capitals are wider. */
const LETTER = 0.56;
const CAPITAL = 0.68;

/** About how wide a text is on one line, in parts of its size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{Lu}/u.test(letter) ? CAPITAL : LETTER;
  return width;
}
