import { editsWithin } from '../../shared/edits-within';
import { isParticle } from '../name-particles';

/**
 * How near two writings of a part of a name are, both as `nameKey` gives them. `sound`: written
 * otherwise, read alike (Mathieu, Matthieu); `near`: a letter or two apart; `part`: one lacks words
 * of the other (DA SILVA, DA SILVA COSTA) or has them in another order; `far`: two names.
 */
export type Likeness = 'same' | 'sound' | 'near' | 'part' | 'far';

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
    return limit > 0 && editsWithin(a.joined, b.joined, limit) <= limit ? 'near' : 'far';
  };
}

/** Words of a key that tell something: particles are common to too many names. */
export function tellingWords(key: string): readonly string[] {
  return key.split(' ').filter((word) => word !== '' && !isParticle(word));
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
    if (!isParticle(word)) telling += 1;
  }
  return telling > 0;
}

function isInitial(word: string, of: string): boolean {
  return word.length === 1 && !isParticle(of) && of.startsWith(word);
}
