import { isParticle } from '../../roster/name-particles';
import { participantKey } from '../participant-key';

/** A pupil of the class, as far as names and addresses go. */
export type MatchedPupil = {
  readonly id: string;
  readonly lastName: string;
  readonly usageName?: string;
  readonly firstName: string;
  readonly email?: string;
};

/** First or last name. */
export type Field = 'first' | 'last';

/**
 * One way in which a pupil is called: by family name, by usage name, or by both. Places of words
 * are bits, first name first.
 */
export type NameVersion = {
  /** Place of the pupil in the list. */
  readonly pupil: number;
  readonly words: readonly string[];
  /** All places of a field. */
  readonly all: Readonly<Record<Field, number>>;
  /** Places of words that are no particles: « SANTOS » of DOS SANTOS. */
  readonly telling: Readonly<Record<Field, number>>;
  /** Writings of each field in one piece, with and without its particles, and half of it. */
  readonly joined: Readonly<Record<Field, readonly NameUnit[]>>;
};

/** Neighbouring words of one field of a version, written in one piece. */
export type NameUnit = {
  readonly version: number;
  readonly field: Field;
  readonly text: string;
  readonly mask: number;
  /** Made of so many words. */
  readonly size: number;
  /** « jb » of Jean-Baptiste; one letter of a single word. */
  readonly initials: string;
};

/** The names of a class, made ready to be looked up. */
export type ClassNames = {
  readonly versions: readonly NameVersion[];
  /** By their writing. */
  readonly units: ReadonlyMap<string, readonly NameUnit[]>;
};

const MOST_WORDS_OF_FIELD = 6;

/** Prepares the names of a class; each pupil has one to three versions. */
export function prepareClass(pupils: readonly MatchedPupil[]): ClassNames {
  const versions: NameVersion[] = [];
  const units = new Map<string, NameUnit[]>();
  for (const [pupil, { lastName, usageName, firstName }] of pupils.entries()) {
    const lasts = new Set([wordsOf(lastName).join(' ')]);
    if (usageName !== undefined) {
      lasts.add(wordsOf(usageName).join(' '));
      lasts.add(wordsOf(`${lastName} ${usageName}`).join(' '));
    }
    for (const last of lasts) {
      const own = versionOf(pupil, versions.length, wordsOf(firstName), wordsOf(last));
      versions.push(own.version);
      for (const unit of own.units) {
        const same = units.get(unit.text);
        if (same === undefined) units.set(unit.text, [unit]);
        else same.push(unit);
      }
    }
  }
  return { versions, units };
}

function wordsOf(name: string): readonly string[] {
  const words = participantKey(name).split(' ');
  return words.filter((word) => word !== '').slice(0, MOST_WORDS_OF_FIELD * 2);
}

function versionOf(
  pupil: number,
  place: number,
  first: readonly string[],
  last: readonly string[],
): { readonly version: NameVersion; readonly units: readonly NameUnit[] } {
  const words = [...first, ...last];
  const parts = {
    first: { from: 0, to: first.length },
    last: { from: first.length, to: words.length },
  };
  const units = (['first', 'last'] as const).flatMap((field) =>
    unitsOf(words, parts[field].from, parts[field].to, place, field),
  );
  const all = { first: maskOf(0, first.length), last: maskOf(first.length, words.length) };
  const telling = {
    first: tellingOf(words, all.first),
    last: tellingOf(words, all.last),
  };
  const joinedOf = (field: Field) =>
    units.filter((unit) => unit.field === field && (unit.mask & telling[field]) !== 0);
  const joined = { first: joinedOf('first'), last: joinedOf('last') };
  return { version: { pupil, words, all, telling, joined }, units };
}

function unitsOf(
  words: readonly string[],
  from: number,
  to: number,
  version: number,
  field: Field,
): NameUnit[] {
  const units: NameUnit[] = [];
  for (let start = from; start < to; start += 1) {
    for (let end = start + 1; end <= Math.min(to, start + MOST_WORDS_OF_FIELD); end += 1) {
      const run = words.slice(start, end);
      units.push({
        version,
        field,
        text: run.join(''),
        mask: maskOf(start, end),
        size: run.length,
        initials: run.map((word) => word[0]).join(''),
      });
    }
  }
  return units;
}

function maskOf(from: number, to: number): number {
  let mask = 0;
  for (let place = from; place < to; place += 1) mask |= 1 << place;
  return mask;
}

/** Single letters (O’BRIEN) tell nothing either; a field of nothing else (LE, Ben) is told by them. */
function tellingOf(words: readonly string[], all: number): number {
  let mask = 0;
  for (const [place, word] of words.entries()) {
    if ((all & (1 << place)) !== 0 && word.length > 1 && !isParticle(word)) mask |= 1 << place;
  }
  return mask === 0 ? all : mask;
}
