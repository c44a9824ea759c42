import type { Member, YearPupil } from './class-members';
import type { FindNamed } from './exact-names';
import type { ListTarget } from './list-target';
import type { ComparedLine } from './listed-classes';
import { type ExactMatch, matchExact } from './match-exact';

/** All lines of a file that go into one class, and the class as the vault has it. */
export type ClassWork = {
  readonly target: ListTarget;
  readonly lines: readonly ComparedLine[];
  readonly members: readonly Member[];
  readonly exact: ReadonlyMap<ComparedLine, ExactMatch>;
};

/** What is known beyond the class. */
export type YearContext = {
  readonly today: string;
  readonly find: FindNamed<YearPupil>;
  /** Pupils of the years before. */
  readonly findEarlier: FindNamed<YearPupil>;
  /** Pupils whom the file names exactly in the class that they are in. */
  readonly listedAtHome: ReadonlySet<string>;
  /** Pupils who are taken for a line of a class other than theirs; grows while lines are compared. */
  readonly claimed: Set<string>;
};

/** Matches the certain lines of a class; nobody is compared while the class has no name. */
export function classWork(
  target: ListTarget,
  lines: readonly ComparedLine[],
  members: readonly Member[],
  today: string,
): ClassWork {
  return { target, lines, members, exact: matchExact(lines, members, today) };
}
