import type { ClassNames } from './class-names';
import type { PreparedName } from './prepare-name';
import { type NameReading, readName } from './read-name';
import { HIGHEST_PROPOSAL, type Scored, scoreCertain, scoreDoubtful } from './score-reading';

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

function versionsTouched({ parts }: PreparedName): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { readings, merges } of parts) {
    for (const each of readings) for (const version of each.keys()) touched.add(version);
    for (const { readings: own } of merges) for (const version of own.keys()) touched.add(version);
  }
  return touched;
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
