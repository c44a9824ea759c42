import type { YearPupil } from './class-members';
import type { ComparedLine } from './listed-classes';
import { compareDates, familyNames, type NameKeys } from './name-keys';

/**
 * How a line names a pupil with certainty, the surest first: a writing that the teacher settled
 * before, the name and the birth date, the name with a birth date missing.
 */
export const CERTAINTIES = ['learned', 'dated', 'undated'] as const;
/** One of `CERTAINTIES`. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Finds the pupils whom a line names exactly, with that certainty. */
export type FindNamed<P> = (line: ComparedLine, how: Certainty) => readonly P[];

/**
 * How a line names a pupil. A usage name stands for the family name, and the other way round, where
 * the birth dates are equal; a contradicting birth date makes another pupil.
 */
export function certaintyOf(line: ComparedLine, pupil: YearPupil): Certainty | undefined {
  if (pupil.listedAs.has(line.key)) return 'learned';
  return namesCertainly(line.keys, pupil.keys);
}

/** The same from the names alone. */
export function namesCertainly(line: NameKeys, pupil: NameKeys): Certainty | undefined {
  if (line.first !== pupil.first) return undefined;
  const dates = compareDates(line, pupil);
  if (dates === 'differ') return undefined;
  if (dates === 'equal') {
    const names = familyNames(pupil);
    return familyNames(line).some((name) => names.includes(name)) ? 'dated' : undefined;
  }
  return line.last === pupil.last && !usageDiffers(line, pupil) ? 'undated' : undefined;
}

function usageDiffers(one: NameKeys, other: NameKeys): boolean {
  return one.usage !== undefined && other.usage !== undefined && one.usage !== other.usage;
}

/** Makes ready to find pupils by exact name, in the order in which they are given. */
export function findExactNames<P>(
  all: readonly P[],
  pupilOf: (each: P) => YearPupil,
): FindNamed<P> {
  const learned = new Map<string, P[]>();
  const dated = new Map<string, P[]>();
  const named = new Map<string, P[]>();
  const withoutDate = new Map<string, P[]>();
  for (const each of all) {
    const { keys, listedAs } = pupilOf(each);
    for (const key of listedAs) push(learned, key, each);
    push(named, nameOf(keys.last, keys), each);
    if (keys.birthDate === undefined) push(withoutDate, nameOf(keys.last, keys), each);
    else for (const name of familyNames(keys)) push(dated, datedName(name, keys), each);
  }
  return ({ key, keys }, how) => {
    switch (how) {
      case 'learned':
        return learned.get(key) ?? [];
      case 'dated':
        return keys.birthDate === undefined ? [] : findDated(dated, keys);
      case 'undated':
        return findUndated(keys.birthDate === undefined ? named : withoutDate, keys, pupilOf);
    }
  };
}

function findUndated<P>(
  named: ReadonlyMap<string, readonly P[]>,
  keys: NameKeys,
  pupilOf: (each: P) => YearPupil,
): readonly P[] {
  const found = named.get(nameOf(keys.last, keys)) ?? [];
  if (keys.usage === undefined) return found;
  return found.filter((each) => !usageDiffers(keys, pupilOf(each).keys));
}

function findDated<P>(dated: ReadonlyMap<string, readonly P[]>, keys: NameKeys): readonly P[] {
  const byLast = dated.get(datedName(keys.last, keys)) ?? [];
  if (keys.usage === undefined) return byLast;
  const byUsage = dated.get(datedName(keys.usage, keys)) ?? [];
  return byUsage.length === 0 ? byLast : [...new Set([...byLast, ...byUsage])];
}

function nameOf(last: string, { first }: NameKeys): string {
  return `${last}|${first}`;
}

function datedName(last: string, keys: NameKeys): string {
  return `${nameOf(last, keys)}|${keys.birthDate}`;
}

function push<P>(map: Map<string, P[]>, key: string, value: P): void {
  const bucket = map.get(key);
  if (bucket === undefined) map.set(key, [value]);
  else bucket.push(value);
}
