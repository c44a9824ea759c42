/** The part of a `KeyboardEvent` that is read; an event can be passed as it is. */
export type PressedKey = {
  readonly key: string;
  /** Physical key, for the digits of a French keyboard without Shift. */
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
};

/** What the letters of the roll call say of a pupil (DESIGN §5). */
const MARK_LETTERS = {
  p: 'present',
  a: 'absent',
  r: 'late',
  s: 'left',
  i: 'unreachable',
} as const;

/** What one letter says. */
export type LetterKind = (typeof MARK_LETTERS)[keyof typeof MARK_LETTERS];

/**
 * The digit of a key, or null. On a French keyboard the upper row gives & é " ' ( without Shift
 * and digits with it: both count.
 */
export function readDigit(key: PressedKey): string | null {
  if (/^\d$/.test(key.key)) return key.key;
  const physical = key.shiftKey ? null : /^Digit(\d)$/.exec(key.code ?? '');
  return physical?.[1] ?? null;
}

/** What the letter of a key says, in any case; null for any other key. */
export function readLetter(key: PressedKey): LetterKind | null {
  const letter = key.key.toLowerCase();
  return isMarkLetter(letter) ? MARK_LETTERS[letter] : null;
}

function isMarkLetter(letter: string): letter is keyof typeof MARK_LETTERS {
  return Object.hasOwn(MARK_LETTERS, letter);
}
