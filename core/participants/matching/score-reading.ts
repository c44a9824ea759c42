import type { Role } from './prepare-name';
import type { NameReading } from './read-name';

/** Why a name is a pupil, or why the teacher is asked: `matching.why.<code>`. */
export const MATCH_REASONS = [
  'email',
  'alias',
  'same-name',
  'inverted',
  'login',
  'original-name',
  'email-login',
  'half-name',
  'one-letter',
  'namesakes',
  'near-two',
  'already-seen',
  'two-names',
  'other-order',
  'other-address',
  'shared-address',
  'other-alias',
  'device-alias',
  'device',
  'adult',
  'near-name',
  'more-words',
  'half-names',
  'initial',
  'first-name-only',
  'shared-first-name',
  'family-name-only',
  'initials',
] as const;
/** One of `MATCH_REASONS`. */
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A score from 0 to 1, and why. */
export type Scored = { readonly score: number; readonly why: MatchReason };

/** Below every automatic match: what is only proposed is never surer than what is not asked. */
export const HIGHEST_PROPOSAL = 0.79;

/** A reading that is sure enough to be taken, if nobody else is as near. */
export function scoreCertain({ certainty, form }: NameReading): Scored {
  if (certainty === 'slip') return { score: 0.88, why: 'one-letter' };
  if (certainty === 'half') return { score: 0.92, why: 'half-name' };
  switch (form) {
    case 'plain':
      return { score: 1, why: 'same-name' };
    case 'inverted':
      return { score: 0.99, why: 'inverted' };
    case 'login':
      return { score: 0.97, why: 'login' };
    case 'original':
      return { score: 0.96, why: 'original-name' };
  }
}

/** The address says the whole name, and the name itself a part of it. */
export function scoreByLogin(): Scored {
  return { score: 0.93, why: 'email-login' };
}

/** A reading that is only worth asking about; null: not even that. */
export function scoreDoubtful(reading: NameReading, role: Role | undefined): Scored | null {
  const scored = scoreParts(reading);
  if (scored === null) return null;
  if (role === 'device') return { score: scored.score * 0.8, why: 'device' };
  if (role === 'adult') return { score: scored.score * 0.7, why: 'adult' };
  return scored;
}

function scoreParts(reading: NameReading): Scored | null {
  const { hasFirst, hasLast, unexplained, nears, shorts } = reading;
  const away = 0.04 * nears + 0.05 * shorts;
  if (unexplained > 0) return scoreAmong(reading, away);
  if (hasFirst && hasLast) return scoreBoth(reading, away);
  return scoreOne(reading, away);
}

/** Other words stand beside what is of the pupil. */
function scoreAmong({ first, last, hasFirst, hasLast }: NameReading, away: number): Scored | null {
  if (first !== 'none' && last !== 'none') return { score: 0.6 - away, why: 'more-words' };
  if (first === 'whole') return { score: hasLast ? 0.4 : 0.25, why: 'first-name-only' };
  return last === 'whole' ? { score: hasFirst ? 0.3 : 0.2, why: 'family-name-only' } : null;
}

function scoreBoth({ first, last, nears, shorts, order }: NameReading, away: number): Scored {
  if (first === 'none' && last === 'none' && nears === 0) return { score: 0.15, why: 'initials' };
  if (shorts > 0) return { score: 0.65 - away, why: 'initial' };
  if (nears > 0) return { score: 0.78 - away, why: 'near-name' };
  return order === 'contradicts'
    ? { score: 0.74, why: 'other-order' }
    : { score: 0.76, why: 'half-names' };
}

function scoreOne({ first, last, hasFirst, nears }: NameReading, away: number): Scored | null {
  if (!hasFirst) return last === 'none' ? null : { score: 0.35 - away, why: 'family-name-only' };
  if (first === 'none' && nears > 0) return null;
  return { score: 0.5 - away, why: 'first-name-only' };
}
