const LONGEST = 100;
const MOST_WORDS = 9;

/** A sentence, or a heading that ends with a colon. */
const SENTENCE = /[:?]$|\p{L}!$|[.!?] \p{L}+ \p{Ll}|\p{Ll}{4}\.$/u;
/** Addresses of pages, hours (a conversation), code, cells of a table, noise. */
const OTHER = /:\/\/|^\[?\d{1,2} ?[:h] ?\d{2}\b|[<>{}=;\t\\]|\ufffd{2}|,.*,/u;

/** Whether a line of a list may be somebody's name: short, with a letter, no sentence. */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  return !SENTENCE.test(text) && !OTHER.test(text) && text.split(' ').length <= MOST_WORDS;
}
