/** What was wrong with a text beyond spaces, `roster.warnings.<flaw>`. */
type TextFlaw = 'characters-removed' | 'characters-unreadable' | 'text-too-long';

/** A text as it is kept, and what was wrong with it. */
export type CleanText = { readonly text: string; readonly flaws: readonly TextFlaw[] };

/** Characters, accents counted apart: longer than any civil name, short enough for every screen. */
const MAX_TEXT_LENGTH = 120;

/**
 * Control characters, marks that reorder the text around them and marks without width. The joiners
 * U+200C and U+200D stay: Persian names and emoji need them.
 */
const INVISIBLE =
  /(?![\u200c\u200d])[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
/** Most cells: single letters of Latin alphabets and common signs, one space between words. */
const PLAIN = /^(?! )(?:[!-~\u00a1-\u00ac\u00ae-\u02ff‘’“”]| (?! |$))*$/;
const NO_FLAWS: readonly TextFlaw[] = [];

const REPLACEMENT = /\ufffd/u;

/**
 * A cell as it is kept: canonical accents (NFC), one space between words, none around, nothing
 * invisible, of bounded length.
 */
export function cleanText(raw: string): CleanText {
  if (raw.length <= MAX_TEXT_LENGTH && PLAIN.test(raw)) return { text: raw, flaws: NO_FLAWS };
  const flaws: TextFlaw[] = [];
  const spaced = raw.normalize('NFC').replace(/[\s\u2028\u2029]+/gu, ' ');
  const visible = spaced.replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
  if (visible.length < spaced.trim().length) flaws.push('characters-removed');
  if (REPLACEMENT.test(visible)) flaws.push('characters-unreadable');
  if (visible.length <= MAX_TEXT_LENGTH) return { text: visible, flaws };
  const characters = Array.from(visible);
  if (characters.length <= MAX_TEXT_LENGTH) return { text: visible, flaws };
  flaws.push('text-too-long');
  return { text: characters.slice(0, MAX_TEXT_LENGTH).join('').trim(), flaws };
}
