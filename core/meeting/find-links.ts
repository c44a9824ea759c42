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
  const whole = readable.replace(/^[<«"“(\s]+|[>»"”)\s]+$/gu, '');
  if (whole !== '' && !/\s/.test(whole)) return [trimEnd(whole)];
  const joined = readable.replace(BRACKETED, (_, link: string) => ` ${link.replace(/\s+/g, '')} `);
  const links = (joined.match(LINK) ?? []).map(trimEnd);
  const bare = (joined.replace(LINK, ' ').match(BARE) ?? []).map(trimEnd);
  return [...links, ...bare];
}

/**
 * A full stop ends the sentence, not the address; a bracket is its own only if it was opened there.
 * A password may end with `_`, which stays.
 */
function trimEnd(link: string): string {
  const bare = link.replace(/[.,;:!?'’…*#]+$/u, '');
  const opened = bare.split('(').length;
  const closed = bare.split(')').length;
  return bare.endsWith(')') && closed > opened ? trimEnd(bare.slice(0, -1)) : bare;
}
