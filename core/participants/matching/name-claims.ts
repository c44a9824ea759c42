import type { ClassNames } from './class-names';
import type { PreparedName } from './prepare-name';
import { type NameReading, readName } from './read-name';
import { HIGHEST_PROPOSAL, type Scored, scoreCertain, scoreDoubtful } from './score-reading';
import type { WordReading } from './word-reading';

/** A pupil whom a written name may mean. */
export type Claim = Scored & {
  readonly pupil: number;
  readonly reading: NameReading;
  /** First and last name are there, and nothing speaks against it. */
  readonly isCertain: boolean;
};

/** Every pupil whom a written name may mean, the surest first. */
export function claimsOf(name: PreparedName, names: ClassNames): readonly Claim[] {
  const best = new Map<number, Claim>();
  for (const place of versionsTouched(name)) {
    const reading = readName(name, place, names);
    if (reading === null) continue;
    const claim = claimOf(reading, name);
    if (claim === null) continue;
    const before = best.get(claim.pupil);
    if (before === undefined || isBetter(claim, before)) best.set(claim.pupil, claim);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.pupil - b.pupil);
}

function isBetter(one: Claim, other: Claim): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return sum(one.reading.distances) < sum(other.reading.distances);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/**
 * The versions worth reading the name as: one of its words is theirs, or two have something of
 * theirs, or its only word has. Of most pupils a name has nothing, or a letter by chance.
 */
function versionsTouched({ parts }: PreparedName): readonly number[] {
  const weights = new Map<number, number>();
  const isAlone = parts.length === 1 && parts[0]?.words.length === 1;
  const weigh = ([version, own]: readonly [number, readonly WordReading[]]) => {
    const isStrong = isAlone || own.some(({ how }) => how === 'exact' || how === 'typo');
    weights.set(version, (weights.get(version) ?? 0) + (isStrong ? 2 : 1));
  };
  for (const { readings, merges } of parts) {
    for (const each of readings) for (const entry of each) weigh(entry);
    for (const merge of merges) for (const entry of merge.readings) weigh(entry);
  }
  return [...weights].flatMap(([version, weight]) => (weight > 1 ? [version] : []));
}

function claimOf(reading: NameReading, name: PreparedName): Claim | null {
  const { pupil, certainty } = reading;
  if (certainty !== 'unsure') {
    return { ...scoreCertain(reading), pupil, reading, isCertain: true };
  }
  const scored = scoreDoubtful(reading, name.role);
  if (scored === null || scored.score <= 0) return null;
  const score = Math.min(scored.score, HIGHEST_PROPOSAL);
  return { score, why: scored.why, pupil, reading, isCertain: false };
}

/**
 * Whether the name could be this rival's as well as the first's: it explains every word, with first
 * and last name, and no word of it is nearer to the first while none is nearer to the rival.
 * « Léa Matrin » is no Léo's, « Lucqs » may be Lucas's or Luca's.
 */
export function isRival(rival: Claim, first: Claim): boolean {
  const { reading } = rival;
  if (reading.unexplained > 0 || !reading.hasFirst || !reading.hasLast) return false;
  if (first.reading.order === 'agrees' && reading.order === 'contradicts') return false;
  const own = first.reading.distances;
  const nearer = own.some((distance, at) => distance === 0 && (reading.distances[at] ?? 0) > 0);
  const further = own.some((distance, at) => distance > (reading.distances[at] ?? 0));
  return !nearer || further;
}
