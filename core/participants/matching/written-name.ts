import { participantKey } from '../participant-key';
import { stripClass } from './strip-class';

/** A word of a written name. */
export type WrittenWord = {
  /** Folded, as it is written. */
  readonly text: string;
  /** Folded, as it may be meant: without the digits of a login, or with digits read as letters. */
  readonly forms: readonly string[];
  /** Written in capitals only: likely a family name. */
  readonly isCapital: boolean;
  /** Whether a comma stands behind it, or before it, in its part of the name. */
  readonly comma?: 'before' | 'after';
};

/** Words that stand together: « Lucas (Lucas BERNARD) » has two parts, each of the same person. */
export type WrittenPart = {
  readonly words: readonly WrittenWord[];
  /** An address, or its place for a name. */
  readonly isLogin: boolean;
};

/** Longer than any name; what is beyond is not compared. */
const MOST_CHARACTERS = 160;
/** More words than any name; who has more is not taken for a pupil. */
export const MOST_WORDS = 10;

const ADDRESS = /([^\s@<>(),;:"[\]]+)@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]+/gu;
const BRACKETS = /[()[\]{}<>«»"“”]/u;
const LETTER_SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '!': 'i' };

/** Takes a name of a report apart; class names, emoji and punctuation are left out. */
export function readWritten(name: string): readonly WrittenPart[] {
  const visible = name
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const parts: WrittenPart[] = [];
  const rest = visible.replace(ADDRESS, (_, login: string) => {
    parts.push(partOf(login, true));
    return '()';
  });
  for (const piece of stripClass(rest).split(BRACKETS)) parts.push(partOf(piece, false));
  return parts.filter(({ words }) => words.length > 0);
}

/** The place of an address that may be made of a name: `lea.martin12` of `lea.martin12@ent.fr`. */
export function readLogin(email: string): WrittenPart {
  return partOf(stripClass(email.slice(0, MOST_CHARACTERS).split('@', 1)[0] ?? ''), true);
}

function partOf(piece: string, isLogin: boolean): WrittenPart {
  const sides = piece
    .replace(
      /(?<=[\p{L}\p{N}])(?:[@$€!](?=[\p{L}\p{N}])|[@$€](?!\S))|[$€](?=\p{L})/gu,
      (sign) => LETTER_SIGNS[sign] ?? sign,
    )
    .split(',')
    .map((side) => side.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap(wordOf));
  const filled = sides.filter((words) => words.length > 0);
  const [first = [], ...others] = filled;
  if (others.length === 0) return { words: first, isLogin };
  return {
    words: [
      ...first.map((word) => ({ ...word, comma: 'after' as const })),
      ...others.flat().map((word) => ({ ...word, comma: 'before' as const })),
    ],
    isLogin,
  };
}

function wordOf(raw: string): WrittenWord[] {
  const text = participantKey(raw).replaceAll(' ', '');
  if (!/\p{L}/u.test(text)) return [];
  const isCapital = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  return [{ text, forms: formsOf(text), isCapital }];
}

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

function formsOf(text: string): readonly string[] {
  if (!/\p{N}/u.test(text)) return [text];
  const bare = text.replace(/^\p{N}+/u, '').replace(/\p{N}.*$/u, '');
  const read = (one: string) =>
    text.replace(/\p{N}/gu, (digit) => (digit === '1' ? one : (DIGIT_LETTERS[digit] ?? '')));
  return [...new Set([bare, read('i'), read('l')])].filter((form) => form.length > 1);
}
