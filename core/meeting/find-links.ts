/** A link in running text, up to a space or a mark that no address holds. */
const LINK = /\b(?:https?|zoommtg|zoomus):\/\/[^\s<>"«»“”\\^`{|}]+/giu;
/** An address without a scheme, as people write it: `meet.google.com/abc-defg-hij`. */
const BARE =
  /(?<![\p{L}\p{N}@/.=&?%_-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[^\s<>"«»“”\\^`{|}]+/giu;
/** Between angle brackets an address may be folded over lines (RFC 3986, appendix C). */
const BRACKETED = /<\s*((?:https?|zoommtg|zoomus):\/\/[^<>"]{1,4000})>/gi;

/**
 * The addresses in what was pasted, in order: a single link, or those of a whole invitation. A text
 * in one piece is taken as it stands, so that an address without a scheme can be typed.
 */
export function findLinks(text: string): readonly string[] {
  const readable = text.replace(/&amp;/gi, '&').trim();
  const whole = bare(readable, /[<«"“(\s]/u, /[>»"”\s]/u);
  if (whole !== '' && !/\s/.test(whole)) return [trimEnd(whole)];
  const joined = readable.replace(BRACKETED, (_, link: string) => ` ${link.replace(/\s+/g, '')} `);
  const links = (joined.match(LINK) ?? []).map(trimEnd);
  const unnamed = (joined.replace(LINK, ' ').match(BARE) ?? []).map(trimEnd);
  return [...links, ...unnamed];
}

// Letter by letter: to search for the end of a text takes the square of its length.

/** A text without such letters before and after it. */
function bare(text: string, before: RegExp, after: RegExp): string {
  let from = 0;
  let to = text.length;
  while (from < to && before.test(text.charAt(from))) from += 1;
  while (from < to && after.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/**
 * A full stop ends the sentence, not the address; a bracket is its own only if it was opened there.
 * A password may end with `_`, which stays.
 */
function trimEnd(link: string): string {
  let unopened = link.split(')').length - link.split('(').length;
  let to = link.length;
  for (; to > 0; to -= 1) {
    const last = link.charAt(to - 1);
    if (last === ')' ? unopened <= 0 : !/[.,;:!?'’…*#>»"”]/u.test(last)) break;
    if (last === ')') unopened -= 1;
  }
  return link.slice(0, to);
}
