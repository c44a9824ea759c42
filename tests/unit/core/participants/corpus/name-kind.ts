/** In which way a name of the corpus is written, or whose it is. */
export type NameKind =
  | 'exact'
  | 'title'
  | 'upper'
  | 'inverted'
  | 'comma'
  | 'lower-plain'
  | 'no-accents'
  | 'no-hyphen'
  | 'no-space'
  | 'usage-name'
  | 'styled'
  | 'typo-first'
  | 'typo-last'
  | 'typo-both'
  | 'typo-into-a-name'
  | 'half-family'
  | 'half-first'
  | 'second-first'
  | 'zoom-original'
  | 'name-in-brackets'
  | 'class-suffix'
  | 'tool-suffix'
  | 'emoji'
  | 'login-dotted'
  | 'login-joined'
  | 'address'
  | 'email'
  | 'other-account'
  | 'second-device'
  | 'initial-last'
  | 'initial-first'
  | 'first-only'
  | 'last-only'
  | 'short-form'
  | 'added-name'
  | 'nickname'
  | 'device'
  | 'device-first'
  | 'device-whole'
  | 'parent'
  | 'adult'
  | 'teacher'
  | 'two-behind-one'
  | 'stranger-same-first'
  | 'stranger-same-last'
  | 'stranger-crossed'
  | 'stranger-added-name'
  | 'stranger-close-first'
  | 'stranger-close-last'
  | 'stranger-first-only'
  | 'stranger'
  | 'garbage';

/**
 * Kinds of which the design says that they are never automatic (DESIGN §8, issue 7), even where
 * the guess would be right.
 */
export const NEVER_AUTOMATIC: ReadonlySet<NameKind> = new Set<NameKind>([
  'initial-last',
  'initial-first',
  'first-only',
  'last-only',
  'device',
  'device-first',
  'device-whole',
  'parent',
  'adult',
  'teacher',
  'two-behind-one',
]);
