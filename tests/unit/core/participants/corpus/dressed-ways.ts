import type { Child } from './child';
import { CLASS_FORMS, type ClassName } from './class-forms';
import { lettersOf, titleCase, withoutAccents } from './letters';
import type { NameKind } from './name-kind';
import { NICKNAMES } from './other-names';
import type { Random } from './random';
import { familyOf, type Ways, type Write, type Writing } from './writing';

/** Whole names with something around them, or made into a login. */
export function dressedWays(className: ClassName): Ways {
  return [
    [9, dressed('class-suffix', (name, random) => withClass(name, className, random))],
    [4, dressed('tool-suffix', (name, random) => random.pick(TOOL_FORMS)(name))],
    [4, dressed('emoji', (name, random) => random.pick(EMOJI_FORMS)(name, random.pick(EMOJI)))],
    [6, zoomOriginal],
    [2, inBrackets],
    [3, dottedLogin],
    [2, joinedLogin],
    [2, address],
  ];
}

type Dress = (name: string, random: Random) => string;

function dressed(kind: NameKind, dress: Dress): Write {
  return (child, random) => {
    const bare = bareName(child, random);
    return { name: dress(bare, random), kind, says: lettersOf(bare) };
  };
}

function bareName(child: Child, random: Random): string {
  const { firstName } = child.pupil;
  const last = familyOf(child);
  return random.pick([
    `${firstName} ${last}`,
    `${firstName} ${titleCase(last)}`,
    `${last} ${firstName}`,
    withoutAccents(`${firstName} ${last}`).toLowerCase(),
  ]);
}

/** « Léa Martin 4eA », « [4A] Léa Martin ». */
function withClass(name: string, className: ClassName, random: Random): string {
  const written = random.pick(CLASS_FORMS[className]);
  return random.pick([
    `${name} ${written}`,
    `${name} ${written}`,
    `${name} (${written})`,
    `${name} - ${written}`,
    `${name}_${written}`,
    `${written} ${name}`,
    `[${written}] ${name}`,
    `${name}, ${written}`,
    `${name} / ${written}`,
    `${written}-${name}`,
  ]);
}

const TOOL_FORMS: readonly ((name: string) => string)[] = [
  (name) => `${name} (Invité)`,
  (name) => `${name} (Guest)`,
  (name) => `${name} (Non vérifié)`,
  (name) => `${name} (Unverified)`,
  (name) => `${name} (élève)`,
  (name) => `${name} - eleve`,
  (name) => `${name} (elle)`,
  (name) => `${name} (2)`,
  (name) => `${name} #2`,
  (name) => `Élève ${name}`,
];

const EMOJI = [
  '🌸',
  '🦄',
  '⚽',
  '😎',
  '🔥',
  '💜',
  '🇫🇷',
  '👑',
  '🏳️‍🌈',
  '❤️',
  '☠️',
  '🧑🏽‍🎤',
  '✨',
] as const;
const EMOJI_FORMS: readonly ((name: string, emoji: string) => string)[] = [
  (name, emoji) => `${name} ${emoji}`,
  (name, emoji) => `${emoji}${name}${emoji}`,
  (name, emoji) => `${emoji} ${name}`,
  (name, emoji) => name.replace(' ', ` ${emoji} `),
  (name) => `~*${name}*~`,
  (name) => `${name} :)`,
  (name) => `${name} ♡`,
];

/** Zoom shows the name that was chosen, then that of the account. */
function zoomOriginal(child: Child, random: Random): Writing {
  const { firstName } = child.pupil;
  const bare = bareName(child, random);
  const shown = random.pick([firstName, firstName, lettersOf(firstName), random.pick(NICKNAMES)]);
  return { name: `${shown} (${bare})`, kind: 'zoom-original', says: lettersOf(bare) };
}

function inBrackets(child: Child, random: Random): Writing {
  const { firstName } = child.pupil;
  const last = familyOf(child);
  const says = lettersOf(`${firstName}${last}`);
  const name = random.pick([`${firstName} (${last})`, `${last} (${firstName})`]);
  return { name, kind: 'name-in-brackets', says };
}

function dottedLogin(child: Child, random: Random): Writing {
  const parts = [slug(child.pupil.firstName), slug(familyOf(child))];
  const login = (random.percent(65) ? parts : parts.toReversed()).join(
    random.pick(['.', '.', '_', '-']),
  );
  return { name: `${login}${digits(random)}`, kind: 'login-dotted', says: lettersOf(login) };
}

function joinedLogin(child: Child, random: Random): Writing {
  const parts = [lettersOf(child.pupil.firstName), lettersOf(familyOf(child))];
  const login = (random.percent(65) ? parts : parts.toReversed()).join('');
  return { name: `${login}${digits(random)}`, kind: 'login-joined', says: login };
}

function address(child: Child, random: Random): Writing {
  const login = `${slug(child.pupil.firstName)}.${slug(familyOf(child))}`;
  const domain = random.pick(['monlycee.net', 'gmail.com', 'ac-test.fr', 'ent.test']);
  return { name: `${login}${digits(random)}@${domain}`, kind: 'address', says: lettersOf(login) };
}

/** « jean-baptiste », « lebihan »: spaces fall, hyphens may stay. */
function slug(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/[ ’']/g, '').replace(/-+/g, '-');
}

function digits(random: Random): string {
  return random.percent(40) ? String(random.between(1, 2012)) : '';
}
