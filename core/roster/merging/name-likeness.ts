/**
 * How near two writings of a part of a name are, both as `nameKey` gives them. `sound`: written
 * otherwise, read alike (Mathieu, Matthieu); `near`: a letter or two apart; `part`: one lacks words
 * of the other (DA SILVA, DA SILVA COSTA) or has them in another order; `far`: two names.
 */
export type Likeness = 'same' | 'sound' | 'near' | 'part' | 'far';

const PARTICLES = new Set(
  'd da das de del della den der des di do dos du el al ben bin l la le les lo ten van von y zu'.split(
    ' ',
  ),
);

/** Tells how near two keys of names are. */
export type TellLikeness = (one: string, other: string) => Likeness;

/** A key without its spaces, and as it sounds. */
type NameForm = { readonly joined: string; readonly sound: string };

/**
 * Makes ready to compare names; each name is prepared once for all its comparisons. Short names are
 * never near by a letter (Léa, Léo).
 */
export function createLikeness(): TellLikeness {
  const forms = new Map<string, NameForm>();
  const formOf = (key: string): NameForm => {
    const known = forms.get(key);
    if (known !== undefined) return known;
    const joined = key.replaceAll(' ', '');
    const form = { joined, sound: soundOf(joined) };
    forms.set(key, form);
    return form;
  };
  return (one, other) => {
    if (one === other) return 'same';
    if (one === '' || other === '') return 'far';
    const a = formOf(one);
    const b = formOf(other);
    if (a.joined === b.joined || a.sound === b.sound) return 'sound';
    if (isPartOf(one, other) || isPartOf(other, one)) return 'part';
    const limit = allowedEdits(Math.max(a.joined.length, b.joined.length));
    return limit > 0 && isWithin(a.joined, b.joined, limit) ? 'near' : 'far';
  };
}

/** Words of a key that tell something: particles are common to too many names. */
export function tellingWords(key: string): readonly string[] {
  return key.split(' ').filter((word) => word !== '' && !PARTICLES.has(word));
}

/** Letters that may differ in names of so many letters. */
function allowedEdits(length: number): number {
  if (length <= 4) return 0;
  return length <= 7 ? 1 : 2;
}

/** What French spelling leaves open: y and i, ph and f, th and t, mute h, double letters, -ault. */
function soundOf(name: string): string {
  return name
    .replaceAll('ph', 'f')
    .replaceAll('h', '')
    .replaceAll('y', 'i')
    .replaceAll('z', 's')
    .replace(/qu|ck|c(?=[aoukrl]|$)|q/g, 'k')
    .replace(/c(?=[ei])/g, 's')
    .replace(/au(?:l?[tdx])$/, 'o')
    .replace(/e?au$/, 'o')
    .replace(/(.)\1+/g, '$1');
}

/** Every word of the shorter name stands in the longer one, whole or as an initial. */
function isPartOf(short: string, long: string): boolean {
  if (short.length > long.length || (short.length > 1 && !long.includes(' '))) return false;
  const rest = long.split(' ');
  const words = short.split(' ');
  if (words.length > rest.length) return false;
  let telling = 0;
  for (const word of words) {
    const at = rest.findIndex((each) => each === word || isInitial(word, each));
    if (at < 0) return false;
    rest.splice(at, 1);
    if (!PARTICLES.has(word)) telling += 1;
  }
  return telling > 0;
}

function isInitial(word: string, of: string): boolean {
  return word.length === 1 && !PARTICLES.has(of) && of.startsWith(word);
}

/**
 * Whether so few insertions, losses, replacements and swaps of neighbours turn one text into the
 * other (Damerau and Levenshtein, each letter edited once).
 */
function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    before = last;
    last = row;
  }
  return (last[b.length] ?? limit + 1) <= limit;
}
